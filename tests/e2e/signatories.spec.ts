import { LANGS } from '../../src/edition/types.ts';
import { edition, expect, test } from './site.ts';

for (const lang of LANGS) {
  test(`shows each signatory as printed, and leads to the signature: ${lang}`, async ({ page }) => {
    for (const { signatories } of edition.documents) {
      for (const { name, office, state } of signatories) {
        await page.goto(lang === 'fr' ? 'fr/signataires/' : 'en/signatories/');
        const row = page.locator('.people li').filter({ hasText: name });
        await expect(row).toContainText(office[lang]);
        await expect(row).toContainText(state[lang]);
        await expect(row).toContainText('2004');
        await row.getByRole('heading').getByRole('link', { name }).click();
        await expect(page.locator(':target')).toContainText(name);
        await expect(page.locator(':target')).toBeInViewport();
      }
    }
  });
}

test('leads to the passages in which a person or a State speaks or is named', async ({ page }) => {
  await page.goto('fr/signataires/');
  const row = page.locator('.people li').filter({ hasText: 'Yoriko Kawaguchi' });
  const speaks = row.locator('dl > div').first();
  await expect(speaks.locator('dd a')).toHaveText(['1.4', '2.2', '3.6']);
  await expect(row).toContainText('En japonais, 川口順子.');
  await expect(page.locator('.people li').filter({ hasText: 'Talbak Nazarov' })).toContainText(
    'Ministres des pays d’Asie centrale',
  );
  // And back, from the index of names.
  await row.locator('dt').getByRole('link', { name: 'Yoriko Kawaguchi' }).click();
  await page.locator(':target').getByRole('link', { name: 'Yoriko Kawaguchi' }).click();
  await expect(page).toHaveURL(/fr\/signataires\/#declaration\.1$/);
  await speaks.getByRole('link', { name: '2.2' }).click();
  await expect(page.locator(':target')).toContainText('La Ministre des affaires étrangères du Japon a salué');
});

test('the map says in words what it shows, and the dates stand in order', async ({ page }) => {
  await page.goto('en/signatories/');
  await expect(page.getByRole('img')).toHaveAccessibleName(/^Map of the States/);
  await expect(page.getByRole('img')).toHaveAccessibleDescription(
    '1. Japan, 2. Republic of Kazakhstan, 3. Kyrgyz Republic, 4. Republic of Uzbekistan and 5. Republic of Tajikistan. The joint statement was signed in Astana, in Kazakhstan.',
  );
  await expect(page.locator('svg .state')).toHaveCount(5);
  await expect(page.locator('svg').getByText('Astana', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Dates' }).locator('time')).toHaveText([
    '28 August 2004',
    '16 September 2004',
  ]);
});

for (const width of [390, 1400]) {
  test(`State and date stand beside or right below the office, before what the edition adds: ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('fr/signataires/');
    const row = page.locator('.people li').first();
    const top = async (selector: string) =>
      row.locator(selector).evaluate((each) => each.getBoundingClientRect().top);
    const order = await Promise.all(['h3', '.office', 'dl'].map(top));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(await top('.signed')).toBeLessThan(await top('dl'));
  });
}
