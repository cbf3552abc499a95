import { fold } from '../fold.ts';
import type { SearchRecord } from '../records.ts';

/** A passage that was found. */
export interface Hit {
  /** Address of the passage, with the base folder. */
  readonly url: string;
  readonly meta: SearchRecord['meta'];
  /** Which words of the text matched: positions in the text split at white space, from 0. */
  readonly words: readonly number[];
}

/** The part of Pagefind's browser module that is used here. */
interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindData> }[] }>;
}
interface PagefindData {
  readonly url: string;
  readonly meta: Hit['meta'];
  readonly locations: readonly number[];
}

/** Searches the index of the page's language. Nothing is loaded before it is first asked. */
export class SearchEngine {
  private readonly index: string;
  private readonly base: string;
  private pagefind: Promise<Pagefind> | undefined;
  private attempts = 0;

  /**
   * @param index address of the folder of the index
   * @param base folder that the site is served from
   */
  constructor(index: string, base: string) {
    this.index = index;
    this.base = base;
  }

  /** Loads the index; worth calling as soon as the reader is likely to search. */
  load(): Promise<Pagefind> {
    this.pagefind ??= this.start().catch((error: unknown) => {
      this.pagefind = undefined;
      throw error;
    });
    return this.pagefind;
  }

  /**
   * The passages that answer a query, best first; none for a query without words.
   * @throws if the index or a part of it cannot be loaded; asking again tries again.
   */
  async find(query: string): Promise<Hit[]> {
    const words = fold(query).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const pagefind = await this.load();
    const { results } = await pagefind.search(words);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url, meta, locations }) => ({ url, meta, words: locations }));
  }

  private async start(): Promise<Pagefind> {
    // A browser remembers that a module failed to load: another address makes it try again.
    const suffix = this.attempts > 0 ? `?attempt=${String(this.attempts)}` : '';
    this.attempts += 1;
    const address = new URL(`${this.index}pagefind.js${suffix}`, location.href).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: this.base, bundlePath: this.index });
    return pagefind;
  }
}
