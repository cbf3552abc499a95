import { formatDate } from '../../src/i18n/index.ts';
import { edition, expect, test } from './site.ts';

const QUESTIONS = {
  fr: [
    'Qu’ont dit les cinq ensemble ?',
    'Qu’a dit le Japon seul ?',
    'Qu’ont dit les quatre d’Asie centrale ?',
  ],
  en: [
    'What did all five say together?',
    'What did Japan alone say?',
    'What did the four of Central Asia say?',
  ],
};

for (const [lang, path] of [
  ['fr', 'fr/voix/'],
  ['en', 'en/voices/'],
] as const) {
  test(`the voices answer three questions in reading order, with the sentences: ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    const sections = page.locator('main section');
    await expect(sections).toHaveCount(3);
    expect(
      (await sections.locator('h2').allTextContents()).map((text) => text.replaceAll('\u00a0', ' ')),
    ).toEqual(QUESTIONS[lang]);
    const places = async (section: number) =>
      (await sections.nth(section).locator('ol > li > a').allTextContents()).map((text) => text.trim());
    expect(await places(1)).toEqual(['1.4', '2.2', '3.6']);
    expect(await places(2)).toEqual(['2.2', '3.5', '4.3']);
    const all = await places(0);
    expect(all.slice(2, 6)).toEqual(['1.1', '1.2', '1.3', '1.4']);
    expect(all).toHaveLength(24);
    const verbs = await sections.nth(2).locator('b').allTextContents();
    expect(verbs).toEqual(
      lang === 'fr'
        ? [
            'ont remercié',
            'ont considéré',
            'indiqué qu’ils comptaient voir',
            'se sont unanimement déclarés favorables',
          ]
        : [
            'thanked',
            'considered',
            'stated that they expected to see',
            'unanimously declared themselves in favour',
          ],
    );
    await expect(
      page.getByText(lang === 'fr' ? 'Version française de l’ONU' : 'Unofficial translation'),
    ).toBeVisible();
    await sections.nth(2).getByRole('link', { name: '3.5' }).click();
    await expect(page).toHaveURL(/\/declaration\/#3\.5$/);
  });
}

test('the page of a passage says who speaks, and leads to what else they say', async ({ page }) => {
  await page.goto('fr/declaration/2.2/');
  await expect(page.getByText(/^\s*Voix\s:\s+le Japon seul, les quatre d’Asie centrale\s*$/)).toBeVisible();
  await page.getByRole('link', { name: 'le Japon seul' }).click();
  await expect(page).toHaveURL(/\/fr\/voix\/#japan$/);
  await page.goto('en/declaration/5.1.2/');
  await expect(page.getByText('Speaking: all five Ministers')).toBeVisible();
  await page.goto('en/letter/letter.1/');
  await expect(page.getByText('Speaking')).toHaveCount(0);
});

test('the context is in the header, and every line of it has its source', async ({ page }) => {
  await page.goto('fr/');
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: 'Contexte' })
    .click();
  await expect(page).toHaveURL(/\/fr\/contexte\/$/);
  for (const lang of ['fr', 'en'] as const) {
    await page.goto(lang === 'fr' ? 'fr/contexte/' : 'en/context/');
    for (const { title } of edition.context)
      await expect(page.getByRole('heading', { name: title[lang] })).toBeVisible();
    const lines = page.locator('section[aria-labelledby=chronology] ol > li');
    await expect(lines).toHaveCount(edition.chronology.length);
    for (const [i, { date, text, until }] of edition.chronology.entries()) {
      await expect(lines.nth(i)).toContainText(text[lang]);
      if (until === undefined) await expect(lines.nth(i).locator('time')).toHaveText(formatDate(lang, date));
      expect(await lines.nth(i).locator('p a').count()).toBeGreaterThan(0);
    }
    await expect(lines.first().locator('time')).toHaveText(
      lang === 'fr' ? '25–31 août 2004' : '25–31 August 2004',
    );
    await expect(lines.last().locator('time')).toHaveText(lang === 'fr' ? /juin\s2006/ : /June\s2006/);
    await expect(page.getByText(lang === 'fr' ? '(non consulté)' : '(not consulted)')).toBeVisible();
  }
  await page.getByRole('link', { name: '[2]', exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/notes\/#s2$/);
});

test('the page of a passage shows its versions together, and says what is not held', async ({ page }) => {
  await page.goto('en/declaration/1.1/');
  const rows = page.locator('.see-also dl').first().locator('div');
  const text = (await rows.allTextContents()).map((row) => row.replace(/\s+/g, ' ').trim());
  expect(text).toEqual([
    'United Nations French version grande importance',
    'Unofficial translation great importance',
    'J provisional translation in Japanese extremely important',
    '[2] as in the French',
    'English and Russian originals not held by this edition See note 11',
  ]);
  await page.goto('en/declaration/3.4/');
  await expect(page.getByText('Other versions')).toHaveCount(0);
});

test('a note has one number, and a doubt a mark of its own, in the English alone', async ({ page }) => {
  for (const path of ['en/declaration/', 'en/declaration/bilingual/', 'fr/declaration/bilingue/']) {
    await page.goto(path);
    const mark = page.locator('[popovertarget=n31]');
    await expect(mark).toHaveCount(1);
    await expect(mark).toHaveAccessibleName(/^Note 31, dou/);
    await expect(page.locator('label[for=m31]')).toHaveAttribute('data-n', '31?');
    await expect(page.locator('#n31')).toHaveAttribute('value', '31');
    await expect(page.locator('label[for=m11]').first()).toHaveAttribute('data-n', '11');
  }
  await page.goto('fr/declaration/');
  await expect(page.locator('[popovertarget=n31]')).toHaveCount(0);
  await expect(page.locator('label[for=m11]')).toHaveAttribute('data-n', '11');
  await page.goto('fr/notes/#n31');
  await expect(page.locator('section[aria-labelledby=doubts] .entry')).toHaveCount(1);
  await expect(page.locator('#n31')).toContainText('Note 31');
  await expect(page.locator('#n31 b')).toHaveText(['volontairement', 'voluntarily']);
});

test('the notes on a page say what their letters stand for', async ({ page }) => {
  await page.goto('fr/declaration/');
  await expect(page.locator('.notes')).toContainText(/J\s: traduction provisoire en japonais/);
  await page.goto('fr/lettre/');
  await expect(page.locator('.notes')).not.toContainText('traduction provisoire');
});

test('the status leads to what is known of the text, and the example of a citation is the real one', async ({
  page,
}) => {
  await page.goto('fr/declaration/6.2/');
  const reference = await page.locator('.cite dd').first().textContent();
  await page.getByRole('link', { name: 'Version française de l’ONU' }).click();
  await expect(page).toHaveURL(/\/fr\/edition\/#source$/);
  await expect(page.locator('blockquote')).toHaveText(reference?.trim() ?? '?');
});
