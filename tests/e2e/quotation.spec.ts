import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { at, declaration, expect, test } from './site.ts';
import { pagePath } from '../../src/edition/urls.ts';
import type { Receipt } from '../../src/exports/receipt.ts';
import { SITES } from './sites.ts';

const PAGE = { fr: `.${pagePath('quotation', 'fr')}`, en: `.${pagePath('quotation', 'en')}` };

const verdict = (page: Page) => page.locator('quotation-check .verdict');

const answer = (page: Page) => page.locator('quotation-check [data-answer]');
const pieces = (page: Page) => page.locator('quotation-check [data-piece]');
const field = (page: Page) => page.getByRole('textbox', { name: /^Passage (?:à vérifier|to check)$/ });

test('says that a quotation is word for word, and leads to its passage', async ({ page }) => {
  await page.goto(PAGE.fr);
  await field(page).fill('"rien ne saurait justifier le terrorisme et que celui-ci [...] toléré"');
  await expect(verdict(page)).toHaveText('Mot pour mot dans le texte, avec des coupures.');
  await expect(answer(page)).toHaveAttribute('data-verdict', 'omissions');
  await expect(pieces(page)).toHaveCount(2);
  await expect(pieces(page).nth(1)).toContainText('toléré');
  await expect(pieces(page).nth(1)).toContainText('Moins de quatre mots');
  const link = pieces(page).getByRole('link').first();
  await expect(link).toHaveText('Déclaration commune, sect. 1, par. 5');
  await link.click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#1\.5$/);
});

test('shows how a quotation differs, and what that means', async ({ page }) => {
  await page.goto(PAGE.en);
  await field(page).fill('that Peace in Afghanistan and the rebuilding of that country are indispensable');
  await expect(verdict(page)).toHaveText(
    'Not word for word in our translation: the differences are shown below.',
  );
  await expect(pieces(page).locator('del')).toHaveText(['Peace', 'rebuilding']);
  await expect(pieces(page).locator('ins')).toHaveText(['peace', 'reconstruction']);
  await expect(pieces(page).locator('.around')).toHaveText([
    'Recognizing',
    'to the stability and prosperity of',
  ]);
  await expect(pieces(page)).toContainText('our translation');
  await expect(page.getByText('Underlined: in the text, not in the quotation.')).toBeVisible();
  await expect(page.getByText('Struck out: in the quotation, not in the text.')).toBeVisible();
});

for (const [pasted, kind, sentence] of [
  ['peace in Afghanistan and the reconstruction', 'exact', 'Word for word in our translation.'],
  ['la paix en Afghanistan', 'exact', 'Word for word in the text.'],
  [
    'la paix en Afghanistan\n\npeace in Afghanistan',
    'exact',
    'Word for word in the text and in our translation.',
  ],
  [
    'We agreed that […] Japan […] favour of the granting',
    'stitched',
    'Stitched together: each piece is word for word in our translation, but they are from different places ' +
      '(Joint Statement, sect. 4, para. 2; Joint Statement, sect. 4, para. 3).',
  ],
  [
    'Open cooperation […] Respect for diversity',
    'stitched',
    'Stitched together: each piece is word for word in our translation, but they come there in another order ' +
      '(Joint Statement, sect. 5, para. 1, item 3; Joint Statement, sect. 5, para. 1, item 1).',
  ],
  [
    'la paix en Afghanistan […] la conquête de la Lune',
    'mixed',
    'Some of it stands in the text, some does not: see each piece below.',
  ],
  [
    'Tous les êtres humains naissent libres et égaux.',
    'absent',
    'Neither in the statement nor in the letter.',
  ],
  [
    'All human beings are born free and equal in dignity and rights.',
    'absent',
    'Not in this edition’s own English translation of the statement and the letter.',
  ],
  ['…', 'empty', 'There is nothing to check yet: paste or type a passage, then press “Check”.'],
  [
    'https://astana.example/fr/declaration/3.4/',
    'empty',
    'There are no words to compare, only what is set aside below.',
  ],
] as const) {
  test(`“${pasted.slice(0, 60)}” is ${kind}`, async ({ page }) => {
    await page.goto(PAGE.en);
    await field(page).fill(pasted);
    await expect(answer(page)).toHaveAttribute('data-verdict', kind);
    await expect(verdict(page)).toHaveText(sentence);
    const isEnglish = /peace|agreed|Open|All/.test(pasted);
    await expect(page.locator('[data-english]')).toBeVisible({ visible: isEnglish });
  });
}

test('with nothing in the field it says what to do', async ({ page }) => {
  await page.goto(PAGE.fr);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(answer(page)).toHaveAttribute('data-verdict', 'empty');
  await expect(verdict(page)).toHaveText(
    'Il n’y a encore rien à vérifier : collez ou tapez un passage, puis appuyez sur « Vérifier ».',
  );
});

test('says that a quotation goes over two paragraphs, and leads to both', async ({ page }) => {
  await page.goto(PAGE.en);
  const { paragraphs } = declaration.texts.fr.sections[1] ?? { paragraphs: [] };
  await field(page).fill(
    paragraphs
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  );
  await expect(verdict(page)).toHaveText('Word for word in the text.');
  await pieces(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#2\.1-2\.2$/);
  await expect(page.locator('[data-range]')).toHaveCount(2);
});

test('a verdict has an address that opens to the same one, with a record', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE.en);
  const quotation = 'la paix en Afghanistan et la reconstruction de ce pays sont utiles. [sic]';
  await field(page).fill(quotation);
  await expect(answer(page)).toHaveAttribute('data-verdict', 'differs');
  const address = page.url();
  const record = page.getByRole('region', { name: 'Record of this check' });
  const receipt = JSON.parse(readFileSync(resolve(SITES.root.out, 'receipt.json'), 'utf8')) as Receipt;
  const digests = receipt.documents[1]?.passages.find(({ anchor }) => anchor === '3.4')?.sha256;
  for (const part of [
    quotation,
    'Reconnaissant que la paix en Afghanistan et la reconstruction de ce pays sont indispensables',
    'Recognizing that peace in Afghanistan',
    'Only in the quotation: “utiles”.',
    'Only in the text: “indispensables”.',
    'Set aside: the remark “[sic]”',
    digests?.fr ?? '',
    digests?.en ?? '',
    'edition of 23 November 2026',
    address,
  ])
    await expect(record).toContainText(part);
  await record.getByRole('button', { name: 'Copy this record' }).click();
  await expect(record.getByRole('status')).toHaveText('Record copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [quotation, 'Only in the text: “indispensables”.', digests?.fr ?? '', address])
    expect(copied).toContain(part);

  await page.goto('about:blank');
  await page.goto(address);
  await expect(field(page)).toHaveValue(quotation);
  await expect(answer(page)).toHaveAttribute('data-verdict', 'differs');
  await expect(record).not.toContainText('has changed since');
  expect(page.url()).toBe(address);

  await page.goto('about:blank');
  await page.goto(address.replace(/sha256=\w{4}/, 'sha256=0000').replace('2026%2D11%2D23', '2026%2D11%2D01'));
  await expect(record).toContainText('This record was made with the edition of 1 November 2026.');
  await expect(record).toContainText('has changed since');
});

test('a record is printed without the form', async ({ page }) => {
  await page.goto(PAGE.fr);
  await field(page).fill('la paix en Afghanistan');
  const record = page.getByRole('region', { name: 'Attestation de cette vérification' });
  await expect(record).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(record).toBeVisible();
  await expect(verdict(page).first()).toBeVisible();
  await expect(field(page)).toBeHidden();
  await expect(record.getByRole('button')).toBeHidden();
});

test('what is pasted is sent nowhere, and the text is asked for only when one comes to the field', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(PAGE.en);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((request) => request.includes('/text/'))).toEqual([]);
  await page.getByRole('textbox', { name: 'Passage to check' }).fill('peace');
  await expect(verdict(page)).toHaveText('Word for word in our translation.');
  const before = asked.length;
  expect(asked.filter((request) => request.includes('/text/'))).toHaveLength(2);
  await page.getByRole('textbox', { name: 'Passage to check' }).fill('peace in Afghanistan');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(pieces(page).getByRole('link', { name: 'sect. 3, para. 4' })).toBeVisible();
  // A browser asks for the icon of the page again when its address has changed.
  expect(asked.slice(before).filter((request) => !request.endsWith('/favicon.svg'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

// The time this takes is tested in `tests/deep/hostile-input.spec.ts`.
test('the beginning of a pasted megabyte is compared, and the page says so', async ({ page }) => {
  await page.goto(PAGE.en);
  await field(page).focus();
  await page.keyboard.insertText('the peace and stability of the region in Central Asia '.repeat(20_000));
  await expect(verdict(page)).toContainText('only the beginning was compared');
  expect((await field(page).inputValue()).length).toBeLessThan(50_000);
});

test('where the text cannot be loaded it says so and tries again', async ({ browser, baseURL }) => {
  // Without the complaints fixture: the browser itself reports the failure on the console.
  const page = await browser.newPage();
  await page.route('**/text/*.json', (route) => route.abort());
  await page.goto(new URL(PAGE.en, baseURL).href);
  await page.getByRole('textbox', { name: 'Passage to check' }).fill('peace in Afghanistan');
  await expect(verdict(page)).toHaveText(
    'The text could not be loaded. Check the connection, then try again.',
  );
  await page.unroute('**/text/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(verdict(page)).toHaveText('Word for word in our translation.');
  await page.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so and offers the whole texts', async ({ page }) => {
    await page.goto(PAGE.fr);
    await expect(page.locator('noscript p')).toContainText('La vérification a besoin de JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Passage à vérifier' })).toBeHidden();
    await page.locator('noscript').getByRole('link', { name: 'Déclaration commune' }).click();
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
