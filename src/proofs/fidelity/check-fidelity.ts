import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { witnessesOf, type Witness } from '../../edition/read/source-digest.ts';
import type { Edition } from '../../edition/types.ts';
import { documentPath } from '../../edition/urls.ts';
import { compareTexts, type TextComparison, documentTextOf } from './page-text.ts';
import { checkSourceLines, readSource, sourceLines } from '../../edition/read/source-lines.ts';

/** The published text differs from the source; the message says where. */
export class UnfaithfulError extends Error {
  override readonly name = 'UnfaithfulError';
}

/**
 * Compares the built pages of the documents of one source with its text, in its language and in reading order.
 * @param content the content folder
 * @param site the folder of the built site
 */
export function checkFidelity({ source, documents }: Witness, content: string, site: string): TextComparison {
  const pages = documents.map((document) =>
    readFileSync(join(site, documentPath(document, source.lang), 'index.html'), 'utf8'),
  );
  return compareTexts(readSource(content, { source }), pages.map(documentTextOf).join('\n'));
}

/**
 * Compares the built pages with all sources, and checks that every line of a source belongs to a passage.
 * @returns the outcome for a terminal, one line for each source
 * @throws {UnfaithfulError} naming the first difference of every source that has one
 */
export function checkAllSources(edition: Edition, content: string, site: string): string {
  const witnesses = witnessesOf(edition);
  const outcomes = witnesses.map((witness) => {
    const comparison = checkFidelity(witness, content, site);
    return { ...comparison, said: describeComparison(comparison, witness.source.file) };
  });
  const unfaithful = outcomes.filter(({ equal }) => !equal);
  if (unfaithful.length > 0) throw new UnfaithfulError(unfaithful.map(({ said }) => said).join('\n\n'));
  for (const witness of witnesses) {
    checkSourceLines(witness, sourceLines(witness, readSource(content, witness)));
  }
  return outcomes.map(({ said }) => said).join('\n');
}

/** The outcome in one or a few lines, for a terminal. */
export function describeComparison({ characters, words, difference }: TextComparison, file: string): string {
  if (!difference) {
    return `Fidelity: all ${String(characters)} characters (${String(words)} words) of content/${file} stand in the built French pages, in order.`;
  }
  return [
    `content/${file}:${String(difference.line)}`,
    `  found     ${difference.published}`,
    `  expected  ${difference.source}`,
    '  to do     Make content/<document>/fr.md say what the source says; white space does not count.',
  ].join('\n');
}
