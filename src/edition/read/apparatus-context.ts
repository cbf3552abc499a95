import type { Apparatus } from '../apparatus.ts';
import type { Edition } from '../types.ts';
import type { FileName } from './apparatus-files.ts';
import type { Texts } from './apparatus-texts.ts';
import type { Problem } from './problem.ts';

/** Everything that checks of editorial matter need. */
export interface Context {
  readonly apparatus: Apparatus & Pick<Edition, 'history' | 'markedNames' | 'otherNames'>;
  readonly texts: Texts;
  /** Every passage in reading order. */
  readonly order: readonly string[];
  /** Reports a problem at a field of a file. */
  readonly at: ReportAt;
  /** The same for remarks, which do not stop the build. */
  readonly remarkAt: ReportAt;
}

type ReportAt = (
  name: FileName,
  path: readonly PropertyKey[],
  problem: Omit<Problem, 'file' | 'line'>,
) => void;

export const unknownPlace = (reference: string) => ({
  found: `the passage ${reference}`,
  expected: 'a document of the edition and an anchor of it, as in declaration/3.4',
  fix: 'Correct the reference.',
});

export const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** The places in a list at which a key occurs that an earlier entry has. */
export const repeatedIn = (keys: readonly unknown[]): number[] =>
  keys.flatMap((key, i) => (keys.indexOf(key) < i ? [i] : []));
