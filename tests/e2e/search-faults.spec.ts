import type { Browser, Page, Route } from '@playwright/test';
import type { Lang } from '../../src/edition/types.ts';
import { expect, test } from './site.ts';
import { SEARCH, find, places } from './searching.ts';

/** The folder of the indexes: everything in it is Pagefind's. */
const INDEX = '**/pagefind/**';

/** A page without the complaints fixture: the browser itself reports a failed request on the console. */
async function inBrowser(browser: Browser, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await act(page);
  await page.close();
}

/** Responds with the first half of a file as if it were the whole. */
const half = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};

/** The requests of the search to an index, in order. */
async function filesOfIndex(page: Page, address: string, lang: Lang): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes(`/pagefind/${lang}/`)) asked.push(pathname);
  });
  await page.goto(address);
  await expect(page.locator('search-box[data-indexed="fr en"]')).toHaveCount(1);
  return [...new Set(asked)];
}

const error = (route: Route) =>
  route.fulfill({ status: 500, contentType: 'text/html', body: '<p>Error</p>' });

test.describe('an index that is not as it should be', () => {
  for (const [lang, fault, act] of [
    ['fr', 'does not come', (route: Route) => route.abort()],
    ['fr', 'comes by half', half],
    ['fr', 'never comes', () => undefined],
    ['fr', 'is a page that says there is an error', error],
    ['en', 'does not come', (route: Route) => route.abort()],
  ] as const) {
    test(`${lang}, file by file, ${fault}: the text itself is searched, and the next query asks again`, async ({
      browser,
      page,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      // Of a word that only one language has, the other index may be without its part.
      const address = new URL(`${SEARCH.fr}?q=afghanistan`, baseURL).href;
      const files = await filesOfIndex(page, address, lang);
      expect(files.length).toBeGreaterThan(3);
      await inBrowser(browser, async (visitor) => {
        for (const file of files) {
          await visitor.route(`**${file}*`, act);
          await visitor.goto(address);
          const box = visitor.locator('search-box[data-answered=afghanistan]');
          const other = lang === 'fr' ? 'en' : 'fr';
          await expect(box, file).toHaveAttribute('data-indexed', other, { timeout: 20_000 });
          await expect(visitor.getByRole('status')).toHaveText(
            '3 résultats pour « afghanistan », 1 note de l’édition',
          );
          await expect(visitor.getByRole('link', { name: 'Déclaration commune, 3.4' })).toBeVisible();
          await visitor.unroute(`**${file}*`);
          // A pending request may never be answered; then it is sent once more.
          await expect(async () => {
            await find(visitor, 'paix');
            await expect(visitor.locator('[data-indexed="fr en"]'), file).toHaveCount(1, { timeout: 100 });
          }).toPass({ timeout: 30_000 });
          await expect(visitor.locator('.result')).toHaveCount(9);
        }
      });
    });
  }

  test(
    'no index at all: the text is searched in both languages',
    { tag: '@base' },
    async ({ browser, baseURL }) => {
      await inBrowser(browser, async (page) => {
        await page.route(INDEX, (route) => route.abort());
        await page.goto(new URL(`${SEARCH.fr}?q=terro`, baseURL).href);
        await expect(page.locator('search-box[data-indexed=""]')).toHaveCount(1);
        expect((await places(page))[0]).toBe('fr/declaration/#1.5');
        await find(page, 'countries');
        expect((await places(page))[0]).toBe('en/declaration/#3.6');
      });
    },
  );
});

test('a reader who saves data loads no index, and finds the same', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('fr/declaration/');
  await find(page, 'country');
  await expect(page.locator('search-box[data-indexed=""]')).toHaveCount(1);
  expect(await places(page)).toContain('en/declaration/#3.6');
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
});

test.describe('what cannot be done without', () => {
  for (const part of ['**/fr/passages.json?*', '**/fr/search.json?*', '**/_astro/search-box*']) {
    test(`is said, and trying again works: ${part}`, async ({ browser, baseURL }) => {
      await inBrowser(browser, async (page) => {
        await page.route(part, (route) => route.abort());
        await page.goto(new URL(`${SEARCH.fr}?q=eau`, baseURL).href);
        await expect(page.getByRole('status')).toContainText('La recherche n’a pas pu être chargée');
        await page.unroute(part);
        await page.getByRole('button', { name: 'Réessayer' }).click();
        await expect(page.getByRole('link', { name: 'Déclaration commune, 3.1' })).toBeVisible();
        await expect(page.getByRole('status')).toHaveText('1 résultat pour « eau »');
      });
    });
  }

  test(
    'where only the other language fails, what was found stays',
    { tag: '@base' },
    async ({ browser, baseURL }) => {
      await inBrowser(browser, async (page) => {
        await page.route('**/en/passages.json?*', half);
        await page.goto(new URL(`${SEARCH.fr}?q=paix`, baseURL).href);
        await expect(page.getByRole('status')).toHaveText(
          '9 résultats pour « paix ». La recherche dans le texte anglais n’a pas pu être chargée.',
        );
        await expect(page.locator('.result')).toHaveCount(9);
        await page.unroute('**/en/passages.json?*');
        await page.getByRole('button', { name: 'Réessayer' }).click();
        await expect(page.locator('search-box[data-answered=paix]')).toHaveCount(1);
        await expect(page.getByRole('status')).toHaveText('9 résultats pour « paix »');
      });
    },
  );

  test('what the page itself has stays, whatever else fails', async ({ browser, baseURL }) => {
    await inBrowser(browser, async (page) => {
      await page.route('**/passages.json?*', (route) => route.abort());
      await page.route(INDEX, (route) => route.abort());
      await page.goto(new URL('fr/declaration/', baseURL).href);
      await page.getByRole('searchbox').fill('drogue');
      await expect(page.getByRole('status')).toContainText('La recherche n’a pas pu être chargée');
      expect(await places(page)).toEqual(['fr/declaration/#3.1']);
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await expect(page.getByRole('status')).toHaveText('1 résultat');
    });
  });

  test('where the script of the page does not come, the search page says so', async ({
    browser,
    baseURL,
  }) => {
    await inBrowser(browser, async (page) => {
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(new URL(SEARCH.fr, baseURL).href);
      await expect(page.getByRole('alert').filter({ visible: true })).toContainText(
        'La recherche n’a pas pu être chargée',
        { timeout: 15_000 },
      );
    });
  });
});

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
