import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { LONGEST_PASSAGES, OTHER_PAGES, expect, test } from './site.ts';

/** A reader whose browser's default type size is doubled. */
const executablePath = findChromium();
test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGS, '--blink-settings=defaultFontSize=32'],
  },
});

for (const width of [640, 820, 1400]) {
  test(`with type of twice the size nothing scrolls sideways: ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('fr/');
    expect(await page.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)')).toBe(32);
    for (const path of [...OTHER_PAGES, ...LONGEST_PASSAGES]) {
      await page.goto(path);
      const sideways = await page.evaluate(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      );
      expect(sideways, `/${path}`).toBe(false);
    }
  });
}
