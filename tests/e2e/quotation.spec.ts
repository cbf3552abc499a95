import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { at, declaration, expect, test } from './site.ts';
import { pagePath } from '../../src/edition/urls.ts';

const PAGE = { fr: `.${pagePath('quotation', 'fr')}`, en: `.${pagePath('quotation', 'en')}` };

const verdict = (page: Page) => page.locator('quotation-check').getByRole('status');

test('says that a quotation is word for word, and leads to its passage', async ({ page }) => {
  await page.goto(PAGE.fr);
  await page
    .getByLabel('Passage à vérifier')
    .fill('"rien ne saurait justifier le terrorisme et que celui-ci [...] toléré"');
  await expect(verdict(page)).toHaveText('Mot pour mot dans le texte, aux coupures signalées près.');
  await expect(page.locator('quotation-check .part').nth(1)).toContainText('toléré');
  const link = page.locator('quotation-check').getByRole('link').first();
  await expect(link).toHaveText('Déclaration commune, sect. 1, par. 5');
  await link.click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#1\.5$/);
});

test('shows how a quotation differs, and what that means', async ({ page }) => {
  await page.goto(PAGE.en);
  await page
    .getByRole('textbox', { name: 'Passage to check' })
    .fill('that Peace in Afghanistan and the rebuilding of that country are indispensable');
  await expect(verdict(page)).toHaveText('In the text, but not word for word.');
  const part = page.locator('quotation-check .part');
  await expect(part.locator('del')).toHaveText(['Peace', 'rebuilding']);
  await expect(part.locator('ins')).toHaveText(['peace', 'reconstruction']);
  await expect(part).toContainText('Unofficial translation');
  await expect(page.getByText('Underlined: in the text, not in the quotation.')).toBeVisible();
  await expect(page.getByText('Struck out: in the quotation, not in the text.')).toBeVisible();
});

test('says that a quotation is not there, and that a range is where it stands', async ({ page }) => {
  await page.goto(PAGE.en);
  const field = page.getByRole('textbox', { name: 'Passage to check' });
  await field.fill('All human beings are born free and equal in dignity and rights.');
  await expect(verdict(page)).toHaveText('Neither in the statement nor in the letter.');
  const { paragraphs } = declaration.texts.fr.sections[1] ?? { paragraphs: [] };
  await field.fill(
    paragraphs
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  );
  await expect(verdict(page)).toHaveText('Word for word in the text.');
  await page.locator('quotation-check').getByRole('link').click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#2\.1-2\.2$/);
  await expect(page.locator('[data-range]')).toHaveCount(2);
});

test('what is pasted is sent nowhere, and the text is asked for only when one comes to the field', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(PAGE.en);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((request) => request.endsWith('text.json'))).toEqual([]);
  await page.getByRole('textbox', { name: 'Passage to check' }).fill('peace');
  await expect(verdict(page)).toHaveText('Word for word in the text.');
  const before = asked.length;
  expect(asked.filter((request) => request.endsWith('text.json'))).toHaveLength(1);
  await page.getByRole('textbox', { name: 'Passage to check' }).fill('peace in Afghanistan');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('link', { name: 'sect. 3, para. 4' })).toBeVisible();
  expect(asked).toHaveLength(before);
  expect(new URL(page.url()).search).toBe('');
});

// The time this takes is tested in `tests/deep/hostile-input.spec.ts`.
test('the beginning of a pasted megabyte is compared, and the page says so', async ({ page }) => {
  await page.goto(PAGE.en);
  const field = page.getByRole('textbox', { name: 'Passage to check' });
  await field.focus();
  await page.keyboard.insertText('the peace and stability of the region in Central Asia '.repeat(20_000));
  await expect(verdict(page)).toContainText('only the beginning was compared');
  expect((await field.inputValue()).length).toBeLessThan(50_000);
});

test('where the text cannot be loaded it says so and tries again', async ({ browser, baseURL }) => {
  // Without the complaints fixture: the browser itself reports the failure on the console.
  const page = await browser.newPage();
  await page.route('**/text.json', (route) => route.abort());
  await page.goto(new URL(PAGE.en, baseURL).href);
  await page.getByRole('textbox', { name: 'Passage to check' }).fill('peace in Afghanistan');
  await expect(verdict(page)).toHaveText(
    'The text could not be loaded. Check the connection, then try again.',
  );
  await page.unroute('**/text.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(verdict(page)).toHaveText('Word for word in the text.');
  await page.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so and offers the whole texts', async ({ page }) => {
    await page.goto(PAGE.fr);
    await expect(page.getByText('La vérification a besoin de JavaScript')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Passage à vérifier' })).toBeHidden();
    await page.locator('.fallback').getByRole('link', { name: 'Déclaration commune' }).click();
    await expect(page).toHaveURL(new RegExp(`${at(declaration, 'fr').slice(1)}$`));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1400]) {
    test(`axe finds nothing with an answer shown: ${colorScheme}, ${String(width)} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGE.fr);
      await page.getByLabel('Passage à vérifier').fill('la Paix en Afghanistan […] peace in Afghanistan');
      await expect(page.locator('.part ins').first()).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    });
  }
}
