import { expect, test } from './site.ts';
import { SEARCH, find, places } from './searching.ts';

test.describe('faults', () => {
  for (const part of [
    '**/search.fr.*.js',
    '**/wasm.fr*',
    '**/index/fr*',
    '**/*.pf_meta*',
    '**/fragment/fr*',
    '**/_astro/search-box*',
  ]) {
    test(`what cannot be loaded is said, and trying again works: ${part}`, async ({ browser, baseURL }) => {
      // Without the complaints fixture: the browser itself reports the failed request on the console.
      const page = await browser.newPage();
      await page.route(part, (route) => route.abort());
      await page.goto(new URL(`${SEARCH.fr}?q=eau`, baseURL).href);
      await expect(page.getByRole('status')).toContainText('La recherche n’a pas pu être chargée');
      await page.unroute(part);
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await expect(page.getByRole('link', { name: 'Déclaration commune, 3.1' })).toBeVisible();
      await page.close();
    });
  }

  test(
    'where only the other language fails, what was found stays, and trying again works',
    { tag: '@base' },
    async ({ browser, baseURL }) => {
      const page = await browser.newPage();
      await page.route('**/wasm.en*', (route) => route.abort());
      await page.goto(new URL(`${SEARCH.fr}?q=paix`, baseURL).href);
      await expect(page.getByRole('status')).toContainText('La recherche dans le texte anglais n’a pas pu');
      await expect(page.locator('.result')).toHaveCount(9);
      await page.unroute('**/wasm.en*');
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await expect(page.locator('search-box[data-answered=paix]')).toHaveCount(1);
      await expect(page.getByRole('status')).toHaveText('9 résultats pour « paix »');
      await page.close();
    },
  );

  const strange = {
    'a long query': 'eau '.repeat(2500),
    'only punctuation': '?!… «»',
    'a script': '<script>alert(1)</script>',
    emoji: '🕊️🕊️',
    'right-to-left text': 'سلام و امنیت',
    'a pattern': '(.*)+$ [a-',
  };
  for (const [name, query] of Object.entries(strange)) {
    test(`a strange query does no harm: ${name}`, async ({ page }) => {
      await page.goto(SEARCH.en);
      await page.getByRole('searchbox').fill(query);
      await expect(page.getByRole('status')).not.toBeEmpty();
      await expect(page.getByRole('status')).not.toHaveText('Searching…');
      await find(page, 'drugs');
      expect(await places(page)).toEqual(['en/declaration/#3.1']);
    });
  }
});
