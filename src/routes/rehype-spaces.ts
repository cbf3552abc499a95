import { basename } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { setSpaces } from '../edition/spacing.ts';
import { LANGS } from '../edition/types.ts';

/** Sets the no-break spaces of a Markdown page by the language in its file name (`fr.md`). */
export function rehypeSpaces() {
  return (tree: Root, file: { readonly path: string }): void => {
    const lang = LANGS.find((candidate) => basename(file.path) === `${candidate}.md`);
    if (!lang) return;
    visit(tree, 'text', (text) => {
      text.value = setSpaces(text.value, lang);
    });
  };
}
