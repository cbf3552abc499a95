import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportFiles } from '../../src/exports/registry.ts';
import { checksumsPath, exportPath, pagePath } from '../../src/edition/urls.ts';
import { violationsOn } from './axe.ts';
import { at, declaration, edition, expect, letter, test } from './site.ts';
import { SITES } from './sites.ts';

const FILES = exportFiles(edition);
const download = (lang: 'fr' | 'en') => `.${pagePath('downloads', lang)}`;

test(
  'every file is on the site, with its type, and has the checksum that the page and the list give',
  { tag: '@base' },
  async ({ page, baseURL }) => {
    await page.goto(download('fr'));
    const rows = await page
      .locator('table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('a')?.textContent, row.querySelector('code')?.textContent]),
      );
    expect(rows).toHaveLength(FILES.length);
    const onPage = new Map(rows.map(([name, digest]) => [name?.trim(), digest?.trim()]));
    const list = await (await page.request.get(new URL(`.${checksumsPath()}`, baseURL).href)).text();
    for (const { path, format } of FILES) {
      const response = await page.request.get(new URL(`.${path}`, baseURL).href);
      expect(response.status(), path).toBe(200);
      // The server of the tests knows types by endings, as most do.
      if (['pdf', 'epub', 'html'].includes(format.id)) {
        expect(response.headers()['content-type']).toContain(format.mediaType.split(';')[0]);
      }
      const digest = createHash('sha256')
        .update(await response.body())
        .digest('hex');
      const name = path.replace('/files/', '');
      expect(onPage.get(name), name).toBe(digest);
      expect(list).toContain(`${digest}  ${name}\n`);
    }
  },
);

test('the page says what each form is for, and each link its language and size', async ({ page }) => {
  await page.goto(download('en'));
  for (const format of new Set(FILES.map((file) => file.format))) {
    const block = page.locator(`#form-${format.id}`);
    expect((await block.locator('.note').first().innerText()).length).toBeGreaterThan(20);
    await expect(block.locator('.files a')).toHaveCount(
      FILES.filter((file) => file.format === format).length,
    );
  }
  await expect(page.locator('#form-pdf')).toContainText(
    /Joint Statement\s*French\s*\d+\skB\s*English\s*\d+\skB\s*bilingual/,
  );
  await expect(page.locator('main')).toContainText('the English is an unofficial translation');
});

test('a click takes hold of a whole digest, of which only the beginning is shown', async ({ page }) => {
  await page.goto(download('fr'));
  await page.locator('summary').click();
  const digest = page.locator('.digest').first();
  await digest.click();
  const selected = await page.evaluate('getSelection().toString().trim()');
  expect(selected).toBe(await digest.textContent());
  expect(selected).toMatch(/^[0-9a-f]{64}$/);
  expect((await digest.boundingBox())?.width).toBeLessThan(200);
});

test(
  'the home page and each document lead there, and name their own files for programs',
  { tag: '@base' },
  async ({ page }) => {
    for (const path of [
      'fr/',
      at(letter, 'fr'),
      at(declaration, 'fr'),
      at(declaration, 'fr', undefined, 'parallel'),
    ]) {
      await page.goto(path);
      await page.getByRole('main').getByRole('link', { name: 'Télécharger' }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'Télécharger' })).toBeVisible();
    }
    const files = async (path: string) => {
      await page.goto(path);
      return page
        .locator('link[rel=alternate][type][href*="/files/"]')
        .evaluateAll((links) =>
          links.map((link) => (link as HTMLLinkElement).href.replace(/^.*\/files\//, '')),
        );
    };
    expect(await files(at(declaration, 'fr'))).toEqual([
      'astana-2004-declaration.fr.pdf',
      'astana-2004-declaration.fr.txt',
      'astana-2004-declaration.fr.md',
    ]);
    expect(await files(at(letter, 'en', undefined, 'parallel'))).toEqual(['astana-2004-letter.fr-en.pdf']);
    expect(await files('en/')).toEqual([
      'astana-2004.en.epub',
      'astana-2004.html',
      'astana-2004.csv',
      'astana-2004.tmx',
      'astana-2004.tei.xml',
      'astana-2004.en.akn.xml',
      'astana-2004.json',
      'astana-2004.schema.json',
    ]);
  },
);

test.describe('the single page, opened from a disk', () => {
  const file = pathToFileURL(resolve(SITES.root.out, `.${exportPath('astana-2004', [], 'html')}`)).href;

  test('asks for nothing, and has its typeface in it', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(file);
    await expect(page.locator('h1').filter({ hasText: 'Joint Statement' })).toBeVisible();
    expect(
      await page.evaluate(
        'document.fonts.ready.then(() => document.fonts.check("16px \\"Source Serif 4\\""))',
      ),
    ).toBe(true);
    // The typeface is in the page; nothing else was asked for.
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([file]);
  });

  test('shows one language or both', async ({ page }) => {
    await page.goto(file);
    const [french, english] = [page.getByText('Consolidation de la paix;'), page.getByText('Peacebuilding;')];
    await expect(french.first()).toBeVisible();
    await expect(english.first()).toBeVisible();
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(french.first()).toBeHidden();
    await expect(english.first()).toBeVisible();
    await page.getByRole('radio', { name: 'Français' }).check();
    await expect(english.first()).toBeHidden();
    await expect(french.first()).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in it, ${colorScheme}, and it does not scroll sideways on a telephone`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(file);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    });
  }

  test('is read without a script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(file);
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(page.getByText('Consolidation de la paix;').first()).toBeHidden();
    await context.close();
  });
});
