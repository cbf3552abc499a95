import { FUNCTION_WORDS } from '../function-words.ts';
import { inOneSpelling } from '../english-spelling.ts';
import type { SearchRecord, NoteRecord } from '../records.ts';
import type { Lang, PerLang } from '../../edition/types.ts';
import type { Clause, Sequence } from './query.ts';
import {
  compoundWords,
  findSequence,
  findWord,
  textWords,
  remembering,
  type Match,
  type Span,
  type TextWord,
  type Stem,
} from '../../edition/text/words.ts';
import { stemmer as french } from '@orama/stemmers/french';
import { stem as english } from 'porter2';

/** A passage with everything about it that does not depend on the query. */
export interface ReadPassage extends SearchRecord {
  readonly words: readonly TextWord[];
  /** Heading of the section; empty outside sections. */
  readonly section: string;
  readonly position: number;
}

/** The words of a text, and its hyphenated words once more as single ones. */
const searchedWords = (text: string): TextWord[] => [...textWords(text), ...compoundWords(text)];

/** @param records in reading order, with the headings of their sections */
export function readPassages(records: readonly SearchRecord[]): ReadPassage[] {
  const textOf = new Map(
    records.map(({ lang, document, anchor, text }) => [`${lang} ${document} ${anchor}`, text]),
  );
  return records.map((record, position) => {
    const { lang, document, anchor, text } = record;
    const section = textOf.get(`${lang} ${document} ${/^\d+/.exec(anchor)?.[0] ?? ''}`) ?? '';
    return { ...record, words: searchedWords(text), section, position };
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
  guessed: ReadonlySet<Clause> = new Set(),
): Ranked[] {
  const lang = passages[0]?.lang ?? 'fr';
  const light = new Set(clauses.filter((clause) => isLight(clause, lang)));
  return passages
    .map((passage) => {
      const matches = clauses.flatMap((clause) => {
        const found = findClause(clause, passage.words, lang);
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

const isLight = ({ words, instead }: Clause, lang: Lang): boolean =>
  words.length === 1 && !instead && FUNCTION_WORDS[lang].has(words[0]);

/** What is looked for in a text of a language: any of these. */
export function sequencesOf({ words, phrase, instead, joined = [] }: Clause, lang: Lang): Sequence[] {
  const other = instead?.[lang];
  const inOne = phrase || words.length === 1 ? joined : [words.join('')];
  const own = [words, ...inOne.map((word) => [word] as const)];
  if (!other) return own;
  // `UN` for the United Nations must not find every French `un`.
  return FUNCTION_WORDS[lang].has(words[0]) ? [other] : [other, ...own];
}

/** The places of a clause in a text, with the best kind of match. */
function findClause(
  clause: Clause,
  text: readonly TextWord[],
  lang: Lang,
): { match: Match; spans: readonly Span[] } | undefined {
  const isExact = clause.phrase && clause.words.length > 1;
  const found = sequencesOf(clause, lang).flatMap((sequence) => {
    const [word] = sequence;
    if (sequence.length > 1) return findSequence(sequence, text, isExact ? undefined : STEMMERS[lang]) ?? [];
    // No form of a word begins with another letter, and working out stems is what takes longest.
    const candidates = text.filter(({ bare }) => bare.startsWith(word.charAt(0)));
    return findWord(word, candidates, STEMMERS[lang]) ?? [];
  });
  const [best] = KINDS_OF_MATCH.flatMap((kind) => found.filter(({ match }) => match === kind));
  if (!best) return undefined;
  const alike = found.filter(({ match }) => (match === 'beginning') === (best.match === 'beginning'));
  const spans = new Map(alike.flatMap((each) => each.spans.map((span) => [span.start, span])));
  return { match: best.match, spans: [...spans.values()] };
}

const KINDS_OF_MATCH: readonly Match[] = ['exact', 'form', 'beginning'];

/**
 * The same algorithms as Pagefind's (https://snowballstem.org/algorithms/). They are part of the program, because a
 * second request would take longer than both.
 */
const STEMMERS: PerLang<Stem> = {
  fr: remembering(french),
  en: remembering((word) => english(inOneSpelling(word))),
};

/** An editor's note that has everything that was asked for, and where in its text. */
export interface NoteHit extends NoteRecord {
  readonly spans: readonly Span[];
}

/** The notes that have everything that is asked for, in the order of the text. */
export function findNotes(notes: readonly NoteRecord[], clauses: readonly Clause[]): NoteHit[] {
  if (clauses.length === 0) return [];
  return notes.flatMap((note) => {
    const words = searchedWords(note.text);
    const found = clauses.map((clause) => {
      const match = findClause(clause, words, note.lang);
      return match && (match.match !== 'beginning' || clause.open) ? match.spans : [];
    });
    if (found.some(({ length }) => length === 0)) return [];
    return [{ ...note, spans: found.flat().sort((a, b) => a.start - b.start) }];
  });
}
