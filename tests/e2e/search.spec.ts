import { fold } from '../../src/search/fold.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { Lang } from '../../src/model/types.ts';
import { edition, expect, test } from './site.ts';

const SEARCH = { fr: 'fr/recherche/', en: 'en/search/' } as const;
const records = searchRecords(edition);

const bare = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Addresses of all passages that have the word, as it stands, accents and capitals apart. */
const having = (word: string, lang: Lang): string[] =>
  records
    .filter(
      (record) =>
        record.lang === lang &&
        bare(record.content)
          .split(/[^a-z0-9]+/)
          .includes(bare(word)),
    )
    .map(({ url }) => url);

for (const { lang, words } of [
  {
    lang: 'fr',
    words: ['eau', 'organisation', 'asie', 'oeuvre', 'œuvre', 'energie', 'Énergie', 'initiative', 'octroi'],
  },
  { lang: 'en', words: ['water', 'peacebuilding', 'Afghanistan', 'unanimously', 'drugs', 'exposition'] },
] as const) {
  test(`every passage that has a word is found: ${lang}`, async ({ page, baseURL }) => {
    const base = new URL(baseURL ?? '').pathname.replace(/\/$/, '');
    await page.goto(SEARCH[lang]);
    for (const word of words) {
      const expected = having(word, lang);
      expect(expected.length, word).toBeGreaterThan(0);
      await page.getByRole('searchbox').fill(word);
      await expect(page.getByRole('status')).toContainText(word);
      const found = await page
        .locator('[data-link]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const paths = found
        .map((address) => new URL(address))
        .map(({ pathname, hash }) => pathname.slice(base.length) + hash);
      expect(paths, word).toEqual(expect.arrayContaining(expected));
    }
  });
}

test('shows results as one types, keeps the address in step, and leads to the paragraph', async ({
  page,
}) => {
  await page.goto(SEARCH.fr);
  await page.getByRole('searchbox').pressSequentially('drogue', { delay: 30 });
  const result = page.getByRole('link', { name: 'Déclaration commune, 3.1' });
  await expect(result).toBeVisible();
  await expect(page).toHaveURL(/\?q=drogue$/);
  await expect(page.locator('mark')).toHaveText('drogue');
  await expect(page.getByRole('status')).toHaveText('1 résultat pour « drogue »');
  await result.click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#3\.1$/);
  await expect(page.locator(':target')).toBeInViewport({ ratio: 0.05 });
});

test('an address with a query shows its results, and the way back keeps them', async ({ page }) => {
  await page.goto(`${SEARCH.en}?q=drugs`);
  await expect(page.getByRole('searchbox')).toHaveValue('drugs');
  await page.getByRole('link', { name: 'Joint Statement, 3.1' }).click();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Joint Statement, 3.1' })).toBeVisible();
});

test('marks the word without its elided article', async ({ page }) => {
  await page.goto(`${SEARCH.fr}?q=eau`);
  await expect(page.locator('mark')).toHaveText('eau');
  await expect(page.locator('[data-excerpt]')).toContainText('l’eau et des sources d’énergie');
});

test('says so when nothing is found, and when nothing is asked', async ({ page }) => {
  await page.goto(`${SEARCH.fr}?q=xyzzy`);
  await expect(page.getByRole('status')).toHaveText('Aucun résultat pour « xyzzy ».');
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page).toHaveURL(/\/fr\/recherche\/$/);
});

test('says so when the index cannot be loaded, and tries again', async ({ browser, baseURL }) => {
  // Without the complaints fixture: the browser itself reports the failed request on the console.
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(new URL(`${SEARCH.fr}?q=eau`, baseURL).href);
  await expect(page.getByRole('status')).toContainText('La recherche n’a pas pu être chargée');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('status')).toHaveText('1 résultat pour « eau »');
  await page.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what works instead', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await expect(page.getByText('La recherche a besoin de JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Déclaration commune' }).click();
    await expect(page).toHaveURL(/\/fr\/declaration\/$/);
  });
});
