import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { COLOURS, violationsOn } from './axe.ts';
import { LONGEST_PASSAGES, OTHER_PAGES, expect, fileOf, test } from './site.ts';
import { sideways } from './sideways.ts';

/** These tests look at pages and change nothing that outlives one, so they need no new browser context each. */
test.use({ reuseContext: true });

/** Every kind of page in each language; of the passage pages, the longest of each kind. */
const ALL = [...OTHER_PAGES, ...LONGEST_PASSAGES];
const isEnglish = (path: string) => path.startsWith('en/');

/**
 * Every page is checked on a phone and once more on a wider screen. The languages share their templates, so they take
 * turns there. Dark is left out where all its colours appear on another page.
 */
const SCREENS = [
  { width: 360, paths: ALL, dark: true },
  { width: 820, paths: ALL.filter((path) => isEnglish(path)), dark: false },
  { width: 1400, paths: ALL.filter((path) => !isEnglish(path)), dark: true },
] as const;

async function open(page: Page, path: string): Promise<void> {
  const search = path === 'fr/recherche/';
  await page.goto(search ? `${path}?q=asie` : path);
  if (search) await expect(page.locator('mark').first()).toBeVisible();
}

for (const { width, paths, dark } of SCREENS) {
  for (const path of paths) {
    test(`axe finds nothing on /${path} at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, path);
      expect(await violationsOn(page)).toEqual([]);
      if (!dark) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, COLOURS), 'dark').toEqual([]);
    });
  }
}

test('every page is looked at on two screens', () => {
  expect(ALL.length).toBeGreaterThan(45);
  const looked = SCREENS.flatMap(({ paths }) => paths);
  for (const path of ALL)
    expect(
      looked.filter((each) => each === path),
      path,
    ).toHaveLength(2);
  // `violationsOn` relies on this.
  for (const path of ALL) expect(readFileSync(fileOf(path), 'utf8'), path).not.toContain('<iframe');
});

test('no page scrolls sideways at 320 px, which is a zoom of 400 %', async ({ page }) => {
  expect(await sideways(page, [320])).toEqual([]);
});

test('a page that scrolls sideways is seen', async ({ page }) => {
  await page.goto('fr/');
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<pre style="width:700px">x</pre>' }),
  );
  const found = await sideways(page, [640, 820]);
  expect(found.length).toBe(OTHER_PAGES.length + LONGEST_PASSAGES.length);
  expect(found[0]).toMatch(/ at 640 px: PRE/);
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
    const found = (await violationsOn(page)).map((line) => line.slice(0, line.indexOf(':')));
    expect(found).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'image-alt', 'target-size']));
    expect((await violationsOn(page, COLOURS)).join()).toContain('too soft');
  });
});
