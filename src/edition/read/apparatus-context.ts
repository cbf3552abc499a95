import type { Apparatus } from '../apparatus.ts';
import type { Texts } from './apparatus-texts.ts';
import type { Problem } from './problem.ts';

/** The files of editorial matter that are checked against the texts. */
type Name = 'notes' | 'themes' | 'names' | 'glossary' | 'sources';

/** Everything that checks of editorial matter need. */
export interface Context {
  readonly apparatus: Apparatus;
  readonly texts: Texts;
  /** Every passage in reading order. */
  readonly order: readonly string[];
  /** Reports a problem at a field of a file. */
  readonly at: ReportAt;
  /** The same for remarks, which do not stop the build. */
  readonly remarkAt: ReportAt;
}

type ReportAt = (name: Name, path: readonly PropertyKey[], problem: Omit<Problem, 'file' | 'line'>) => void;

export const unknownPlace = (reference: string) => ({
  found: `the passage ${reference}`,
  expected: 'a document of the edition and an anchor of it, as in declaration/3.4',
  fix: 'Correct the reference.',
});

export const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
