import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { themePath } from '../../src/edition/themes.ts';
import { documentPath } from '../../src/edition/urls.ts';
import { TEST_EDITION } from '../build/project.ts';
import { edition, expect, test } from './site.ts';

const PAGES_OF = {
  themes: { fr: 'fr/themes/', en: 'en/themes/' },
  names: { fr: 'fr/noms/', en: 'en/names/' },
  glossary: { fr: 'fr/glossaire/', en: 'en/glossary/' },
} as const;

for (const index of ['names', 'glossary'] as const) {
  test(`every entry leads to all its passages, in both languages: ${index}`, async ({ page }) => {
    for (const lang of ['fr', 'en'] as const) {
      await page.goto(PAGES_OF[index][lang]);
      for (const { id, name, places } of edition[index]) {
        const entry = page.locator(`[id="${id}"]`);
        await expect(entry).toContainText(name[lang]);
        const links = await entry
          .locator('.places a')
          .evaluateAll((all) =>
            all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
          );
        const wanted = places.map(({ document: id, anchor }) => {
          const document = edition.documents.find((candidate) => candidate.id === id);
          return document ? documentPath(document, lang, anchor) : '';
        });
        expect(links).toEqual(wanted);
      }
    }
  });

  test(`names no passage by its number alone: ${index}`, async ({ page }) => {
    await page.goto(PAGES_OF[index].en);
    const links = await page.locator('.places a').allTextContents();
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) expect(link).toMatch(/\S+\s+\p{L}{2}|[“(]/u);
  });
}

test('a list of many passages is folded', async ({ page }) => {
  await page.goto('en/names/#japan');
  const entry = page.locator('[id="japan"]');
  await expect(entry.locator('summary')).toHaveText('21 passages');
  await expect(entry.getByRole('link', { name: '6.1' })).toBeHidden();
  await entry.locator('summary').click();
  await expect(entry.getByRole('link', { name: '6.1 We agreed' })).toBeVisible();
});

for (const index of ['themes', 'names', 'glossary'] as const) {
  test(`says that it is editorial: ${index}`, async ({ page }) => {
    await page.goto(PAGES_OF[index].fr);
    await expect(page.getByText(/est propre à l’édition/)).toBeVisible();
    await page.goto(PAGES_OF[index].en);
    await expect(page.getByText(/the edition’s own/)).toBeVisible();
  });
}

test('every theme has a page with its passages in both languages, in reading order', async ({ page }) => {
  for (const lang of ['fr', 'en'] as const) {
    await page.goto(PAGES_OF.themes[lang]);
    const index = await page
      .locator('dt a')
      .evaluateAll((links) => links.map((link) => [link.textContent, (link as HTMLAnchorElement).pathname]));
    expect(new Map(index as [string, string][])).toEqual(
      new Map(edition.themes.map((theme) => [theme.name[lang], themePath(theme, lang)])),
    );
  }
  await page.goto('en/themes/');
  await page.getByRole('link', { name: 'Water and energy' }).click();
  await expect(page).toHaveURL(/\/en\/themes\/water-and-energy\/$/);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Paragraph 2.3', 'Paragraph 3.1']);
  const rows = page.locator('article .pair');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toHaveClass(/lead/);
  await expect(rows.nth(1).locator('p')).toHaveText([
    '– Energy and the environment;',
    '– Énergie et environnement;',
  ]);
  await expect(rows.nth(2).locator('[lang=fr]')).toContainText('l’utilisation rationnelle de l’eau');
  await expect(page.getByText('English – Unofficial translation')).toBeVisible();
  // The switch of language leads to the same theme.
  await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/themes\/eau-et-energie\/$/);
  await page.getByRole('link', { name: 'Paragraphe 3.1' }).click();
  await expect(page).toHaveURL(/\/fr\/declaration\/3\.1\/$/);
  // And the page of the passage leads back.
  await page.getByRole('link', { name: 'Eau et énergie' }).click();
  await expect(page).toHaveURL(/\/fr\/themes\/eau-et-energie\/$/);
});

test('the source view has every line of the source, and each paragraph beside its lines', async ({
  page,
}) => {
  for (const path of ['fr/source/', 'en/source/']) {
    await page.goto(path);
    const shown = await page
      .locator('ol > li > span')
      .evaluateAll((lines) => lines.map((line) => line.textContent));
    const source = readFileSync(resolve(TEST_EDITION, edition.source.file), 'utf8');
    expect(`${shown.join('\n')}\n`).toBe(source);
  }
  const row = page.locator('[id="declaration.1.1"]');
  await expect(row.locator('ol')).toContainText('revêt une grande importance');
  await expect(row.locator('p')).toContainText('1) Nous sommes convenus que la paix');
  await row.getByRole('link', { name: '1.1' }).click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#1\.1$/);
});

test('the source text and its digest are published byte for byte', async ({ page }) => {
  const original = readFileSync(resolve(TEST_EDITION, edition.source.file));
  const text = await page.request.get('source/astana-2004.fr.txt');
  expect((await text.body()).equals(original)).toBe(true);
  const digest = await page.request.get('source/astana-2004.fr.txt.sha256');
  expect(await digest.text()).toBe(`${edition.source.sha256}  astana-2004.fr.txt\n`);
});

test('the edition page tells the history, how to report an error, and the digest of each passage', async ({
  page,
}) => {
  await page.goto('fr/edition/');
  for (const { change } of edition.history) await expect(page.getByText(change.fr)).toBeVisible();
  await expect(page.getByText('qui publie ce site')).toBeVisible();
  await page.getByText('Empreintes par passage : Déclaration commune').click();
  const receipt = (await (await page.request.get('receipt.json')).json()) as {
    documents: { id: string; passages: { anchor: string; sha256: { fr: string; en: string } }[] }[];
  };
  const passage = receipt.documents[1]?.passages.find(({ anchor }) => anchor === '3.4');
  expect(passage?.sha256.fr).toMatch(/^[0-9a-f]{64}$/);
  await expect(page.getByText(passage?.sha256.fr ?? '?')).toBeVisible();
  await expect(page.getByText(passage?.sha256.en ?? '?')).toBeVisible();
});
