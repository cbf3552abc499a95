import { LANGS } from '../../src/edition/types.ts';
import { edition, expect, test } from './site.ts';

const PATHS = { fr: 'fr/signataires/', en: 'en/signatories/' } as const;

test('begins with one table of the five who signed the declaration', async ({ page }) => {
  await page.goto(PATHS.en);
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText(['Name', 'State', 'Office', 'Signed']);
  await expect(table.getByRole('rowheader')).toHaveText([
    'Yoriko Kawaguchi',
    'Kassymzhomart Tokaev',
    'Askar Aitmatov',
    'Sodiq Safaev',
    'Talbak Nazarov',
  ]);
  await expect(table.locator('tbody tr').nth(2)).toHaveText(
    /^\s*Askar Aitmatov\s+Kyrgyz Republic\s+Minister for Foreign Affairs of the Kyrgyz Republic\s+28\sAugust\s2004\s*$/,
  );
  const order = await page.locator('main').evaluate((main) => {
    const table = main.querySelector('table');
    return [...main.querySelectorAll('table, figure, details, h2')].findIndex((each) => each === table);
  });
  expect(order, 'only the heading is above the table').toBe(1);
});

for (const lang of LANGS) {
  test(`shows each signatory as printed, and leads to the signature: ${lang}`, async ({ page }) => {
    for (const { signatories } of edition.documents) {
      for (const { name, office, state } of signatories) {
        await page.goto(PATHS[lang]);
        const row = page.getByRole('row').filter({ hasText: name });
        await expect(row).toContainText(office[lang]);
        await expect(row).toContainText(state[lang]);
        await row.getByRole('link', { name }).click();
        await expect(page.locator(':target')).toContainText(name);
        await expect(page.locator(':target')).toBeInViewport();
      }
    }
  });
}

test('folds the passages in which a person or a State speaks or is named', async ({ page }) => {
  await page.goto(PATHS.fr);
  const minister = page.locator('details.person').filter({ hasText: 'Yoriko Kawaguchi' });
  await expect(minister.getByText('En japonais, 川口順子.')).toBeHidden();
  await minister.locator('summary').first().click();
  await expect(minister.getByText('En japonais, 川口順子.')).toBeVisible();
  const speaks = minister.locator('.places').first();
  await expect(speaks.locator('a b')).toHaveText(['1.4', '2.2', '3.6']);
  await expect(speaks.locator('a').nth(1)).toContainText(
    'La Ministre des affaires étrangères du Japon a salué',
  );
  await expect(page.locator('details.person').filter({ hasText: 'Talbak Nazarov' })).toContainText(
    'Ministres des pays d’Asie centrale',
  );
  await speaks.getByRole('link', { name: '2.2' }).click();
  await expect(page.locator(':target')).toContainText('La Ministre des affaires étrangères du Japon a salué');
  // And from the index of names to the table.
  await page.goto('fr/noms/#yoriko-kawaguchi');
  await page.locator(':target').getByRole('link', { name: 'Yoriko Kawaguchi', exact: true }).click();
  await expect(page).toHaveURL(/fr\/signataires\/#declaration\.1$/);
  await expect(page.locator('tr:target')).toContainText('Yoriko Kawaguchi');
});

test('the maps name the States, and the one that attended without signing', async ({ page }) => {
  await page.goto(PATHS.en);
  const map = page.getByRole('figure', { name: /^Map of the States/ });
  await expect(map.locator('svg')).toHaveCount(2);
  await expect(map.locator('svg text')).toHaveText([
    'Kazakhstan',
    'Kyrgyz Republic',
    'Republic of Uzbekistan',
    'Republic of Tajikistan',
    'Turkmenistan',
    'Astana',
    'attended, did not sign',
    'Japan',
  ]);
  await expect(map.locator('.state:not(.attended)')).toHaveCount(5);
  // The maps themselves are not read aloud; this is.
  await expect(map).toContainText(
    'Japan, Kazakhstan, Kyrgyz Republic, Republic of Uzbekistan and Republic of Tajikistan. The joint statement was signed in Astana, in Kazakhstan. Turkmenistan – attended, did not sign.',
  );
  // With its source, as on the page about the context.
  const meeting = page.getByRole('region', { name: 'The meeting' });
  await expect(meeting).toContainText('Five ministers signed');
  await meeting.getByRole('link', { name: '[2]' }).first().click();
  await expect(page).toHaveURL(/\/en\/notes\/#s2$/);
});

for (const width of [320, 390, 820, 1400]) {
  test(`the table and the maps fit: ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PATHS.fr);
    for (const size of ['100', '150']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset['size'] = chosen;
      }, size);
      const right = await page
        .locator('tbody :is(th, td), svg')
        .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
      expect(right, `at ${size} %`).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
