import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { SEARCH, find, places } from './searching.ts';

test(
  'shows results as one types, keeps the address in step, and leads to the paragraph',
  { tag: '@base' },
  async ({ page }) => {
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
  },
);

test(
  'an address with a query shows its results, and the way back keeps them',
  { tag: '@base' },
  async ({ page }) => {
    await page.goto(`${SEARCH.en}?q=drugs`);
    await expect(page.getByRole('searchbox')).toHaveValue('drugs');
    await page.getByRole('link', { name: 'Joint Statement, 3.1' }).click();
    await expect(page).toHaveURL(/#3\.1$/);
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Joint Statement, 3.1' })).toBeVisible();
  },
);

test('an excerpt marks the word without its elided article, and adds no space', async ({ page }) => {
  await page.goto(`${SEARCH.fr}?q=eau`);
  await expect(page.locator('mark')).toHaveText('eau');
  await expect(page.locator('.excerpt')).toContainText('de l’eau et des sources d’énergie');
});

test('the paired paragraph is one step away', async ({ page }) => {
  await page.goto(`${SEARCH.fr}?q=drogue`);
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/declaration\/#3\.1$/);
});

test('a word of the other language is found, and said to be of the other language', async ({ page }) => {
  await page.goto(SEARCH.fr);
  await find(page, 'country');
  await expect(page.locator('.group')).toHaveText('Uniquement en anglais – Traduction non officielle');
  await expect(page.getByRole('status')).toContainText('uniquement en anglais');
  const first = page.locator('.result').first();
  await expect(first).toHaveAttribute('lang', 'en');
  await expect(page.locator('mark', { hasText: 'countries' }).first()).toBeVisible();
  await page.goto(SEARCH.en);
  await find(page, 'eau');
  await expect(page.locator('.group')).toHaveText('Only in French');
  expect(await places(page)).toEqual(['fr/declaration/#3.1']);
});

test('English words are labelled wherever they are shown, in every order', async ({ page }) => {
  await page.goto(SEARCH.fr);
  await find(page, 'country');
  await page.getByLabel('Classer').selectOption('dans l’ordre du texte');
  await expect(page.locator('.group')).toHaveText('Uniquement en anglais – Traduction non officielle');
  const link = page.locator('.result').first().getByRole('link').nth(1);
  await expect(link).toHaveAttribute('title', /^Le passage \S+ en français$/);
  await page.goto('en/declaration/');
  await page.keyboard.press('/');
  await page.keyboard.type('water');
  await expect(page.locator('[data-panel]').getByText('Unofficial translation')).toBeVisible();
});

test('Enter pressed before the search has loaded leads to the search page all the same', async ({ page }) => {
  await page.route('**/_astro/search-box*', () => undefined);
  await page.goto('fr/');
  await page.keyboard.press('/');
  await page.keyboard.type('paix');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/recherche\/\?q=paix$/);
});

test('the panel of the header closes when the focus leaves it', async ({ page }) => {
  await page.goto('fr/');
  await page.keyboard.press('/');
  await page.keyboard.type('drogue');
  await expect(page.locator('.result')).toHaveCount(1);
  const panel = page.locator('[data-panel]');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
  await expect(panel).toBeHidden();
});

test('what comes later takes no link from the reader who has come to it', async ({ page }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/en/passages.json?*', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('fr/declaration/');
  await page.getByRole('searchbox').fill('drogue');
  const other = page.locator('.result').getByRole('link', { name: 'EN', exact: true });
  await other.focus();
  await other.evaluate((link) => {
    link.dataset['former'] = '';
  });
  release();
  await expect(page.locator('search-box[data-answered=drogue]')).toHaveCount(1);
  await expect(page.locator('[data-former]')).toHaveCount(0);
  await expect(other).toBeFocused();
});

test('no index is asked for before the text has answered, and no file twice', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /pagefind\/(.+)$/.exec(new URL(request.url()).pathname)?.[1];
    if (name) asked.push(name);
  });
  await page.goto(SEARCH.fr);
  const loaded = page.waitForResponse('**/en/passages.json?*');
  await page.getByRole('searchbox').focus();
  await loaded;
  expect(asked).toEqual([]);
  await find(page, 'paix');
  await expect(page.locator('search-box')).toHaveAttribute('data-indexed', 'fr en');
  expect(asked.length).toBeGreaterThan(6);
  expect(new Set(asked).size, 'a file was asked for twice').toBe(asked.length);
});

test('each index works beside the page, in a worker of its own', { tag: '@base' }, async ({ page }) => {
  await page.goto(SEARCH.fr);
  await find(page, 'paix');
  const folders = page.workers().map((worker) => /pagefind\/(\w+)\//.exec(worker.url())?.[1]);
  expect(folders.sort()).toEqual(['en', 'fr']);
});

test.describe('choices', () => {
  test('order of the text', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'paix');
    await page.getByLabel('Classer').selectOption('dans l’ordre du texte');
    expect(await places(page)).toEqual([
      'fr/lettre/#agenda.1',
      'fr/lettre/#agenda.2',
      'fr/declaration/#1.1',
      'fr/declaration/#1.4',
      'fr/declaration/#2.2',
      'fr/declaration/#2.3',
      'fr/declaration/#3.1',
      'fr/declaration/#3.4',
      'fr/declaration/#5.2',
    ]);
  });

  test('one document, one section', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'paix');
    await page.getByLabel('Document').selectOption('Lettre d’envoi');
    expect(await places(page)).toEqual(['fr/lettre/#agenda.1', 'fr/lettre/#agenda.2']);
    await page.getByLabel('Document').selectOption('tous');
    await page.getByLabel('Section').selectOption('1. Valeurs et principes fondamentaux');
    expect((await places(page)).sort()).toEqual(['fr/declaration/#1.1', 'fr/declaration/#1.4']);
  });
});

test.describe('arrival', () => {
  const marked = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));

  test(
    'marks the words in the paragraph, keeps them out of the address, and Escape clears them',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto(SEARCH.fr);
      await find(page, 'efforts région');
      const result = page.getByRole('link', { name: 'Déclaration commune, 2.2' });
      await expect(result).toHaveAttribute('href', /\/fr\/declaration\/#2\.2$/);
      await result.click();
      await expect(page.locator(':target')).toBeInViewport();
      await expect.poll(() => marked(page)).toEqual(['efforts', 'région']);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.getAttribute('link[rel=canonical]', 'href')).toMatch(/\/fr\/declaration\/$/);
      await expect(page.locator('.bar').getByRole('link', { name: 'English' })).toHaveAttribute(
        'href',
        /\/en\/declaration\/#2\.2$/,
      );
      await page.keyboard.press('Escape');
      expect(await marked(page)).toEqual([]);
    },
  );
});

test.describe('from anywhere, by keyboard', () => {
  test('/ comes to the box, arrows go through the results, Enter follows, Escape leaves', async ({
    page,
  }) => {
    await page.goto('en/declaration/');
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox');
    await expect(box).toBeFocused();
    await page.keyboard.type('afghanistan');
    await expect(page.getByRole('status')).toHaveText('3 results');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.place > a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).not.toBeFocused();
    await expect(page.locator('[data-panel]')).toBeHidden();
    await page.keyboard.press('/');
    await expect(page.locator('[data-panel]')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/declaration\/#3\.4$/);
  });

  test('Enter in the box of the header leads to all results', { tag: '@base' }, async ({ page }) => {
    await page.goto('fr/');
    await page.keyboard.press('/');
    await page.keyboard.type('paix');
    await expect(page.locator('.result').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fr\/recherche\/\?q=paix$/);
    await expect(page.getByRole('status')).toContainText('résultats pour « paix »');
  });

  test('/ is a character like any other in a field', async ({ page }) => {
    await page.goto(SEARCH.en);
    await page.getByRole('searchbox').pressSequentially('peace/security');
    await expect(page.getByRole('searchbox')).toHaveValue('peace/security');
  });
});

test.describe('nothing found', () => {
  test('says so, and offers the nearest words and the index of words', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'terorisme');
    await expect(page.getByRole('status')).toHaveText('Aucun résultat pour « terorisme ».');
    await page.getByRole('button', { name: 'terrorisme' }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('terrorisme');
    await expect(page.getByRole('link', { name: 'Déclaration commune, 1.5' })).toBeVisible();
    await find(page, 'xyzzyx');
    await page.getByRole('main').getByRole('link', { name: 'Index des mots' }).click();
    await expect(page).toHaveURL(/\/fr\/mots\/$/);
  });

  test('words that only hold others together are no answer by themselves', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'droits de l’homme');
    await expect(page.getByRole('status')).toHaveText('Aucun résultat pour « droits de l’homme ».');
  });

  test('an empty box says nothing', async ({ page }) => {
    await page.goto(`${SEARCH.fr}?q=eau`);
    await expect(page.locator('.result')).toHaveCount(1);
    await page.getByRole('searchbox').fill('');
    await expect(page.getByRole('status')).toHaveText('');
    await expect(page.locator('.result')).toHaveCount(0);
    await expect(page).toHaveURL(/\/fr\/recherche\/$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what works instead', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await expect(page.locator('noscript p')).toContainText('La recherche a besoin de JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'Index des mots' }).click();
    await expect(page).toHaveURL(/\/fr\/mots\/$/);
  });

  test(
    'the form of every page leads to the index of words, which leads to the passages',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto('en/declaration/');
      await page.getByRole('searchbox').fill('water');
      await page.getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL(/\/en\/words\/\?q=water$/);
      await page.locator('#w-water > summary').click();
      await expect(page.locator('#w-water li')).toContainText('the rational use of water and of energy');
      await page.locator('#w-water').getByRole('link', { name: '3.1' }).click();
      await expect(page).toHaveURL(/\/en\/declaration\/#3\.1$/);
    },
  );
});

for (const constructed of [true, false])
  test(`results over a page have their styles${constructed ? '' : ', in Safari 16.3 too'}`, async ({
    page,
  }) => {
    await page.addInitScript((keep) => {
      if (!keep) Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    }, constructed);
    await page.goto('fr/declaration/');
    await find(page, 'paix');
    expect(await page.evaluate(() => 'adoptedStyleSheets' in document)).toBe(constructed);
    await expect(page.locator('[data-panel]')).toHaveCSS('position', 'absolute');
    await expect(page.locator('.result').first()).toHaveCSS('border-top-style', 'solid');
  });
