import { testChromium } from '../browser/chromium.ts';
import { LONGEST_PASSAGES, OTHER_PAGES, expect, test } from './site.ts';
import { sideways } from './sideways.ts';

/** A reader whose browser's default type size is doubled. */
test.use({
  launchOptions: testChromium('--blink-settings=defaultFontSize=32'),
});

test('with type of twice the size nothing scrolls sideways', async ({ page }) => {
  await page.goto('fr/');
  expect(await page.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)')).toBe(32);
  // The English in as many letters a line is in `accessibility.spec.ts`: 320 px with type of half the size.
  const pages = [...OTHER_PAGES, ...LONGEST_PASSAGES].filter((path) => !path.startsWith('en/'));
  expect(await sideways(page, [640, 820, 1400], [{}], pages)).toEqual([]);
});
