/**
 * A reading page answers from its own text before anything of the index has loaded. That answer must agree with the
 * index's, word for word.
 */
import type { Page, Route } from '@playwright/test';
import type { Lang } from '../../src/edition/types.ts';
import type { SearchConfig } from '../../src/search/config.ts';
import { searchRecords } from '../../src/search/records.ts';
import { vocabulary } from '../../src/search/concordance.ts';
import { at, declaration, edition, letter, expect, test } from './site.ts';
import { openWithProgram } from './search-program.ts';
import type { SearchProgram } from './search-program.ts';
import { places } from './searching.ts';

const records = searchRecords(edition);

declare const program: SearchProgram;

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
      expect(found).toEqual(expected.map((record) => ({ ...record, themes: [], voices: [] })));
    });
  }
});

/** The results for a word: addresses with spans, in order. */
interface FoundOnPage {
  readonly word: string;
  /**
   * From the text of the page; and from the index the passages of the page, and last whatever the index finds
   * anywhere and the text does not have.
   */
  readonly byPage: readonly string[];
  readonly byIndex: readonly string[];
  readonly indexed: boolean;
  /** Whether the first results come first in the final ones. */
  readonly keepsPlace: boolean;
}

const ask = (
  page: Page,
  lang: Lang,
  langs: readonly Lang[],
  words: readonly string[],
): Promise<FoundOnPage[]> =>
  page.evaluate(
    async ([of, columns, all]) => {
      const config = (await (await fetch(`/${of}/search.json`)).json()) as SearchConfig;
      const { languageSearch, pagefindIndex, answersTo, parseQuery, passagesOnPage, rank, readPassages } =
        program;
      const indexOf = (each: Lang) => pagefindIndex(`/pagefind/${each}/`, '/');
      const index = { fr: indexOf('fr'), en: indexOf('en') };
      const searchOf = (each: Lang) => languageSearch(each, config.texts[each], index[each]);
      const search = { fr: searchOf('fr'), en: searchOf('en') };
      const { documents } = config;
      const context = { lang: of, documents, page: readPassages(passagesOnPage(document, of, documents)) };
      const onPage = new Set(context.page.map(({ url }) => url));
      const line = (url: string, spans: readonly { start: number; end: number }[]) =>
        `${url} ${spans.map(({ start, end }) => [start, end].join('-')).join(' ')}`;
      const found: FoundOnPage[] = [];
      for (const word of all) {
        const clauses = parseQuery(word);
        const byPage: string[] = [];
        const byIndex: string[] = [];
        let indexed = true;
        for (const each of columns) {
          const own = context.page.filter((passage) => passage.lang === each);
          byPage.push(...rank(own, clauses).map(({ passage, spans }) => line(passage.url, spans)));
          const ranked = rank((await search[each].text()).passages, clauses);
          // On a busy machine an index may be too late for a word; then it is asked again.
          let found: readonly ReadonlySet<string>[] | undefined;
          for (let again = 0; !found && again < 20; again += 1)
            found = await index[each].find(clauses, each, new Set()).catch(() => undefined);
          indexed &&= await search[each].isIndexed(clauses, ranked, new Set());
          byIndex.push(
            ...ranked
              .filter(({ passage }) => onPage.has(passage.url) && found?.[0]?.has(passage.url))
              .map(({ passage, spans }) => line(passage.url, spans)),
            ...[...(found?.[0] ?? [])].filter((url) => !ranked.some(({ passage }) => passage.url === url)),
          );
        }
        const answers: string[][] = [];
        for await (const answer of answersTo(word, search[of], search[of === 'fr' ? 'en' : 'fr'], context))
          answers.push(answer.hits.map(({ url, spans }) => line(url, spans)));
        const first = answers.length === 3 ? (answers[0] ?? []) : [];
        const keepsPlace = answers.every((lines) => lines.slice(0, first.length).join() === first.join());
        found.push({ word, byPage, byIndex, indexed, keepsPlace });
      }
      return found;
    },
    [lang, langs, words] as const,
  );

/**
 * The only words in the texts that our stemmer takes for forms of each other and Pagefind's does not. Pagefind
 * follows a later edition of the same algorithm (https://snowballstem.org/algorithms/english/stemmer.html).
 */
const APART = ['emerge', 'emergency'];

const WORDS = vocabulary(records);

test.describe('what the page answers at once is what the index says of the page', () => {
  for (const { lang, langs, path } of READ.filter(({ document, lang, langs }) =>
    langs.length === 2 ? lang === 'fr' : document === declaration || (document === letter && lang === 'fr'),
  )) {
    test(`for every word of both languages: ${path}`, async ({ page }) => {
      test.setTimeout(300_000);
      await openWithProgram(page, path);
      const found = await ask(page, lang, langs, WORDS);
      expect(found).toHaveLength(WORDS.length);
      // Pagefind does not index the letter of an elided article (`l’eau`).
      expect(found.filter(({ word, indexed }) => word.length > 1 && !indexed)).toEqual([]);
      const differing = found.filter(
        ({ word, byPage, byIndex }) => word.length > 1 && byPage.join() !== byIndex.join(),
      );
      expect(differing.filter(({ word }) => !APART.includes(word))).toEqual([]);
      expect(found.filter(({ keepsPlace }) => !keepsPlace)).toEqual([]);
      expect(found.filter(({ byPage }) => byPage.length > 0).length).toBeGreaterThan(150);
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

for (const [path, query] of [
  ['fr/declaration/', 'paix'],
  ['fr/declaration/', 'paix sécurité'],
  ['fr/declaration/', 'stabilité région'],
  ['fr/declaration/bilingue/', 'développement économique'],
  ['en/declaration/', 'peace'],
] as const)
  test(`what the page has answered stays where it is when the rest comes: “${query}” on ${path}`, async ({
    page,
  }) => {
    const held: Route[] = [];
    await page.route('**/passages.json?*', (route) => void held.push(route));
    const tops = () =>
      page
        .locator('.result')
        .evaluateAll((results) =>
          results.map((result) => [
            result.querySelector('a')?.getAttribute('href'),
            result.getBoundingClientRect().top,
          ]),
        );
    for (const [width, size] of [
      [390, '100'],
      [390, '150'],
      [1300, '100'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.evaluate((chosen) => {
        document.documentElement.dataset['size'] = chosen;
      }, size);
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill(query);
      await expect(page.locator('.result').first()).toBeVisible();
      const before = await tops();
      await expect.poll(() => held.length).toBe(2);
      await Promise.all(held.splice(0).map((route) => route.continue()));
      await expect(page.locator('search-box[data-answered]')).toHaveCount(1);
      expect(before.length).toBeGreaterThan(1);
      expect((await tops()).slice(0, before.length), `${String(width)} px ${size}`).toEqual(before);
    }
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
