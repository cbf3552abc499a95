import { basename } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { SIGNATURES, TITLE } from '../anchors.ts';
import { setSpaces } from '../spacing.ts';
import { LANGS } from '../types.ts';

/** Ids that a page already uses, whatever its headings. */
const TAKEN = new Set([SIGNATURES, TITLE, 'text', 'contents', 'contents-title']);

/**
 * The slugs of one page, as GitHub makes them but for French: punctuation separates words, so an elided article is
 * separated from its noun (`l’Asie` → `l-asie`), where GitHub would join them. Repeated titles get a number.
 */
function slugger(): (title: string) => string {
  const github = new GithubSlugger();
  return (title) => github.slug(title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}

/** Gives the headings of a Markdown page their ids. */
export const rehypeElisionSlug =
  () =>
  (tree: Root): void => {
    const slugOf = slugger();
    visit(tree, 'element', (element) => {
      if (/^h[1-6]$/.test(element.tagName)) element.properties['id'] ??= slugOf(toString(element));
    });
  };

/** The readable ids of the headings of one page, in order. */
export const headingSlugs = (titles: readonly string[]): string[] =>
  titles.map(slugger()).map((id, i) => (id !== '' && !TAKEN.has(id) ? id : `section-${String(i + 1)}`));

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
