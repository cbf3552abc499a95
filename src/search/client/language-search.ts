import type { Lang } from '../../edition/types.ts';
import type { SearchText } from '../config.ts';
import type { NoteRecord } from '../note-records.ts';
import type { PagefindIndex } from './pagefind-index.ts';
import type { Clause } from './query.ts';
import { rank, readPassages } from './rank.ts';
import type { Ranked, ReadPassage } from './rank.ts';
import { STEMMERS } from './stemmers.ts';

/** What can be found in a language. */
interface ReadText {
  readonly passages: readonly ReadPassage[];
  readonly notes: readonly NoteRecord[];
}

/** What finds passages: see {@link PagefindIndex}. */
type SearchIndex = Pick<PagefindIndex, 'find' | 'load'>;

export interface Found {
  readonly ranked: readonly Ranked[];
  /** Whether the index has found them; otherwise they were found by looking through the text. */
  readonly indexed: boolean;
}

/** Searches one language: the index finds passages, and their text decides. */
export class LanguageSearch {
  readonly lang: Lang;
  private readonly address: string;
  private readonly index: SearchIndex;
  private loading: Promise<ReadText> | undefined;

  /** @param address of the {@link SearchText} of the language */
  constructor(lang: Lang, address: string, index: SearchIndex) {
    this.lang = lang;
    this.address = address;
    this.index = index;
  }

  /** Begins to load text and index; what does not come is told, or done without, when it is asked. */
  load(): void {
    this.text().catch(() => undefined);
    this.index.load().catch(() => undefined);
  }

  /**
   * The text of the language, loaded once.
   * @throws {Error} if it cannot be loaded; asking again tries again
   */
  text(): Promise<ReadText> {
    this.loading ??= fetchText(this.address).catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  /**
   * The passages that the index finds, if their text bears it out; on the page that the reader is on the text alone
   * decides, as it has answered already. An index that does not come, or that misses a word which stands in the
   * text, is damaged: then the text is looked through from first to last.
   * @param guessed the clauses whose word may be the beginning of a word
   * @param page the passages of the page
   */
  async find(
    clauses: readonly Clause[],
    guessed: ReadonlySet<Clause>,
    page: readonly ReadPassage[] = [],
  ): Promise<Found> {
    const { passages } = await this.text();
    const ranked = rank(passages, clauses, STEMMERS[this.lang], guessed);
    const found = await this.index.find(clauses, guessed).catch(() => undefined);
    const has = (clause: Clause, { passage }: Ranked): boolean =>
      found?.[clauses.indexOf(clause)]?.has(passage.url) === true;
    const sound = ranked.every((each) => each.exact.every((clause) => has(clause, each)));
    if (!found || !sound) return { ranked, indexed: false };
    const here = new Set(page.map(({ url }) => url));
    return {
      ranked: ranked.filter(
        (each) => here.has(each.passage.url) || clauses.some((clause) => has(clause, each)),
      ),
      indexed: true,
    };
  }
}

async function fetchText(address: string): Promise<ReadText> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const { passages, notes } = (await response.json()) as SearchText;
  return { passages: readPassages(passages), notes };
}
