import type { Lang, OtherName } from '../../edition/types.ts';
import { arrangeHits, type Hit, type HitContext } from './hits.ts';
import type { LanguageSearch } from './language-search.ts';
import { findNotes, rank, type NoteHit, type Ranked, type ReadPassage } from './rank.ts';
import { withOtherNames, type Taken } from './other-names.ts';
import { apart, distinct, parseQuery, withJoined, type Clause } from './query.ts';

/** What is known of a query at some time. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly notes: readonly NoteHit[];
  /** The words that stand in neither language, in any form. */
  readonly unknown: readonly string[];
  readonly taken: readonly Taken[];
  /** Whether both texts have been searched, so that nothing more will be found. */
  readonly counted: boolean;
  readonly complete: boolean;
  readonly otherFailed: boolean;
  /** The languages whose index has answered, and missed nothing. */
  readonly indexed: readonly Lang[];
}

/**
 * What answers a query: first what the page has, then what both texts have, and last the same with the indexes asked.
 * What was shown keeps its place.
 * @param names what readers type for words of the text
 * @throws {Error} if the text of the page's language cannot be loaded
 */
export async function* answersTo(
  query: string,
  own: LanguageSearch,
  other: LanguageSearch,
  context: HitContext,
  names: readonly OtherName[] = [],
): AsyncGenerator<Answer> {
  const { clauses: named, taken } = withOtherNames(parseQuery(query), names, context.lang);
  const read = withJoined(named);
  const nothing: Answer = {
    hits: [],
    notes: [],
    unknown: [],
    taken,
    counted: false,
    complete: false,
    otherFailed: false,
    indexed: [],
  };
  if (read.length === 0) {
    yield { ...nothing, counted: true };
    yield { ...nothing, counted: true, complete: true };
    return;
  }
  const onPage = (lang: Lang) =>
    rank(
      context.page.filter((passage) => passage.lang === lang),
      read,
    ).filter(({ matched }) => matched.length === read.length);
  const first = arrangeHits(onPage(own.lang), onPage(other.lang), read.length, context);
  if (first.length > 0) yield { ...nothing, hits: first };

  const [{ passages, notes }, otherText] = await Promise.all([
    own.text(),
    other.text().catch(() => undefined),
  ]);
  const { clauses, guessed, inOwn, inOther, unknown } = inTexts(read, passages, otherText?.passages ?? []);
  const answer: Answer = {
    ...nothing,
    hits: arrangeHits(inOwn, inOther, clauses.length, context),
    notes: findNotes(notes, clauses),
    unknown,
    counted: true,
    otherFailed: otherText === undefined,
  };
  yield answer;

  const asked = await Promise.all([
    own.isIndexed(clauses, inOwn, guessed),
    otherText !== undefined && other.isIndexed(clauses, inOther, guessed),
  ]);
  const indexed = [own.lang, other.lang].filter((_, i) => asked[i]);
  yield { ...answer, complete: true, indexed };
}

/** What both texts have of a query, as which it is asked in the end. */
function inTexts(read: readonly Clause[], own: readonly ReadPassage[], other: readonly ReadPassage[]) {
  const standing = (clauses: readonly Clause[]) =>
    new Set([own, other].flatMap((text) => matchedIn(rank(text, clauses))));
  // Words that are joined by a hyphen nowhere in the text are looked for each by itself.
  const joined = standing(read);
  const clauses = distinct(
    read.flatMap((clause) =>
      clause.phrase || clause.words.length === 1 || joined.has(clause) ? [clause] : apart(clause),
    ),
  );
  // A word that either language has is not taken for the beginning of another.
  const known = clauses.length === read.length ? joined : standing(clauses);
  const guessed = new Set(clauses.filter((clause) => clause.open && !known.has(clause)));
  const [inOwn, inOther] = [rank(own, clauses, guessed), rank(other, clauses, guessed)];
  const found = new Set([...known, ...matchedIn([...inOwn, ...inOther])]);
  const unknown = clauses.flatMap((clause) =>
    (clause.phrase && clause.words.length > 1) || found.has(clause) ? [] : clause.words,
  );
  return { clauses, guessed, inOwn, inOther, unknown };
}

const matchedIn = (ranked: readonly Ranked[]): Clause[] => ranked.flatMap(({ matched }) => matched);
