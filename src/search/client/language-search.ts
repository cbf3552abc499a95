import type { Lang } from '../../edition/types.ts';
import { fetchJson } from '../../reader/fetch-json.ts';
import type { SearchText } from '../config.ts';
import type { PagefindIndex } from './pagefind-index.ts';
import type { Clause } from './query.ts';
import { readPassages, type Ranked, type ReadPassage } from './rank.ts';

export type ReadText = Omit<SearchText, 'passages'> & { readonly passages: readonly ReadPassage[] };

export type LanguageSearch = ReturnType<typeof languageSearch>;

/**
 * One language: its text, which decides what is found, and its index.
 * @param address of the {@link SearchText} of the language
 */
export function languageSearch(lang: Lang, address: string, index: PagefindIndex) {
  let loading: Promise<ReadText> | undefined;
  return {
    lang,
    /**
     * The text of the language, loaded once.
     * @throws {Error} if it cannot be loaded; asking again tries again
     */
    text: (): Promise<ReadText> =>
      (loading ??= fetchText(address).catch((error: unknown) => {
        loading = undefined;
        throw error;
      })),
    /**
     * Whether the index finds whatever the text has word for word. If it does not come or misses something, it is
     * damaged, and nothing is lost: the text has answered already.
     * @param ranked what the text has
     * @param guessed the clauses whose word may be the beginning of a word
     */
    isIndexed: async (
      clauses: readonly Clause[],
      ranked: readonly Ranked[],
      guessed: ReadonlySet<Clause>,
    ): Promise<boolean> => {
      const found = await index.find(clauses, lang, guessed).catch(() => undefined);
      const has = (clause: Clause, url: string) => found?.[clauses.indexOf(clause)]?.has(url) === true;
      return (
        found !== undefined &&
        ranked.every(({ passage, exact }) => exact.every((clause) => has(clause, passage.url)))
      );
    },
  };
}

async function fetchText(address: string): Promise<ReadText> {
  const text = (await fetchJson(address)) as SearchText;
  return { ...text, passages: readPassages(text.passages) };
}
