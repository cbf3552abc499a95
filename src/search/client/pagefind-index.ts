import type { Clause } from './query.ts';

/** What of Pagefind's interface is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: readonly PagefindResult[] }>;
  destroy: () => Promise<void>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string }>;
}

/** An index that has not answered in this time is not waited for, in milliseconds: the text is at hand. */
const PATIENCE = 3000;

/** The search index of one language. Nothing is loaded before it is first asked. */
export class PagefindIndex {
  private readonly folder: string;
  private readonly base: string;
  private loading: Promise<Pagefind> | undefined;
  /** The addresses of passages by the ids that Pagefind gives them. */
  private readonly addresses = new Map<string, string>();

  /**
   * @param folder address of the folder of the index
   * @param base folder that the site is served from
   */
  constructor(folder: string, base: string) {
    this.folder = folder;
    this.base = base;
  }

  /** Worth calling as soon as the reader is likely to search. */
  load(): Promise<Pagefind> {
    this.loading ??= this.start();
    return this.loading;
  }

  /**
   * For each clause the addresses of the passages that have all its words in any form.
   * @param guessed the clauses whose word is taken for the beginning of a word
   * @throws {Error} if the index cannot be loaded, or not in time; asking again tries again
   */
  async find(clauses: readonly Clause[], guessed: ReadonlySet<Clause>): Promise<ReadonlySet<string>[]> {
    const asked = clauses.map((clause) => this.findClause(clause, guessed.has(clause)));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`${this.folder}: no answer in time`));
      }, PATIENCE);
    });
    try {
      return await Promise.race([Promise.all(asked), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async start(): Promise<Pagefind> {
    try {
      const pagefind = (await import(/* @vite-ignore */ `${this.folder}pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: this.base });
      await pagefind.init();
      return pagefind;
    } catch (error) {
      this.loading = undefined;
      throw error;
    }
  }

  private async findClause({ words }: Clause, guessed: boolean): Promise<ReadonlySet<string>> {
    const pagefind = await this.load();
    try {
      // Pagefind does not know the letter of an elided article (`l’eau`); the text is looked at closely later.
      const whole = words.filter(({ length }) => length > 1);
      // In quotation marks a word is found in all its forms, and without them also as the beginning of others.
      const terms = (whole.length > 0 ? whole : words).map((word) => (guessed ? word : `"${word}"`));
      const found = await Promise.all(
        terms.map(async (term) => this.addressesOf(await pagefind.search(term))),
      );
      const [first = [], ...rest] = found;
      return new Set([...first].filter((address) => rest.every((each) => each.has(address))));
    } catch (error) {
      // It keeps what it could not load; a new one tries again.
      this.loading = undefined;
      void pagefind.destroy().catch(() => undefined);
      throw error;
    }
  }

  private async addressesOf({ results }: { results: readonly PagefindResult[] }): Promise<Set<string>> {
    const addresses = results.map(async ({ id, data }) => {
      const known = this.addresses.get(id) ?? (await data()).url;
      this.addresses.set(id, known);
      return known;
    });
    return new Set(await Promise.all(addresses));
  }
}
