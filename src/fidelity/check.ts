import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../model/types.ts';
import { documentPath } from '../urls.ts';
import { compareTexts } from './compare.ts';
import type { TextComparison } from './compare.ts';
import { documentTextOf } from './page-text.ts';

/** The published text is not that of the source; the message says where. */
export class UnfaithfulError extends Error {
  override readonly name = 'UnfaithfulError';
}

/**
 * Holds the built pages of the source's language, in reading order, against the source text.
 * @param content the content folder
 * @param site the folder of the built site
 */
export function checkFidelity(edition: Edition, content: string, site: string): TextComparison {
  const source = readFileSync(join(content, edition.source.file), 'utf8');
  const pages = edition.documents.map((document) =>
    readFileSync(join(site, documentPath(document, edition.source.lang), 'index.html'), 'utf8'),
  );
  return compareTexts(source, pages.map(documentTextOf).join('\n'));
}

/** The outcome in one or a few lines, for a terminal. */
export function describeComparison(
  { equal, characters, words, difference }: TextComparison,
  file: string,
): string {
  if (equal) {
    return `Fidelity: all ${String(characters)} characters (${String(words)} words) of content/${file} stand in the built French pages, in order.`;
  }
  return [
    `content/${file}:${String(difference?.line ?? 1)}`,
    `  found     ${difference?.published ?? ''}`,
    `  expected  ${difference?.source ?? ''}`,
    '  to do     Make content/<document>/fr.md say what the source says; white space does not count.',
  ].join('\n');
}
