import type { Lang } from '../../edition/types.ts';
import { inOneSpelling } from '../english-spelling.ts';
import type { Clause, Sequence } from './query.ts';
import { sequencesOf } from './rank.ts';

/** What of Pagefind's interface is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
  destroy: () => Promise<void>;
}

/** An index that has not answered in this time is not waited for, in milliseconds: the text is at hand. */
const PATIENCE = 3000;

/** The search index of one language. Nothing is loaded before it is first asked. */
export class PagefindIndex {
  private readonly folder: string;
  private readonly base: string;
  private loading: Promise<Pagefind> | undefined;
  private attempts = 0;

  /**
   * @param folder address of the folder of the index
   * @param base folder that the site is served from
   */
  constructor(folder: string, base: string) {
    this.folder = folder;
    this.base = base;
  }

  /**
   * For each clause the addresses of the passages that have all its words in any form.
   * @param lang the language of the index
   * @param guessed the clauses whose word is taken for the beginning of a word
   * @throws {Error} if the index cannot be loaded, or not in time; asking again tries again
   */
  find(clauses: readonly Clause[], lang: Lang, guessed: ReadonlySet<Clause>): Promise<ReadonlySet<string>[]> {
    const asked = clauses.map(async (clause) => {
      const found = sequencesOf(clause, lang).map((words) =>
        this.findWords(words, guessed.has(clause), lang),
      );
      return new Set((await Promise.all(found)).flat());
    });
    const late = new Promise<never>((_, reject) => {
      setTimeout(reject, PATIENCE, new Error(`${this.folder}: no answer in time`));
    });
    return Promise.race([Promise.all(asked), late]);
  }

  private async start(): Promise<Pagefind> {
    try {
      // A browser keeps a program that came broken, under its address.
      const address = `${this.folder}pagefind.js${this.attempts === 0 ? '' : `?${String(this.attempts)}`}`;
      this.attempts += 1;
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.options({ baseUrl: this.base });
      await pagefind.init();
      return pagefind;
    } catch (error) {
      this.loading = undefined;
      throw error;
    }
  }

  private async findWords(words: Sequence, guessed: boolean, lang: Lang): Promise<string[]> {
    this.loading ??= this.start();
    const pagefind = await this.loading;
    try {
      // Pagefind does not know the letter of an elided article (`l’eau`).
      const whole = words.filter(({ length }) => length > 1);
      // In quotation marks a word is found in all its forms, and without them also as the beginning of others.
      const terms = (whole.length > 0 ? whole : words).map((word) =>
        guessed ? word : `"${lang === 'en' ? inOneSpelling(word) : word}"`,
      );
      const found = await Promise.all(
        terms.map(async (term) => {
          const { results } = await pagefind.search(term);
          return (await Promise.all(results.map(({ data }) => data()))).map(({ url }) => url);
        }),
      );
      const [first = [], ...rest] = found;
      return first.filter((address) => rest.every((each) => each.includes(address)));
    } catch (error) {
      // It keeps what it could not load; a new one tries again.
      this.loading = undefined;
      void pagefind.destroy().catch(() => undefined);
      throw error;
    }
  }
}
