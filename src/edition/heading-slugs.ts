import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { SIGNATURES, TITLE } from './anchors.ts';

/** Ids that a page already uses, whatever its headings. */
const TAKEN = new Set([SIGNATURES, TITLE, 'text', 'contents', 'contents-title']);

/**
 * Makes readable ids of the headings of one page, in order; repeated ones get a number. For French, punctuation separates
 * words, so an elided article is separated from its noun (`l’Asie` → `l-asie`); the slugger alone would join them.
 */
function slugsOfPage(): (heading: string) => string {
  const slugger = new GithubSlugger();
  return (heading) => slugger.slug(heading.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}

/** Gives the headings of a Markdown page their ids. */
export const rehypeElisionSlug =
  () =>
  (tree: Root): void => {
    const slugOf = slugsOfPage();
    visit(tree, 'element', (element) => {
      if (/^h[1-6]$/.test(element.tagName)) element.properties.id ??= slugOf(toString(element));
    });
  };

/** The readable ids of the headings of one document. */
export function headingSlugs(titles: readonly string[]): string[] {
  const ids = titles.map(slugsOfPage());
  return ids.map((id, index) => (id !== '' && !TAKEN.has(id) ? id : `section-${String(index + 1)}`));
}
