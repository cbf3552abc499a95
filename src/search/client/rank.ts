import type { IndexData } from './index-worker.ts';
import type { Clause } from './query.ts';
import { findPhrase, findWord } from './words.ts';
import type { Match, Span, Stem, TextWord } from './words.ts';

/** A passage that may answer a query: the clauses it was found for, by their positions, and its text. */
export interface Candidate {
  readonly clauses: readonly number[];
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly data: IndexData;
}

export interface Ranked extends Candidate {
  /** The clauses that its text has, by their positions. */
  readonly matched: readonly number[];
  readonly spans: readonly Span[];
}

/** What a match is worth: the word itself, another form of it, a word that begins so. */
const WORTH: Record<Match, number> = { exact: 1, form: 0.8, beginning: 0.6 };

/** Lines around the text count for less than its paragraphs, though they are shorter. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\d+$/, 0.7],
  [/^(?:title|agenda|signatures)/, 0.5],
];

/** Words as short as this, and in at least so many passages, one in so many, say nothing by themselves. */
const LIGHT = { length: 3, fewest: 4, oneIn: 6 };

/**
 * Judges what the index has found by the words of the text, and puts it in order: passages with
 * more of the clauses first, then those with more of them in the exact form, then by weight.
 * @param counts how many passages the index found for each clause
 */
export function rank(
  candidates: readonly Candidate[],
  counts: readonly number[],
  clauses: readonly Clause[],
  stem: Stem,
): Ranked[] {
  const total = Math.max(candidates.length, ...counts);
  const rarity = counts.map((count) => Math.log(1 + (total + 1) / (count + 0.5)));
  const heavy = clauses.map(
    ({ words: [word], phrase }, i) =>
      phrase || word.length > LIGHT.length || (counts[i] ?? 0) < Math.max(LIGHT.fewest, total / LIGHT.oneIn),
  );
  const allLight = !heavy.includes(true);
  return candidates
    .map((candidate) => {
      const { words } = candidate;
      const matches = candidate.clauses.flatMap((i) => {
        const found = clauses[i] && findClause(clauses[i], words, stem);
        return found ? [{ clause: i, ...found }] : [];
      });
      const kind = KINDS.find(([pattern]) => pattern.test(anchorOf(candidate)))?.[1] ?? 1;
      const weight = matches.reduce((sum, { clause, match, spans }) => {
        const often = spans.length / (spans.length + 0.4 + words.length / 100);
        return sum + (rarity[clause] ?? 0) * often * WORTH[match];
      }, 0);
      return {
        ...candidate,
        matched: matches.map(({ clause }) => clause),
        spans: matches.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
        exact: matches.filter(({ match }) => match === 'exact').length,
        weight: weight * kind,
      };
    })
    .filter(({ matched }) => matched.some((clause) => allLight || heavy[clause]))
    .sort((a, b) => b.matched.length - a.matched.length || b.exact - a.exact || b.weight - a.weight);
}

const anchorOf = ({ data: { url } }: Candidate) => url.slice(url.indexOf('#') + 1);

function findClause(
  { words, phrase, open }: Clause,
  text: readonly TextWord[],
  stem: Stem,
): { match: Match; spans: Span[] } | undefined {
  if (phrase) {
    const spans = findPhrase(words, text);
    return spans.length > 0 ? { match: 'exact', spans } : undefined;
  }
  const found = findWord(words[0], text, stem);
  // The index has a stemmer of its own, which joins a few words that this one keeps apart.
  return found?.match === 'beginning' && !open ? { ...found, match: 'form' } : found;
}
