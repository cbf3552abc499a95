/** The site of `content/`, which is what readers get: what must hold of its pages whatever their texts say. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGS, SOURCE_LANG } from '../../src/edition/types.ts';
import { documentPath } from '../../src/edition/urls.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { expect, test } from './site.ts';
import { SITES } from './sites.ts';

const { documents } = loadEdition(resolve(SITES.published.content));
const sitemap = readFileSync(resolve(SITES.published.out, 'sitemap.xml'), 'utf8');

/** Below the folder of a document there are its views, and the pages of its passages, which are all made alike. */
const texts = documents.flatMap((document) => LANGS.map((lang) => documentPath(document, lang)));
const views = documents.flatMap((document) =>
  LANGS.map((lang) => documentPath(document, lang, undefined, 'parallel')),
);
const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
  .map(([, address = '']) => new URL(address).pathname)
  .filter((path) => texts.concat(views).includes(path) || !texts.some((text) => path.startsWith(text)));

test('every page opens without a complaint and needs no sideways scrolling, on a phone and on a desk', async ({
  page,
}) => {
  expect(pages.length).toBeGreaterThan(30);
  for (const path of pages) {
    expect((await page.goto(`.${path}`))?.status(), path).toBe(200);
    await expect(page.locator('h1'), path).toHaveCount(1);
    for (const width of [360, 1400]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('each document is found by its first words', async ({ page }) => {
  for (const document of documents) {
    const words = document.texts[SOURCE_LANG].opening[0]?.text.split(' ').slice(0, 4).join(' ') ?? '';
    await page.goto(`.${documentPath(document, SOURCE_LANG)}`);
    await page.getByRole('searchbox').first().fill(`"${words}"`);
    await expect(page.locator('.result mark').first()).toBeVisible();
  }
});
