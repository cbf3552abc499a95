import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { COLOURS, violationsOn } from './axe.ts';
import { LONGEST_PASSAGES, OTHER_PAGES, expect, fileOf, test } from './site.ts';
import { painted, sideways } from './sideways.ts';

/** These tests look at pages and change nothing that outlives one, so they need no new browser context each. */
test.use({ reuseContext: true });

/** Every kind of page in each language; of the passage pages, the longest of each kind. */
const ALL = [...OTHER_PAGES, ...LONGEST_PASSAGES];
const isEnglish = (path: string) => path.startsWith('en/');
const isFrench = (path: string) => path.startsWith('fr/');

async function open(page: Page, path: string): Promise<void> {
  const search = path === 'fr/recherche/';
  const response = await page.goto(search ? `${path}?q=asie` : path);
  expect(response?.status()).toBe(200);
  if (search) await expect(page.locator('mark').first()).toBeVisible();
  // What the bar covers is a matter of where the page has been scrolled, and for axe too small to be pressed.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.bar')?.style.setProperty('position', 'static');
  });
}

/** What axe finds in a window of some width, in light colours and in dark ones. */
async function violationsAt(
  page: Page,
  width: number,
  colours: readonly ('light' | 'dark')[],
): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await painted(page);
  const found = await violationsOn(page);
  if (!colours.includes('dark')) return found;
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...found, ...(await violationsOn(page, COLOURS)).map((each) => `dark: ${each}`)];
}

/** The indexes of words: thousands of entries from one template, so each width needs one language only. */
const INDEXES = ['fr/mots/', 'en/words/'];

/*
 * Every page is looked at on a phone and then on a wider screen, where the languages, which share their templates, take
 * turns. So they do in the dark; what has no language is looked at in both.
 */
for (const path of ALL)
  test(`axe finds nothing on /${path}, on a phone and on a wider screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, path);
    const isIndex = INDEXES.includes(path);
    if (!isIndex || isEnglish(path))
      expect(await violationsAt(page, 360, isFrench(path) ? ['light'] : ['light', 'dark']), '360 px').toEqual(
        [],
      );
    if (!isEnglish(path)) expect(await violationsAt(page, 1400, ['light', 'dark']), '1400 px').toEqual([]);
    else if (!isIndex) expect(await violationsAt(page, 820, ['light']), '820 px').toEqual([]);
  });

test('every kind of page is looked at, and axe can see all of it', () => {
  expect(ALL.length).toBeGreaterThan(45);
  expect(ALL).toEqual(expect.arrayContaining(INDEXES));
  // `violationsOn` relies on this.
  for (const path of ALL) expect(readFileSync(fileOf(path), 'utf8'), path).not.toContain('<iframe');
});

// The others are looked at by `layout.spec.ts`, at this width too.
test('no English page scrolls sideways at 320 px, which is a zoom of 400 %', async ({ page }) => {
  expect(await sideways(page, [320], [{}], ALL.filter(isEnglish))).toEqual([]);
});

test('a page that scrolls sideways is seen', async ({ page }) => {
  await page.goto('fr/');
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<pre style="width:700px">x</pre>' }),
  );
  const pages = ['fr/', 'en/letter/'];
  expect(await sideways(page, [640, 820], [{}, { size: '150' }], pages)).toEqual([
    '/fr/ at 640 px: PRE.',
    '/fr/ at 640 px (150): PRE.',
    '/en/letter/ at 640 px: PRE.',
    '/en/letter/ at 640 px (150): PRE.',
  ]);
});

test('axe finds nothing with the results of the header open', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await page.keyboard.type('peace');
  await expect(page.locator('.result').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('axe finds nothing with the settings open', async ({ page }) => {
  await page.goto('fr/');
  await page.getByRole('banner').getByRole('link', { name: 'Affichage' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test.describe('without the policy, which would let nothing be put into a page', () => {
  test.use({ bypassCSP: true });

  test('axe, with these settings, detects faults', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('fr/');
    await page.locator('h1').evaluate((heading) => {
      heading.insertAdjacentHTML(
        'afterend',
        '<img src="data:,"><p style="color:#333">too dark</p><p style="color:#999">too soft</p>' +
          '<a href="#a" style="display:block;width:9px;height:9px;overflow:hidden">a</a>' +
          '<a href="#b" style="display:block;width:9px;height:9px;overflow:hidden">b</a>',
      );
    });
    expect((await violationsOn(page)).sort()).toEqual([
      expect.stringMatching(/^color-contrast-enhanced: .*too soft/),
      expect.stringMatching(/^color-contrast: .*too dark/),
      expect.stringMatching(/^image-alt: <img/),
      expect.stringMatching(/^target-size: /),
    ]);
    expect(await violationsOn(page, COLOURS)).toHaveLength(2);
  });
});
