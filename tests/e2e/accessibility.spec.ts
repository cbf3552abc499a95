import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LONGEST_PASSAGES, OTHER_PAGES, expect, test } from './site.ts';

const KINDS = [
  ['page', OTHER_PAGES],
  ['kind of passage', LONGEST_PASSAGES],
] as const;

/** Rules that axe leaves out unless asked: AAA contrast of text, and room for fingers. */
const MORE = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** The rules that light and dark can answer differently; the rest is the same page. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  const which = rules ? { runOnly: { type: 'rule' as const, values: rules } } : { rules: MORE };
  // Of what is in order one example a rule will do: a page of words has thousands.
  const axe = new AxeBuilder({ page }).options({ ...which, resultTypes: ['violations'], selectors: false });
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

for (const width of [360, 820, 1400]) {
  for (const [kind, paths] of KINDS) {
    test(`axe finds nothing on any ${kind}, light or dark: ${String(width)} px`, async ({ page }) => {
      test.setTimeout(paths.length * 15_000);
      expect(paths.length).toBeGreaterThan(10);
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await open(page, path);
        expect(await violationsOn(page), `/${path}`).toEqual([]);
        // Between the two no colour comes that is not on one of them.
        if (width === 820) continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOn(page, COLOURS), `/${path}, dark`).toEqual([]);
      }
    });
  }
}

for (const [kind, paths] of KINDS) {
  test(`no ${kind} scrolls sideways at 320 px, which is a zoom of 400 %`, async ({ page }) => {
    test.setTimeout(paths.length * 10_000);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of paths) {
      await open(page, path);
      expect(await scrollsSideways(page), `/${path}`).toBe(false);
    }
  });
}

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

  test('axe, as it is used here, sees what is wrong', async ({ page }) => {
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
