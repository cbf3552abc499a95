import type { Element, Root, Text } from 'hast';
import rehypeSlug from 'rehype-slug';
import { visit } from 'unist-util-visit';
import { SIGNATURES, TITLE } from './anchors.ts';

/** Ids that a page has already, whatever its headings. */
const TAKEN = new Set([SIGNATURES, TITLE, 'text', 'contents', 'contents-title']);

const HEADING = /^h[1-6]$/;

/**
 * rehype-slug for French: punctuation separates words, so that an elision is kept apart from its noun
 * (`l’Asie` → `l-asie`), where rehype-slug alone would join them (`lasie`). The text itself stays as it was.
 */
export function rehypeElisionSlug() {
  const slug = rehypeSlug();
  return (tree: Root): void => {
    const originals = new Map<Text, string>();
    visit(tree, 'element', (heading) => {
      if (!HEADING.test(heading.tagName)) return;
      const texts: Text[] = [];
      visit(heading, 'text', (text) => {
        originals.set(text, text.value);
        text.value = text.value.replace(/[^\p{L}\p{N}]+/gu, ' ');
        texts.push(text);
      });
      const [first, last] = [texts.at(0), texts.at(-1)];
      if (first) first.value = first.value.trimStart();
      if (last) last.value = last.value.trimEnd();
    });
    slug(tree);
    for (const [text, value] of originals) text.value = value;
  };
}

/** The readable ids of headings that stand on one page, in order; repeated titles get a number. */
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
