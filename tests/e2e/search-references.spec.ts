/** What a query that names a passage leads to, from any box; the words of the query are searched all the same. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { SEARCH, find, places } from './searching.ts';

const first = (page: Page) => page.locator('[data-results] a').first();

for (const [lang, query, text, address] of [
  ['fr', '3.4', 'Aller à 3.4', 'fr/declaration/#3.4'],
  ['en', '§ 3.1', 'Go to 3.1', 'en/declaration/#3.1'],
  ['en', 'para. 3 (4)', 'Go to 3.4', 'en/declaration/#3.4'],
  ['fr', 'section 3', 'Aller à la section 3', 'fr/declaration/#3'],
  ['fr', 'préambule 2', 'Aller au passage « préambule, par. 2 »', 'fr/declaration/#preamble.2'],
  ['en', 'agenda 3', 'Go to “agenda title 3”', 'en/letter/#agenda.3'],
  ['en', '3.1 to 3.4', 'Go to 3.1–3.4', 'en/declaration/#3.1-3.4'],
  ['fr', 'sections 2 à 4', 'Aller au passage « sect. 2 à 4 »', 'fr/declaration/#2-4'],
] as const) {
  test(`the first row leads there: ${query} (${lang})`, async ({ page }) => {
    await page.goto(SEARCH[lang]);
    await find(page, query);
    const link = first(page);
    await expect(link).toHaveText(text);
    expect(await link.getAttribute('href')).toBe(`/${address}`);
  });
}

test('the row has the first words of the passage, and says what English is', async ({ page }) => {
  await page.goto(SEARCH.en);
  await find(page, '2.3.1');
  const row = page.locator('.go-to');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('– Peacebuilding;');
  await expect(row).toContainText('Joint Statement – Unofficial translation');
});

test('a place that does not exist says so and leads to the nearest', async ({ page }) => {
  await page.goto(SEARCH.fr);
  await find(page, '3.9');
  await expect(page.locator('.go-to')).toContainText('Le passage 3.9 n’existe pas. Le plus proche :');
  await expect(first(page)).toHaveText('Aller à 3.6');
  await expect(page.getByRole('status')).toHaveText(
    'Le passage 3.9 n’existe pas. Le plus proche : Aller à 3.6',
  );
});

for (const [lang, query, said, ...links] of [
  ['fr', '3,4', '« 3,4 » est lu comme le passage 3.4.', 'Aller à 3.4'],
  [
    'en',
    'letter 1 to 3.4',
    'A range cannot go from one document to another. Both passages:',
    'Go to “para. 1”',
    'Go to 3.4',
  ],
] as const) {
  test(`the row says how it is read: ${query}`, async ({ page }) => {
    await page.goto(SEARCH[lang]);
    await find(page, query);
    await expect(page.locator('.go-to p[data-said]')).toHaveText([said]);
    await expect(page.locator('.go-to-place > a')).toHaveText(links);
  });
}

test('a reading page leads there by keyboard', { tag: '@base' }, async ({ page }) => {
  await page.goto('fr/lettre/');
  await page.keyboard.press('/');
  await page.keyboard.type('4.3');
  await expect(first(page)).toHaveText('Aller à 4.3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/declaration\/#4\.3$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the words are searched all the same', async ({ page }) => {
  await page.goto(SEARCH.fr);
  await find(page, 'drogue § 3.1');
  await expect(first(page)).toHaveText('Aller à 3.1');
  expect(await places(page)).toContain('fr/declaration/#3.1');
  await find(page, '28 août 2004');
  await expect(page.locator('.go-to')).toHaveCount(0);
  expect((await places(page)).slice(0, 2).sort()).toEqual([
    'fr/declaration/#preamble.1',
    'fr/lettre/#letter.1',
  ]);
});
