import type { BlockContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document, DocumentText, Edition, Lang, Paragraph } from '../edition/types.ts';
import { printedLines } from '../edition/walk.ts';
import { documentsOf, utf8, type Format, type Part } from './export-format.ts';
import { noticesOf } from './notice.ts';

/** Markdown as in the content of the edition: sections, `1)` paragraphs, `-` items. */
export const markdown: Format<'markdown'> = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  purpose: 'text',
  scope: 'document',
  languages: [['fr'], ['en']],
  write: (edition, part) => utf8(markdownOf(edition, part)),
};

function markdownOf(edition: Edition, part: Part): string {
  const [lang] = part.langs;
  const tree: Root = {
    type: 'root',
    children: [
      ...documentsOf(edition, part).flatMap((document) => documentNodes(document, lang)),
      { type: 'thematicBreak' },
      ...noticesOf(edition, part).flatMap(({ status, edition: from, independent }) =>
        [status, from, independent].map(paragraph),
      ),
    ],
  };
  return toMarkdown(tree, { bullet: '-', rule: '-', listItemIndent: 'one', bulletOrdered: ')' });
}

function documentNodes(document: Document, lang: Lang): Root['children'] {
  const text: DocumentText = document.texts[lang];
  const lines = (...all: readonly (string | undefined)[]) =>
    all.filter((line) => line !== undefined).map(paragraph);
  const signatures = printedLines(document, lang).filter(({ signed }) => signed);
  return [
    ...lines(...text.agenda.map((item) => item.text), text.annex, text.original),
    heading(1, text.title),
    ...lines(text.subtitle, text.dateline),
    ...text.opening.flatMap(withItems),
    ...text.sections.flatMap(({ number, title, paragraphs }) => [
      heading(2, `${String(number)}. ${title}`),
      numbered(paragraphs),
    ]),
    ...lines(text.closing, ...signatures.map((line) => line.text)),
  ];
}

const paragraph = (value: string): BlockContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const heading = (depth: 1 | 2, value: string): BlockContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});

/** A list: numbered from a number on, with space between its entries, or of dashed items. */
const list = (start: number | null, entries: readonly BlockContent[][]): BlockContent => {
  const spread = start !== null;
  const children = entries.map((entry) => ({ type: 'listItem' as const, spread, children: entry }));
  return { type: 'list', ordered: spread, start, spread, children };
};

const withItems = ({ text, items }: Paragraph): BlockContent[] => {
  const dashed = items.map((item) => [paragraph(item.text)]);
  return [paragraph(text), ...(dashed.length > 0 ? [list(null, dashed)] : [])];
};

const numbered = (paragraphs: readonly Paragraph[]): BlockContent =>
  list(paragraphs[0]?.number ?? 1, paragraphs.map(withItems));
