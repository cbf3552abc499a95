import type { Page } from '@playwright/test';
import { at, declaration, expect, letter, test } from './site.ts';

for (const document of [declaration, letter]) {
  test.describe(`side by side: ${document.id}`, () => {
    test('aligns both languages at the top of each row', async ({ page }) => {
      await page.setViewportSize({ width: 1400, height: 800 });
      await page.goto(at(document, 'fr', undefined, 'parallel'));
      const rows = await page.locator('.document .row').evaluateAll((elements) =>
        elements.map((row) =>
          [...row.querySelectorAll(':scope > [lang]')].map((cell) => ({
            lang: (cell as HTMLElement).lang,
            top: Math.round(cell.getBoundingClientRect().top),
            left: Math.round(cell.getBoundingClientRect().left),
          })),
        ),
      );
      expect(rows.length).toBeGreaterThan(7);
      for (const [left, right, ...rest] of rows) {
        expect(rest).toEqual([]);
        expect([left?.lang, right?.lang]).toEqual(['fr', 'en']);
        expect(right?.top).toBe(left?.top);
        expect(right?.left).toBeGreaterThan((left?.left ?? 0) + 200);
      }
    });

    test('stacks the pair on a phone, each with its language', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(at(document, 'en', undefined, 'parallel'));
      const rows = await page.locator('.document .row').evaluateAll((elements) =>
        elements.map((row) =>
          [...row.querySelectorAll(':scope > [lang]')].map((cell) => ({
            lang: (cell as HTMLElement).lang,
            label: getComputedStyle(cell, '::before').content,
            top: cell.getBoundingClientRect().top,
            bottom: cell.getBoundingClientRect().bottom,
          })),
        ),
      );
      for (const [first, second] of rows) {
        expect([first?.lang, second?.lang]).toEqual(['en', 'fr']);
        expect([first?.label, second?.label]).toEqual(['"en"', '"fr"']);
        expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Infinity);
      }
    });
  });
}

test('holds the whole of both texts', async ({ page }) => {
  await page.goto(at(declaration, 'fr', undefined, 'parallel'));
  for (const lang of ['fr', 'en'] as const) {
    const shown = (await page.locator(`.document [lang=${lang}]`).allTextContents())
      .join(' ')
      .replace(/\s+/g, ' ');
    const { sections, opening } = declaration.texts[lang];
    const texts = [...opening, ...sections.flatMap(({ paragraphs }) => paragraphs)].flatMap(
      ({ text, items }) => [text, ...items.map((item) => item.text)],
    );
    expect(texts.length).toBe(2 + 23 + 14);
    for (const text of texts) expect(shown).toContain(text.replace(/\s+/g, ' '));
  }
});

test.describe('the columns', () => {
  const leftOf = (page: Page) =>
    page
      .locator('.document .row')
      .nth(5)
      .evaluate((row) =>
        [...row.querySelectorAll(':scope > [lang]')]
          .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
          .map((cell) => (cell as HTMLElement).lang),
      );

  test('are swapped in place, and stay so on the next page', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(at(declaration, 'fr', undefined, 'parallel'));
    expect(await leftOf(page)).toEqual(['fr', 'en']);
    await page.getByRole('link', { name: 'Inverser les colonnes' }).click();
    expect(await leftOf(page)).toEqual(['en', 'fr']);
    await page.goto(at(letter, 'fr', undefined, 'parallel'));
    expect(await leftOf(page)).toEqual(['en', 'fr']);
    await page.getByRole('link', { name: 'Inverser les colonnes' }).click();
    expect(await leftOf(page)).toEqual(['fr', 'en']);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the link leads to the page that begins with the other', async ({ page }) => {
      await page.setViewportSize({ width: 1400, height: 800 });
      await page.goto(at(declaration, 'fr', undefined, 'parallel'));
      await page.getByRole('link', { name: 'Inverser les colonnes' }).click();
      await expect(page).toHaveURL(/en\/declaration\/bilingual\/$/);
      expect(await leftOf(page)).toEqual(['en', 'fr']);
    });
  });
});
