import type { Lang } from '../../edition/types.ts';
import { arrangeHits } from './hits.ts';
import type { Hit, HitContext } from './hits.ts';
import type { LanguageSearch } from './language-search.ts';
import { findNotes } from './note-search.ts';
import type { NoteHit } from './note-search.ts';
import { parseQuery } from './query.ts';
import type { Clause } from './query.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';
import { STEMMERS } from './stemmers.ts';

/** What is known of a query at some time. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly notes: readonly NoteHit[];
  /** The words that stand in neither language, in any form. */
  readonly unknown: readonly string[];
  /** Whether there is no more to come. */
  readonly complete: boolean;
  /** Whether the text of the other language could not be loaded. */
  readonly otherFailed: boolean;
  /** The languages whose index has answered; in place of one that does not come, the text is looked through. */
  readonly indexed: readonly Lang[];
}

const NOTHING: Answer = {
  hits: [],
  notes: [],
  unknown: [],
  complete: false,
  otherFailed: false,
  indexed: [],
};

/** A word that is being typed is taken for the beginning of a word from this length on. */
const SHORTEST_BEGINNING = 3;

/**
 * What answers a query, more each time: what the page has, then all of the page's language, then both languages.
 * What the page has keeps its place.
 * @throws {Error} if the text of the page's language cannot be loaded
 */
export async function* answersTo(
  query: string,
  own: LanguageSearch,
  other: LanguageSearch,
  context: HitContext,
): AsyncGenerator<Answer> {
  const clauses = parseQuery(query);
  if (clauses.length === 0) {
    yield { ...NOTHING, complete: true };
    return;
  }
  const arrange = (inOwn: readonly Ranked[], inOther: readonly Ranked[]) =>
    arrangeHits(inOwn, inOther, clauses.length, context);
  const ofOtherOnPage = wholeOnPage(clauses, context, other.lang);
  const first = arrange(wholeOnPage(clauses, context, own.lang), ofOtherOnPage);
  if (first.length > 0) yield { ...NOTHING, hits: first };

  const [{ passages, notes }, otherText] = await Promise.all([
    own.text(),
    other.text().catch(() => undefined),
  ]);
  // A word that either language has is not taken for the beginning of another.
  const standing = new Set([
    ...matchedIn(rank(passages, clauses, STEMMERS[own.lang])),
    ...matchedIn(rank(otherText?.passages ?? [], clauses, STEMMERS[other.lang])),
  ]);
  const guessed = new Set(
    clauses.filter(
      (clause) => clause.open && !standing.has(clause) && clause.words[0].length >= SHORTEST_BEGINNING,
    ),
  );
  const inOwn = await own.find(clauses, guessed, context.page);
  yield { ...NOTHING, hits: arrange(inOwn.ranked, ofOtherOnPage) };

  const inOther =
    otherText && (await other.find(clauses, inOwn.ranked.length > 0 ? new Set() : guessed, context.page));
  const found = new Set(matchedIn([...inOwn.ranked, ...(inOther?.ranked ?? [])]));
  yield {
    hits: arrange(inOwn.ranked, inOther?.ranked ?? []),
    notes: findNotes(notes, clauses, STEMMERS[own.lang]),
    unknown: clauses.flatMap((clause) =>
      clause.phrase || standing.has(clause) || found.has(clause) ? [] : clause.words,
    ),
    complete: true,
    otherFailed: otherText === undefined,
    indexed: [inOwn.indexed ? [own.lang] : [], inOther?.indexed ? [other.lang] : []].flat(),
  };
}

const matchedIn = (ranked: readonly Ranked[]): Clause[] => ranked.flatMap(({ matched }) => matched);

/** The passages of the page in a language that have everything that is asked for. */
const wholeOnPage = (clauses: readonly Clause[], { page }: HitContext, lang: Lang): Ranked[] =>
  rank(
    page.filter((passage) => passage.lang === lang),
    clauses,
    STEMMERS[lang],
  ).filter(({ matched }) => matched.length === clauses.length);
