import { FUNCTION_WORDS } from '../function-words.ts';
import type { SearchRecord } from '../records.ts';
import type { Clause } from './query.ts';
import { findPhrase, findWord, textWords } from '../../edition/text/words.ts';
import type { Match, Span, Stem, TextWord } from '../../edition/text/words.ts';

/** A passage with everything about it that does not depend on the query. */
export interface ReadPassage extends SearchRecord {
  readonly words: readonly TextWord[];
  /** Heading of the section; empty outside sections. */
  readonly section: string;
  /** Place in the reading order, from 0. */
  readonly position: number;
}

/** @param records in reading order, with the headings of their sections */
export function readPassages(records: readonly SearchRecord[]): ReadPassage[] {
  const textOf = new Map(
    records.map(({ lang, document, anchor, text }) => [`${lang} ${document} ${anchor}`, text]),
  );
  return records.map((record, position) => {
    const { lang, document, anchor, text } = record;
    const section = textOf.get(`${lang} ${document} ${/^\d+/.exec(anchor)?.[0] ?? ''}`) ?? '';
    return { ...record, words: textWords(text), section, position };
  });
}

/** A passage with at least a part of the query. */
export interface Ranked {
  readonly passage: ReadPassage;
  /** The clauses that its text has, and those of them that it has word for word. */
  readonly matched: readonly Clause[];
  readonly exact: readonly Clause[];
  /** Where the words that were asked for stand in the text, in order. */
  readonly spans: readonly Span[];
}

/** The weight of a match: the word itself, another form of it, a word that begins with it. */
const WORTH: Record<Match, number> = { exact: 1, form: 0.8, beginning: 0.6 };

/** The weight of function words. */
const LIGHT = 0.1;

/** Lines around the text count less than its paragraphs, although they are shorter. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\d+$/, 0.7],
  [/^(?:title|agenda|signatures)/, 0.5],
];

/**
 * The passages that answer a query by the words of their text: those with more of the clauses first, then those with
 * more of them in the exact form, then by weight. The place of a passage depends on nothing but itself and
 * the query, so that the passages of one page stand in the same order as among those of the whole edition.
 * @param guessed the clauses whose word may be the beginning of a word
 */
export function rank(
  passages: readonly ReadPassage[],
  clauses: readonly Clause[],
  stem: Stem,
  guessed: ReadonlySet<Clause> = new Set(),
): Ranked[] {
  const [first] = passages;
  const light = new Set(
    clauses.filter(({ words, phrase }) => first && !phrase && FUNCTION_WORDS[first.lang].has(words[0])),
  );
  return passages
    .map((passage) => {
      const matches = clauses.flatMap((clause) => {
        const found = findClause(clause, passage.words, stem);
        return found && (found.match !== 'beginning' || guessed.has(clause)) ? [{ clause, ...found }] : [];
      });
      const kind = KINDS.find(([pattern]) => pattern.test(passage.anchor))?.[1] ?? 1;
      return {
        passage,
        matched: matches.map(({ clause }) => clause),
        exact: matches.filter(({ match }) => match === 'exact').map(({ clause }) => clause),
        spans: matches.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
        weight: matches.reduce((sum, { clause, match, spans }) => {
          const often = spans.length / (spans.length + 0.4 + passage.words.length / 100);
          return sum + kind * often * WORTH[match] * (light.has(clause) ? LIGHT : 1);
        }, 0),
      };
    })
    .filter(({ matched }) =>
      light.size === clauses.length ? matched.length > 0 : matched.some((clause) => !light.has(clause)),
    )
    .sort(
      (a, b) => b.matched.length - a.matched.length || b.exact.length - a.exact.length || b.weight - a.weight,
    );
}

/** The places of a clause in a text, with the best kind of match. */
export function findClause(
  { words, phrase }: Clause,
  text: readonly TextWord[],
  stem: Stem,
): { match: Match; spans: readonly Span[] } | undefined {
  const [word] = words;
  // No form of a word begins with another letter, and working out stems is what takes longest.
  if (!phrase)
    return findWord(
      word,
      text.filter(({ bare }) => bare.startsWith(word.charAt(0))),
      stem,
    );
  const spans = findPhrase(words, text);
  return spans.length > 0 ? { match: 'exact', spans } : undefined;
}
