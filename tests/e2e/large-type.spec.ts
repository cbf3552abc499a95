import { testChromium } from '../browser/chromium.ts';
import { expect, test } from './site.ts';
import { sideways } from './sideways.ts';

/** A reader whose browser's default type size is doubled. */
test.use({
  launchOptions: testChromium('--blink-settings=defaultFontSize=32'),
});

test('with type of twice the size nothing scrolls sideways', async ({ page }) => {
  await page.goto('fr/');
  expect(await page.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)')).toBe(32);
  expect(await sideways(page, [640, 820, 1400])).toEqual([]);
});
