/** The page under styles of the reader's own: more space between letters, larger type, or no styles at all. */
import type { Page } from '@playwright/test';
import { painted } from './sideways.ts';
import { expect, test } from './site.ts';

/** The distances of WCAG 1.4.12, as an extension of a browser sets them. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Adds rules to a sheet of the page: its policy allows no other sheet. */
const addRules = (page: Page, rules: string) =>
  page.evaluate((css) => {
    const sheet = document.styleSheets[0];
    sheet?.insertRule(`@media all { ${css} }`, sheet.cssRules.length);
  }, rules);

/** The words of header, bar and filters that are cut by what they are in, with how much of them. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > :is(header, nav) .touch, .choices label > span')]
      .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth)
      .map((each) => `${each.textContent.trim()}: ${String(each.scrollWidth - each.clientWidth)}`),
  );

const PAGES = ['fr/', 'fr/declaration/', 'fr/declaration/bilingue/', 'en/declaration/3.4/'];

for (const spaced of [false, true])
  test(`no word of header or bar is cut${spaced ? ', with space between letters' : ''}`, async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      if (spaced) await addRules(page, SPACED);
      for (const size of ['', '150'])
        for (const width of [320, 360, 390, 430, 640, 820, 844, 932, 960, 1024, 1280, 1400]) {
          await page.setViewportSize({ width, height: 844 });
          await page.evaluate((chosen) => {
            document.documentElement.dataset['size'] = chosen;
          }, size);
          await painted(page);
          expect(await cut(page), `${path} at ${String(width)} px ${size}`).toEqual([]);
        }
    }
  });

test('with type of twice the size names, dates and fields have room, and signs lie on no words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const doubled = () => addRules(page, ':root { font-size: 32px !important }');
  await page.goto('fr/signataires/');
  await doubled();
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.signatures tbody tr')].map((row) => {
      const [name, date] = [row.querySelector('th'), row.querySelector('td:last-child')].map((cell) =>
        cell?.getBoundingClientRect(),
      );
      return (name?.bottom ?? 0) <= (date?.top ?? 0) && (name?.width ?? 0) > 300;
    }),
  );
  expect(rows).toEqual([true, true, true, true, true, true]);

  await page.goto('fr/recherche/');
  await doubled();
  expect((await page.locator('#q').boundingBox())?.width).toBeGreaterThan(250);

  await page.goto('fr/declaration/bilingue/');
  await doubled();
  const { words, sign } = await page.evaluate(() => {
    const labels = document.querySelector('.columns');
    const right = (each: Element) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return range.getBoundingClientRect().right;
    };
    const { right: end = 0 } = labels?.getBoundingClientRect() ?? {};
    const { right: offset, width } = getComputedStyle(labels ?? document.body, '::before');
    return {
      words: Math.max(...[...(labels?.querySelectorAll('p') ?? [])].map(right)),
      sign: end - parseFloat(offset) - parseFloat(width),
    };
  });
  expect(words).toBeGreaterThan(100);
  expect(words).toBeLessThan(sign);
});

test('without styles no drawing is larger than the words', async ({ page }) => {
  await page.goto('fr/declaration/');
  const sizes = await page.evaluate(() => {
    for (const each of document.querySelectorAll('style, link[rel=stylesheet]')) each.remove();
    return [...document.querySelectorAll('svg')].map((each) => ({
      height: each.getBoundingClientRect().height,
      fill: getComputedStyle(each).fill,
    }));
  });
  // 1.25 times the type, which is 16 pixels then.
  expect(sizes).toEqual([
    { height: 20, fill: 'none' },
    { height: 20, fill: 'none' },
  ]);
});
