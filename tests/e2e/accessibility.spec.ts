import { AxeBuilder } from '@axe-core/playwright';
import { PAGES, expect, test } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 820, 1400]) {
    test.describe(`${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing on any page, and none scrolls sideways', async ({ page }) => {
        test.slow();
        for (const path of PAGES) {
          const search = path === 'fr/recherche/';
          await page.goto(search ? `${path}?q=asie` : path);
          if (search) await expect(page.locator('mark').first()).toBeVisible();
          const { violations, passes } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          );
          expect(found, `/${path}`).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
          const sideways = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
          expect(sideways, `/${path} scrolls sideways`).toBe(false);
        }
      });
    });
  }
}

test('axe finds nothing with the results of the header open', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await page.keyboard.type('peace');
  await expect(page.locator('.result').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('axe, as it is used here, sees what is wrong', async ({ page }) => {
  await page.goto('fr/');
  await page.locator('h1').evaluate((heading) => {
    heading.insertAdjacentHTML('afterend', '<img src="data:,"><p style="color:#ddd">too pale</p>');
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
});
