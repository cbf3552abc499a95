import { setSpaces } from '../../model/spacing.ts';
import type { Lang } from '../../model/types.ts';
import { IndexWorker } from './index-worker.ts';
import type { IndexData, IndexResult } from './index-worker.ts';
import { parseQuery } from './query.ts';
import type { Clause } from './query.ts';
import { startWorker } from './start-worker.ts';
import type { WorkerFiles } from './start-worker.ts';
import { passagesOfFound } from '../whole-documents.ts';
import { STEMMERS } from './stemmers.ts';
import { rank } from './rank.ts';
import type { Candidate } from './rank.ts';
import { remembering, textWords } from './words.ts';
import type { Span, Stem, TextWord } from './words.ts';

/** A passage that answers a query. */
export interface Hit {
  readonly lang: Lang;
  /** Address of the passage, and of the same passage in the other language, with the base folder. */
  readonly url: string;
  readonly counterpart: string;
  readonly anchor: string;
  readonly document: string;
  /** Heading of the section; empty outside sections. */
  readonly section: string;
  /** Names of the themes it is listed under. */
  readonly themes: readonly string[];
  /** Place in the reading order of its language. */
  readonly position: number;
  readonly text: string;
  /** Where the words that were asked for stand in the text, in order. */
  readonly spans: readonly Span[];
  /** Whether everything that was asked for stands in the text. */
  readonly whole: boolean;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** The words that stand nowhere, in any form. */
  readonly unknown: readonly string[];
  /** Whether the word being typed was taken for the beginning of a word. */
  readonly guessed: boolean;
  /** Documents that have something of what was asked for, and were not looked through. */
  readonly left: number;
}

/** Where a site has its index. */
export interface IndexPlace {
  /** Path of the index folder. */
  readonly folder: string;
  /** Folder that the site is served from. */
  readonly base: string;
  readonly workers: Readonly<Record<Lang, WorkerFiles>>;
  /** Where the index has whole documents: how many of them are looked through at once. */
  readonly documents?: number;
}

/** Of the passages that have a word, so many are looked at closely; the rest would never be read. */
const MOST_CANDIDATES = 200;
/** A word that is being typed is taken for the beginning of a word from this length on. */
const SHORTEST_BEGINNING = 3;

/** A passage with its words, which are the same for every query. */
interface Passage {
  readonly data: IndexData;
  readonly text: string;
  readonly words: readonly TextWord[];
}

/** Searches one language. Nothing is loaded before it is first asked. */
export class SearchEngine {
  private readonly place: IndexPlace;
  private readonly lang: Lang;
  private started: Worker | undefined;
  private index: IndexWorker | undefined;
  private stem: Promise<Stem> | undefined;
  private readonly passages = new Map<string, Promise<Passage[]>>();

  /** @param started a worker of this language that has begun to load already */
  constructor(place: IndexPlace, lang: Lang, started?: Worker) {
    this.place = place;
    this.lang = lang;
    this.started = started;
  }

  /** Loads the index; worth calling as soon as the reader is likely to search. */
  load(): IndexWorker {
    const { folder, base, workers } = this.place;
    if (this.index) return this.index;
    const worker = this.started ?? startWorker(folder, workers[this.lang]);
    this.started = undefined;
    this.index = new IndexWorker(worker, folder, base, this.lang, () => {
      this.index = undefined;
    });
    return this.index;
  }

  /**
   * The passages that answer a query, best first; none for a query without words.
   * @param beginnings whether a word being typed may be the beginning of a word
   * @param turns of a large edition, how many times as many documents as at first are looked through
   * @throws if the index or a part of it cannot be loaded; asking again tries again
   */
  async find(query: string, beginnings = true, turns = 1): Promise<Answer> {
    const clauses = parseQuery(query);
    if (clauses.length === 0) return { hits: [], unknown: [], guessed: false, left: 0 };
    const index = this.load();
    this.stem ??= STEMMERS[this.lang]().then(({ stemmer }) => remembering(stemmer));
    this.stem.catch(() => (this.stem = undefined));
    const { documents } = this.place;
    const wholePhrases = documents !== undefined;
    const found = await Promise.all(
      clauses.map((clause) => findClause(index, clause, beginnings, wholePhrases)),
    );
    const stem = await this.stem;
    const likely = likeliest(found.map(({ results }) => results));
    const looked = likely.slice(0, documents === undefined ? MOST_CANDIDATES : documents * turns);
    const loaded = await Promise.all(
      looked.map(async ([result, asked]) =>
        (await this.passagesOf(result)).map((passage): Candidate => ({ clauses: asked, ...passage })),
      ),
    );
    const ranked = rank(
      loaded.flat(),
      found.map(({ results }) => results.length),
      clauses,
      stem,
    );
    const standing = new Set(ranked.flatMap(({ matched }) => matched));
    return {
      hits: ranked.map(({ data, text, spans, matched }) => ({
        ...this.describe(data),
        text,
        spans,
        whole: matched.length === clauses.length,
      })),
      guessed: found.some(({ guessed }) => guessed),
      left: documents === undefined ? 0 : likely.length - looked.length,
      unknown: clauses.flatMap(({ words, phrase }, i) => {
        // What Pagefind offers for a beginning may not begin so: only the text tells.
        const known = found[i]?.guessed ? standing.has(i) : found[i]?.results.length;
        return phrase || known ? [] : words;
      }),
    };
  }

  private passagesOf(result: IndexResult): Promise<Passage[]> {
    const known = this.passages.get(result.id);
    if (known) return known;
    const passages = result.data().then((found) =>
      passagesOfFound(found).map((data) => {
        const text = restore(data.content, this.lang);
        return { data, text, words: textWords(text) };
      }),
    );
    passages.catch(() => this.passages.delete(result.id));
    this.passages.set(result.id, passages);
    return passages;
  }

  private describe({ url, filters }: IndexData) {
    const anchor = url.slice(url.indexOf('#') + 1);
    const { base } = this.place;
    return {
      lang: this.lang,
      url,
      anchor,
      counterpart: `${base.replace(/\/$/, '')}${filters['counterpart']?.[0] ?? '/'}#${anchor}`,
      document: filters['document']?.[0] ?? '',
      section: filters['section']?.[0] ?? '',
      themes: filters['theme'] ?? [],
      position: Number(filters['position']?.[0] ?? 0),
    };
  }
}

/** The passages that have all words of a clause; for a word being typed, those with words that begin so. */
async function findClause(
  index: IndexWorker,
  { words, phrase, open }: Clause,
  beginnings: boolean,
  wholePhrases: boolean,
): Promise<{ results: IndexResult[]; guessed: boolean }> {
  // Pagefind does not know the letter of an elided article (`l’eau`); the text is looked at closely later.
  const whole = words.filter(({ length }) => length > 1);
  const each = whole.length > 0 ? whole : words;
  // A document has many words that do not stand beside each other.
  const asked = wholePhrases && phrase && whole.length === words.length ? [whole.join(' ')] : each;
  const [first, ...rest] = await Promise.all(asked.map((one) => index.search(one, 'forms')));
  const others = rest.map((other) => new Set(other.map(({ id }) => id)));
  const results = (first ?? []).filter(({ id }) => others.every((other) => other.has(id)));
  const [word] = words;
  if (results.length > 0 || !open || !beginnings || word.length < SHORTEST_BEGINNING)
    return { results, guessed: false };
  return { results: await index.search(word, 'beginnings'), guessed: true };
}

/** Each record found once, with the clauses it was found for; those with most and rarest first. */
function likeliest(found: readonly (readonly IndexResult[])[]): [IndexResult, number[]][] {
  const passages = new Map<string, { result: IndexResult; clauses: number[]; weight: number }>();
  found.forEach((results, clause) => {
    for (const result of results) {
      const passage = passages.get(result.id) ?? { result, clauses: [], weight: 0 };
      passage.clauses.push(clause);
      passage.weight += 1 + 1 / results.length;
      passages.set(result.id, passage);
    }
  });
  return [...passages.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ result, clauses }) => [result, clauses]);
}

/** A passage as it is printed, from the words that were indexed; undoes what `SearchRecord.content` adds. */
export function restore(content: string, lang: Lang): string {
  const words = content.split(' ');
  const doubled = words.filter((word) => /[œæ]/i.test(word)).length;
  const text = words.slice(0, words.length - doubled).join(' ');
  return setSpaces(text.replaceAll("'", '’'), lang);
}
