import type { Lang } from '../../edition/types.ts';
import { savesData } from '../../reader/saves-data.ts';
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

/** The search index of one language. */
export interface PagefindIndex {
  /**
   * For each clause the addresses of the passages that have all its words in any form.
   * @param lang the language of the index
   * @param guessed the clauses whose word is taken for the beginning of a word
   * @throws {Error} if the index cannot be loaded, or not in time; asking again tries again. It is never loaded for
   *   readers who save data: it weighs more than all that they read, and what it would confirm has been found
   */
  find: (
    clauses: readonly Clause[],
    lang: Lang,
    guessed: ReadonlySet<Clause>,
  ) => Promise<readonly ReadonlySet<string>[]>;
}

/**
 * Nothing of an index is loaded before it is first asked.
 * @param folder address of the folder of the index
 * @param base folder that the site is served from
 */
export function pagefindIndex(folder: string, base: string): PagefindIndex {
  let loading: Promise<Pagefind> | undefined;
  let attempts = 0;

  async function start(): Promise<Pagefind> {
    // A browser keeps a program that came broken, under its address.
    const address = `${folder}pagefind.js${attempts === 0 ? '' : `?${String(attempts)}`}`;
    attempts += 1;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: base });
    await pagefind.init();
    return pagefind;
  }

  async function findWords(words: Sequence, guessed: boolean, lang: Lang): Promise<string[]> {
    const own = (loading ??= start());
    try {
      const pagefind = await own;
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
      loading = undefined;
      void own.then((pagefind) => pagefind.destroy()).catch(() => undefined);
      throw error;
    }
  }

  return {
    find: (clauses, lang, guessed) => {
      if (savesData()) return Promise.reject(new Error('The reader saves data.'));
      const asked = clauses.map(async (clause) => {
        const found = sequencesOf(clause, lang).map((words) => findWords(words, guessed.has(clause), lang));
        return new Set((await Promise.all(found)).flat());
      });
      const late = new Promise<never>((_, reject) => {
        setTimeout(reject, PATIENCE, new Error(`${folder}: no answer in time`));
      });
      return Promise.race([Promise.all(asked), late]);
    },
  };
}
