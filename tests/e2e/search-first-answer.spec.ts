/**
 * A reading page answers from its own text before anything of the index has come. What it says then has to agree
 * with what the index says later, word for word.
 */
import { buildSync } from 'esbuild';
import type { Page } from '@playwright/test';
import type { Lang } from '../../src/model/types.ts';
import type * as AnswersModule from '../../src/search/client/answers.ts';
import type * as IndexModule from '../../src/search/client/pagefind-index.ts';
import type * as LanguageModule from '../../src/search/client/language-search.ts';
import type * as PageModule from '../../src/search/client/passages-on-page.ts';
import type * as RankModule from '../../src/search/client/rank.ts';
import type { SearchConfig } from '../../src/search/config.ts';
import { searchRecords } from '../../src/search/records.ts';
import { vocabulary } from '../../src/search/vocabulary.ts';
import { at, declaration, edition, letter, expect, test } from './site.ts';
import { places } from './searching.ts';

const records = searchRecords(edition);

/** The search without its box, as a page has it. */
declare const program: typeof AnswersModule &
  typeof IndexModule &
  typeof LanguageModule &
  typeof PageModule &
  typeof RankModule;

const MODULES = ['answers', 'language-search', 'pagefind-index', 'passages-on-page', 'rank'];
const { outputFiles } = buildSync({
  stdin: {
    contents: MODULES.map((name) => `export * from './src/search/client/${name}.ts';`).join('\n'),
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'program',
});

/** Opens a page and puts the search into it, beside its own, which allows Pagefind its worker. */
async function openWithProgram(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const loaded = page.waitForResponse('**/search.json');
  await page.getByRole('searchbox').focus();
  await loaded;
  await page.evaluate(outputFiles[0]?.text ?? '');
}

/** Every view of every document, with the languages of its columns. */
const READ = edition.documents.flatMap((document) =>
  (['fr', 'en'] as const).flatMap((lang) => {
    const both: Lang[] = lang === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
    return [
      { document, lang, langs: [lang], path: at(document, lang) },
      { document, lang, langs: both, path: at(document, lang, undefined, 'parallel') },
    ];
  }),
);

test.describe('the passages on a page are those that the search has of it', () => {
  for (const { document, lang, langs, path } of READ) {
    test(path, async ({ page }) => {
      await openWithProgram(page, path);
      const found = await page.evaluate(async (of) => {
        const config = (await (await fetch(`/${of}/search.json`)).json()) as SearchConfig;
        return program.passagesOnPage(window.document, of, config.documents);
      }, lang);
      const expected = langs.flatMap((of) =>
        records.filter((record) => record.lang === of && record.document === document.id),
      );
      expect(expected.length).toBeGreaterThan(7 * langs.length);
      expect(found).toEqual(expected.map((record) => ({ ...record, themes: [] })));
    });
  }
});

/** What is first shown of a query, and all of it, as far as it stands whole on the page: addresses and spans. */
interface Shown {
  readonly query: string;
  readonly indexed: readonly Lang[];
  readonly first: readonly string[];
  readonly here: readonly string[];
  /** Whether what was shown at first stands at the head of all that was shown later. */
  readonly keepsPlace: boolean;
}

const ask = (page: Page, lang: Lang, queries: readonly string[]): Promise<Shown[]> =>
  page.evaluate(
    async ([of, all]) => {
      const config = (await (await fetch(`/${of}/search.json`)).json()) as SearchConfig;
      const { LanguageSearch, PagefindIndex, answersTo, passagesOnPage, readPassages } = program;
      const search = (each: Lang) =>
        new LanguageSearch(each, config.texts[each], new PagefindIndex(`/pagefind/${each}/`, '/'));
      const [own, other] = [search(of), search(of === 'fr' ? 'en' : 'fr')];
      const { documents } = config;
      const context = { lang: of, documents, page: readPassages(passagesOnPage(document, of, documents)) };
      const shown: Shown[] = [];
      for (const query of all) {
        let indexed: readonly Lang[] = [];
        let answers: string[][] = [];
        let here: string[] = [];
        // On a busy machine an index may come too late for one query; here it is asked until it has answered.
        for (let attempt = 0; indexed.length < 2 && attempt < (query.length > 1 ? 20 : 1); attempt += 1) {
          answers = [];
          for await (const answer of answersTo(query, own, other, context)) {
            const lines = answer.hits.map(
              ({ url, spans }) => `${url} ${spans.map(({ start, end }) => [start, end]).join(' ')}`,
            );
            answers.push(lines);
            indexed = answer.indexed;
            here = lines.filter((_, i) => answer.hits[i]?.here && answer.hits[i].whole);
          }
        }
        const first = answers.length === 3 ? (answers[0] ?? []) : [];
        const keepsPlace = answers.every((lines) => lines.slice(0, first.length).join() === first.join());
        shown.push({ query, indexed, first, here, keepsPlace });
      }
      return shown;
    },
    [lang, queries] as const,
  );

const WORDS = vocabulary(records);

test.describe('what the page answers at once is what the index says of the page', () => {
  for (const { lang, path } of READ.filter(({ document, lang, langs }) =>
    langs.length === 2 ? lang === 'fr' : document === declaration || (document === letter && lang === 'fr'),
  )) {
    test(`for every word of both languages: ${path}`, async ({ page }) => {
      test.setTimeout(300_000);
      await openWithProgram(page, path);
      const shown = await ask(page, lang, WORDS);
      expect(shown).toHaveLength(WORDS.length);
      // Pagefind does not index the letter of an elided article (`l’eau`): then the text itself is searched.
      expect(shown.filter(({ query, indexed }) => query.length > 1 && indexed.length < 2)).toEqual([]);
      expect(shown.filter(({ first, here }) => first.join() !== here.join())).toEqual([]);
      expect(shown.filter(({ keepsPlace }) => !keepsPlace)).toEqual([]);
      expect(shown.filter(({ first }) => first.length > 0).length).toBeGreaterThan(150);
    });
  }
});

test('a reading page answers though nothing of the index, and no other text, has come', async ({ page }) => {
  await page.route(/\/pagefind\/|passages\.json/, () => undefined);
  await page.goto('fr/declaration/');
  await page.getByRole('searchbox').fill('drogue');
  await expect(page.locator('.result mark')).toHaveText('drogue');
  expect(await places(page)).toEqual(['fr/declaration/#3.1']);
  await expect(page.getByRole('status')).toHaveText('Recherche…');
});

test('side by side, a page answers in both languages', async ({ page }) => {
  await page.route(/\/pagefind\/|passages\.json/, () => undefined);
  await page.goto('fr/declaration/bilingue/');
  await page.getByRole('searchbox').fill('drugs');
  await expect(page.locator('.result mark')).toHaveText('drugs');
  expect(await places(page)).toEqual(['en/declaration/#3.1']);
});

test('what is found elsewhere comes after what stands on the page, and says so', async ({ page }) => {
  await page.goto('fr/lettre/');
  await page.getByRole('searchbox').fill('paix');
  await expect(page.locator('search-box[data-answered=paix]')).toHaveCount(1);
  expect((await places(page)).slice(0, 3)).toEqual([
    'fr/lettre/#agenda.1',
    'fr/lettre/#agenda.2',
    'fr/declaration/#3.4',
  ]);
  await expect(page.locator('.group').first()).toHaveText('Ailleurs dans l’édition');
});
