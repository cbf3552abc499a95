/** What a reader can do on a page that a browser has translated, in the ways in which the big translators do it. */
import type { Page } from '@playwright/test';
import { DESK, clipboard, expect, test } from './clipboard.ts';
import { at, declaration } from './site.ts';
import { TRANSLATORS, rewriteAs, type Translator } from './translators.ts';

test.use(DESK);

const translate = (page: Page, by: Translator) => page.evaluate(rewriteAs, by);

const toolbar = (page: Page) => page.getByRole('toolbar');
const FR_3_4 = '4) Reconnaissant que la paix en Afghanistan';

for (const by of TRANSLATORS) {
  test.describe(`on a page translated by ${by}`, () => {
    test('the tools copy the text of the edition', async ({ page }) => {
      await page.goto(at(declaration, 'fr'));
      await translate(page, by);
      await page.locator('[id="3.4"] a.label').click();
      await expect(toolbar(page)).toBeVisible();
      const buttons = toolbar(page).getByRole('button');
      const copied = async (index: number) => {
        await buttons.nth(index).click();
        await expect(toolbar(page).getByRole('status')).toHaveText(/copié/);
        return (await clipboard(page)).plain;
      };
      expect(await copied(0)).toMatch(/\/fr\/declaration\/3\.4\/$/);
      expect(await copied(1)).toContain(FR_3_4);
      expect(await copied(2)).toMatch(/^«\sReconnaissant que[^]*Lettre datée du 16\sseptembre 2004/);
      expect(await copied(3)).toMatch(/4\) Reconnaissant que[^]*\(4\) Recognizing that/);
    });

    test('the second column is in its own language', async ({ page }) => {
      await page.goto(at(declaration, 'fr', undefined, 'parallel'));
      await translate(page, by);
      await page.locator('[id="3.4"] .row > :nth-child(2)').hover();
      await toolbar(page).getByRole('button').nth(1).click();
      await expect(toolbar(page).getByRole('status')).toHaveText(/copié/);
      expect((await clipboard(page)).plain).toContain('(4) Recognizing that peace in Afghanistan');
    });

    test('selected words of the translator are refused, with the reason', async ({ page }) => {
      await page.goto(at(declaration, 'fr'));
      await page.evaluate(() => navigator.clipboard.writeText('before'));
      await translate(page, by);
      await page.evaluate(() => {
        const words = document.querySelector('[id="3.4"] p');
        if (words) getSelection()?.selectAllChildren(words);
      });
      await toolbar(page).getByRole('button').nth(1).click();
      await expect(toolbar(page).getByRole('status')).toHaveText(
        /traduite par le navigateur.*Affichez l’original/,
      );
      expect((await clipboard(page)).plain).toBe('before');
      await toolbar(page).getByRole('button').nth(0).click();
      await expect(toolbar(page).getByRole('status')).toHaveText(/le lien mène au passage/);
      expect((await clipboard(page)).plain).toMatch(/\/fr\/declaration\/#3\.4$/);
    });

    test('search, settings, columns and the check work', async ({ page }) => {
      await page.goto(at(declaration, 'fr'));
      await translate(page, by);
      await page.locator('#header-q').fill('terrorisme');
      const results = page.locator('search-box [data-results]');
      await expect(results).toContainText('rien ne saurait justifier le terrorisme');
      await expect(results).not.toContainText('teung');
      await page.locator('#header-q').fill('');
      await page.locator('a[data-display-link]').first().click();
      await expect(page.locator('#display-panel')).toBeVisible();

      await page.goto(at(declaration, 'fr', undefined, 'parallel'));
      await translate(page, by);
      const first = page.locator('[id="3.4"] .row > :first-child');
      await page.locator('a[data-swap]').click();
      expect(await first.evaluate((cell) => getComputedStyle(cell).order)).toBe('1');
      await page.locator('a[data-swap]').click();
      expect(await first.evaluate((cell) => getComputedStyle(cell).order)).toBe('0');

      await page.goto('./fr/verifier/');
      await translate(page, by);
      await page.locator('#quotation').fill('la paix en Afghanistan');
      await expect(page.locator('[data-answer]')).toHaveAttribute('data-verdict', 'exact');
      await translate(page, by);
      await page.locator('.record button').click();
      await expect(page.locator('.record [role=status]')).toHaveText('Attestation copiée.');
      expect((await clipboard(page)).plain).toContain('Reconnaissant que la paix en Afghanistan');
    });

    test('the page of a passage copies the text of the edition', async ({ page }) => {
      await page.goto('./fr/declaration/3.4/');
      await translate(page, by);
      await page.locator('[data-tool="text"]').click();
      await expect(page.locator('[data-copy] [role=status]')).toHaveText('Texte copié.');
      expect((await clipboard(page)).plain).toContain(FR_3_4);
    });
  });
}
