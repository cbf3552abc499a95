import { AxeBuilder } from '@axe-core/playwright';
import { PAGES, expect, test } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1400]) {
    test.describe(`${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const path of PAGES) {
        test(`axe finds nothing on /${path}`, async ({ page }) => {
          await page.goto(path === 'fr/recherche/' ? `${path}?q=asie` : path);
          if (path === 'fr/recherche/') await expect(page.locator('mark').first()).toBeVisible();
          const { violations, passes } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
          const sideways = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
          expect(sideways, 'the page scrolls sideways').toBe(false);
        });
      }
    });
  }
}
