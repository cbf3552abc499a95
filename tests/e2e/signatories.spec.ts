import { LANGS } from '../../src/model/types.ts';
import { edition, expect, test } from './site.ts';

for (const lang of LANGS) {
  test(`shows each signatory as printed, and leads to the signature: ${lang}`, async ({ page }) => {
    for (const { signatories } of edition.documents) {
      for (const { name, office, state } of signatories) {
        await page.goto(lang === 'fr' ? 'fr/signataires/' : 'en/signatories/');
        const row = page.getByRole('row').filter({ hasText: name });
        await expect(row).toContainText(office[lang]);
        await expect(row).toContainText(state[lang]);
        await expect(row).toContainText('2004');
        await row.getByRole('link', { name }).click();
        await expect(page.locator(':target')).toContainText(name);
        await expect(page.locator(':target')).toBeInViewport();
      }
    }
  });
}
