import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentId } from './edition.ts';
import { OWN_WORDS, SHARED_WORDS, inventedWord } from './words.ts';

/** Words of the first document to search for: the commonest of all, one of the middle, and one that no other has. */
export function searchedWords(project: string): string[] {
  const text = readFileSync(join(project, 'content', documentId(0), 'fr.md'), 'utf8').toLowerCase();
  const standing = new Set(text.match(/\p{L}+/gu));
  const firstOf = (from: number, to: number) => {
    const words = Array.from({ length: to - from }, (_, i) => inventedWord('fr', from + i));
    const found = words.find((word) => standing.has(word));
    if (found === undefined) throw new Error(`No word from ${String(from)} to ${String(to)} in ${project}`);
    return found;
  };
  return [firstOf(0, 300), firstOf(300, SHARED_WORDS), firstOf(SHARED_WORDS, SHARED_WORDS + OWN_WORDS)];
}
