/** Addresses as sentences, mail programs and people leave them, on a host that has no rules for them. */
import { expect, test } from './site.ts';
import { properPath } from '../../src/edition/proper-path.ts';

for (const [asked, meant] of [
  ['fr/declaration/3.4.', 'fr/declaration/3.4/'],
  ['fr/declaration/3.4)', 'fr/declaration/3.4/'],
  ['fr/declaration/3.4).', 'fr/declaration/3.4/'],
  ['fr/declaration/3.4,', 'fr/declaration/3.4/'],
  ['en/declaration/3.4;', 'en/declaration/3.4/'],
  ['en/declaration/2.3.1’', 'en/declaration/2.3.1/'],
  ['fr/lettre/agenda.2%C2%BB', 'fr/lettre/agenda.2/'],
  ['fr/declaration/3.4./', 'fr/declaration/3.4/'],
  ['fr/declaration/%233.4', 'fr/declaration/#3.4'],
  ['fr/declaration/%232.1-2.3', 'fr/declaration/#2.1-2.3'],
  ['fr/declaration%233.4', 'fr/declaration/#3.4'],
  ['fr/declaration.', 'fr/declaration/'],
  ['fr/declaration/9.9/', 'fr/declaration/#6'],
  ['en/declaration/3.99', 'en/declaration/#3.6'],
] as const) {
  test(`${asked} leads to ${meant}`, { tag: '@base' }, async ({ browser, served: { address } }) => {
    // Without the complaints fixture: the browser itself reports a page that is not found.
    const page = await browser.newPage();
    await page.goto(address + asked);
    await expect(page).toHaveURL(address + meant);
    await expect(page.locator('.document, [data-copy]').first()).toBeVisible();
    await page.close();
  });
}

test('doubled slashes make no difference', async ({ page, served: { address } }) => {
  for (const asked of ['fr//declaration///3.4/', 'fr/declaration//#3.4']) {
    await page.goto(address + asked);
    await expect(page.locator('.document, [data-copy]').first()).toBeVisible();
  }
  expect(properPath('//fr//declaration///3.4')).toBe('/fr/declaration/3.4/');
});

test('an address that means nothing stays, and leads nowhere else', async ({
  browser,
  served: { address },
}) => {
  const page = await browser.newPage();
  for (const asked of ['fr/nowhere/', 'fr/declaration/nowhere/', 'files/none.pdf']) {
    await page.goto(address + asked);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('introuvable');
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(address + asked);
    await expect(page.locator('[data-nowhere]').first()).toBeHidden();
  }
  await page.close();
});

test('the proper form of an address is never another host', () => {
  for (const path of ['//evil.example/', '/\\evil.example', '///evil.example.', '/%2F/evil.example', '.', ''])
    expect(properPath(path)).toMatch(/^\/(?!\/)/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page for unknown addresses still leads to the texts', async ({
    browser,
    served: { address },
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}fr/declaration/3.4.`);
    await page.locator('main').getByRole('link', { name: 'Déclaration commune' }).click();
    await expect(page).toHaveURL(`${address}fr/declaration/`);
    await page.close();
  });
});
