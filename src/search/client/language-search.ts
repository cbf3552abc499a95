import type { Lang } from '../../edition/types.ts';
import type { SearchText } from '../config.ts';
import type { PagefindIndex } from './pagefind-index.ts';
import type { Clause } from './query.ts';
import { readPassages, type Ranked, type ReadPassage } from './rank.ts';

export type ReadText = Omit<SearchText, 'passages'> & { readonly passages: readonly ReadPassage[] };

type SearchIndex = Pick<PagefindIndex, 'find'>;

/** One language: its text, which decides what is found, and its index. */
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
   * Whether the index finds whatever the text has word for word. If it does not come or misses something, it is
   * damaged, and nothing is lost: the text has answered already.
   * @param ranked what the text has
   * @param guessed the clauses whose word may be the beginning of a word
   */
  async isIndexed(
    clauses: readonly Clause[],
    ranked: readonly Ranked[],
    guessed: ReadonlySet<Clause>,
  ): Promise<boolean> {
    const found = await this.index.find(clauses, this.lang, guessed).catch(() => undefined);
    const has = (clause: Clause, url: string) => found?.[clauses.indexOf(clause)]?.has(url) === true;
    return (
      found !== undefined &&
      ranked.every(({ passage, exact }) => exact.every((clause) => has(clause, passage.url)))
    );
  }
}

async function fetchText(address: string): Promise<ReadText> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const text = (await response.json()) as SearchText;
  return { ...text, passages: readPassages(text.passages) };
}
