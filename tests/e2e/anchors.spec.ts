import { LANGS } from '../../src/edition/types.ts';
import { VIEWS, at, declaration, edition, expect, test } from './site.ts';

for (const javaScriptEnabled of [true, false]) {
  for (const width of [390, 1400]) {
    test.describe(`${String(width)} px wide, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 800 } });

      for (const { name, path } of VIEWS) {
        test(`a passage opens at its place, marked and clear of the bar: ${name}`, async ({ page }) => {
          for (const anchor of ['3.4', '2.3.6', '5', 'signatures.5']) {
            // From another page: a change of the fragment alone would not load the page again.
            await page.goto('about:blank');
            await page.goto(`${path}#${anchor}`);
            const target = page.locator(`[id="${anchor}"]`);
            await expect(target).toBeInViewport({ ratio: 0.05 });
            const marked = anchor === '5' ? target.locator('h2') : target;
            const background = (element: Element) => getComputedStyle(element).backgroundColor;
            expect(await marked.evaluate(background)).not.toBe(
              await page.locator('[id="1.2"]').evaluate(background),
            );
            // On a phone the bar is at the bottom, and what is in sight at the top are the labels of the columns.
            const above = await page
              .locator(width === 390 ? '.columns' : '.bar, .columns')
              .evaluateAll((found) => found.map((element) => element.getBoundingClientRect().bottom));
            const box = await target.boundingBox();
            const under = Math.max(0, ...above);
            expect(box?.y ?? 0, anchor).toBeGreaterThanOrEqual(under);
            // Near the top, or as near as the end of the page allows.
            const atEnd = await page.evaluate(
              'innerHeight + scrollY >= document.documentElement.scrollHeight - 2',
            );
            if (!atEnd) expect((box?.y ?? 0) - under, anchor).toBeLessThan(80);
          }
        });
      }
    });
  }
}

test('every passage has the same anchor in every language and view', async ({ page }) => {
  for (const document of edition.documents) {
    const seen: string[][] = [];
    for (const lang of LANGS) {
      for (const view of ['single', 'parallel'] as const) {
        await page.goto(at(document, lang, undefined, view));
        const ids = await page
          .locator('.document [id]')
          .evaluateAll((elements) => elements.map(({ id }) => id));
        expect(new Set(ids).size, 'an id stands twice').toBe(ids.length);
        // The readable ids of headings differ from language to language, on purpose.
        seen.push(ids.filter((id) => /^(\d|preamble|letter|agenda|signatures|title)/.test(id)));
      }
    }
    expect(seen[0]?.length).toBeGreaterThan(8);
    for (const ids of seen) expect(ids).toEqual(seen[0]);
  }
});

test('a heading keeps a readable id in its language, with the elision apart', async ({ page }) => {
  await page.goto(
    `${at(declaration, 'fr')}#importance-de-la-coopération-à-l-intérieur-de-la-région-d-asie-centrale`,
  );
  await expect(page.getByRole('heading', { name: /^3\. Importance/ })).toBeInViewport();
  await page.goto(`${at(declaration, 'en')}#fundamental-values-and-principles`);
  await expect(page.getByRole('heading', { name: /^1\. Fundamental/ })).toBeInViewport();
});

for (const written of ['3.4.', '3.4).', '3.4»', '%233.4', '%233.4,', '3.4%20']) {
  test(`a passage written as #${written} opens as such, and in the other language`, async ({ page }) => {
    await page.goto(`${at(declaration, 'fr')}#${written}`);
    await expect(page).toHaveURL(/\/fr\/declaration\/#3\.4$/);
    await expect(page.locator('[id="3.4"]')).toBeInViewport();
    await expect(page.getByText('ne désigne aucun passage')).toHaveCount(0);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page).toHaveURL(/\/en\/declaration\/#3\.4$/);
  });
}

test('the number of a paragraph is a link to itself', { tag: '@base' }, async ({ page }) => {
  await page.goto(at(declaration, 'fr'));
  await page.locator('[id="3.4"]').locator('a.label').filter({ hasText: '4)' }).click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#3\.4$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'each paragraph leads to its counterpart in the other language',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto(at(declaration, 'fr'));
      await page.locator('[id="3.4"]').getByRole('link', { name: 'EN' }).click();
      await expect(page).toHaveURL(/\/en\/declaration\/#3\.4$/);
      await expect(page.locator(':target')).toContainText('Recognizing that peace in Afghanistan');
      await page.locator(':target').getByRole('link', { name: 'FR' }).click();
      await expect(page.locator(':target')).toContainText('Reconnaissant que la paix en Afghanistan');
    },
  );
});
