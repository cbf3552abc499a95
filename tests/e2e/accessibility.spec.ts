import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LONGEST_PASSAGES, OTHER_PAGES, expect, test } from './site.ts';
import { SITES } from './sites.ts';

/** Every kind of page in each language; of the passage pages, the longest of each kind. */
const ALL = [...OTHER_PAGES, ...LONGEST_PASSAGES];
const fileOf = (path: string) => join(SITES.root.out, path.replace(/(^|\/)$/, '$1index.html'));
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

/** Rules that axe only runs when asked: AAA contrast of text, and target size. */
const MORE = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** The rules whose result can differ between light and dark; everything else is the same page. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  const which = rules ? { runOnly: { type: 'rule' as const, values: rules } } : { rules: MORE };
  // One passing example per rule is enough: a page of words has thousands.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...which, resultTypes: ['violations'], selectors: false });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(rules ? 0 : 10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function open(page: Page, path: string): Promise<void> {
  const search = path === 'fr/recherche/';
  await page.goto(search ? `${path}?q=asie` : path);
  if (search) await expect(page.locator('mark').first()).toBeVisible();
}

const scrollsSideways = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

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
  await page.setViewportSize({ width: 320, height: 800 });
  const sideways: string[] = [];
  for (const path of ALL) {
    await open(page, path);
    if (await scrollsSideways(page)) sideways.push(path);
  }
  expect(sideways).toEqual([]);
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
  await page.getByRole('link', { name: 'Affichage' }).click();
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
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'target-size']));
    expect((await violationsOn(page, COLOURS)).join()).toContain('too soft');
  });
});
