import { basename } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeSlug from 'rehype-slug';
import { visit } from 'unist-util-visit';
import { SIGNATURES, TITLE } from '../anchors.ts';
import { setSpaces } from '../spacing.ts';
import { LANGS } from '../types.ts';

/** Ids that a page already uses, whatever its headings. */
const TAKEN = new Set([SIGNATURES, TITLE, 'text', 'contents', 'contents-title']);

/**
 * rehype-slug for French: punctuation separates words, so an elided article is separated from its noun (`l’Asie` →
 * `l-asie`); rehype-slug alone would join them (`lasie`). The ids are made on a copy of the page whose headings have
 * only words and spaces.
 */
export function rehypeElisionSlug() {
  const slug = rehypeSlug();
  return (tree: Root): void => {
    const copy = structuredClone(tree);
    const copies = headingsOf(copy);
    for (const heading of copies) {
      const value = toString(heading)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      heading.children = [{ type: 'text', value }];
    }
    slug(copy);
    headingsOf(tree).forEach((heading, i) => (heading.properties.id = copies[i]?.properties.id));
  };
}

function headingsOf(tree: Root): Element[] {
  const headings: Element[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
  });
  return headings;
}

/** The readable ids of the headings of one page, in order; repeated titles get a number. */
export function headingSlugs(titles: readonly string[]): string[] {
  const headings = titles.map((value): Element => ({
    type: 'element',
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text', value }],
  }));
  rehypeElisionSlug()({ type: 'root', children: headings });
  return headings.map(({ properties: { id } }, index) =>
    typeof id === 'string' && id !== '' && !TAKEN.has(id) ? id : `section-${String(index + 1)}`,
  );
}

/** Sets the no-break spaces of a Markdown page by the language in its file name (`fr.md`). */
export const rehypeSpaces =
  () =>
  (tree: Root, file: { readonly path: string }): void => {
    const lang = LANGS.find((candidate) => basename(file.path) === `${candidate}.md`);
    if (!lang) return;
    visit(tree, 'text', (text) => {
      text.value = setSpaces(text.value, lang);
    });
  };
