/**
 * A document as headings, paragraphs and lists in printed order, for the pages that the site is compared with: a bare
 * page, and the same text in the Markdown of other site generators.
 */
import type { List, Root, RootContent } from 'mdast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printed } from '../../src/edition/labels.ts';
import { printedLines } from '../../src/edition/walk.ts';
import type { Document, Lang } from '../../src/edition/types.ts';

export type PlainBlock =
  | { readonly kind: 'title' | 'section' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function plainBlocks(document: Document, lang: Lang): PlainBlock[] {
  const plain: PlainBlock[] = [];
  let items: string[] = [];
  for (const block of printedLines(document, lang)) {
    if (block.kind === 'item') {
      if (items.length === 0) plain.push({ kind: 'list', items });
      items.push(block.text);
      continue;
    }
    items = [];
    const kind = block.kind === 'title' || block.kind === 'section' ? block.kind : 'paragraph';
    plain.push({ kind, text: printed(block) });
  }
  return plain;
}

/** The lightest possible page: the text with its headings and lists, and nothing else. */
export function barePage(document: Document, lang: Lang): string {
  const elements = plainBlocks(document, lang).map((block) => {
    if (block.kind === 'list')
      return h(
        'ul',
        block.items.map((item) => h('li', item)),
      );
    return h({ title: 'h1', section: 'h2', paragraph: 'p' }[block.kind], block.text);
  });
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', document.texts[lang].title),
  ];
  return toHtml(h(null, [{ type: 'doctype' }, h('html', { lang }, [h('head', head), h('body', elements)])]));
}

/**
 * The same as Markdown.
 * @param titled whether to include the title; some generators print that of the front matter
 */
export function plainMarkdown(document: Document, lang: Lang, titled = true): string {
  const children = plainBlocks(document, lang)
    .filter(({ kind }) => titled || kind !== 'title')
    .map((block): RootContent => {
      if (block.kind === 'list') return list(block.items);
      const words = [{ type: 'text' as const, value: block.text }];
      return block.kind === 'paragraph'
        ? { type: 'paragraph', children: words }
        : { type: 'heading', depth: block.kind === 'title' ? 1 : 2, children: words };
    });
  return toMarkdown({ type: 'root', children } satisfies Root, { bullet: '-', listItemIndent: 'one' });
}

const list = (items: readonly string[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((value) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  })),
});
