import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { englishCitations } from './citation-texts.ts';
import { DESK, PHONE, clipboard, expect, test } from './clipboard.ts';
import { at, declaration, letter } from './site.ts';

const marked = (page: Page) => page.locator('[data-range]');
const tools = (page: Page) => page.getByRole('toolbar');

/** The lines of 2.1 to 2.3 as they are printed. */
const PRINTED = {
  fr: [
    '1) Nous avons réaffirmé que, compte tenu des liens historiques qui les unissent, le Japon et l’Asie centrale disposent d’une base solide pour le renforcement et l’approfondissement de leurs relations amicales.',
    '2) La Ministre des affaires étrangères du Japon a salué les efforts d’édification nationale déployés par les pays d’Asie centrale. Les ministres des pays d’Asie centrale ont remercié le Japon pour son assistance, apportée jusqu’à présent dans le cadre de sa «\u00a0diplomatie de la Route de la soie\u00a0», qui a grandement contribué à la paix, à la stabilité et à la prospérité de leur région.',
    '3) Étant convenus qu’eu égard à la situation internationale actuelle – où l’importance géopolitique de l’Asie centrale ne fait qu’augmenter – la coopération entre les pays de la région et le Japon contribuait à la paix et à la sécurité non seulement de la région mais aussi de la communauté internationale tout entière, nous avons exprimé notre intention de rechercher de nouvelles possibilités de coopération, en notant que la coopération entre le Japon et les pays d’Asie centrale portait déjà sur un certain nombre de domaines, dont les suivants\u00a0:',
    '– Consolidation de la paix;',
    '– Développement économique et social;',
    '– Élargissement des liens économiques et renforcement de leur base;',
    '– Énergie et environnement;',
    '– Élargissement des échanges culturels;',
    '– Facilitation et promotion des échanges entre les individus et mise en valeur des ressources humaines.',
  ].join('\n'),
  en: [
    '(1) We reaffirmed that, given the historical ties that unite them, Japan and Central Asia have a solid foundation for the strengthening and deepening of their friendly relations.',
    '(2) The Minister for Foreign Affairs of Japan commended the nation-building efforts made by the countries of Central Asia. The Ministers of the countries of Central Asia thanked Japan for its assistance, provided thus far within the framework of its “Silk Road diplomacy”, which has greatly contributed to the peace, stability and prosperity of their region.',
    '(3) Having agreed that, in view of the current international situation – in which the geopolitical importance of Central Asia is constantly increasing – cooperation between the countries of the region and Japan was contributing to the peace and security not only of the region but also of the international community as a whole, we expressed our intention to seek new possibilities for cooperation, noting that cooperation between Japan and the countries of Central Asia already covered a number of areas, including the following:',
    '– Peacebuilding;',
    '– Economic and social development;',
    '– Broadening of economic ties and strengthening of their foundations;',
    '– Energy and the environment;',
    '– Broadening of cultural exchanges;',
    '– Facilitation and promotion of people-to-people exchanges, and human resources development.',
  ].join('\n'),
};

for (const [name, device] of Object.entries({ 'a phone': PHONE, 'a desk': DESK })) {
  test.describe(`on ${name}`, () => {
    test.use(device);

    test('a range opens at its first paragraph with all of it marked', async ({ page }) => {
      await page.goto(at(declaration, 'fr', '2.1-2.3'));
      // Three paragraphs, and the six items of the last.
      await expect(marked(page)).toHaveCount(9);
      await expect(page.locator('[id="2.1"]')).toBeInViewport({ ratio: 0.5 });
      const [bar, box] = [
        await page.locator('.bar').boundingBox(),
        await page.locator('[id="2.1"]').boundingBox(),
      ];
      // On a phone the bar is at the bottom.
      const top = name === 'a phone' ? 0 : (bar?.y ?? 0) + (bar?.height ?? 0);
      const distance = (box?.y ?? 0) - top;
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThan(80);
      const background = (element: Element) => getComputedStyle(element).backgroundColor;
      const plain = await page.locator('[id="1.2"]').evaluate(background);
      for (const id of ['2.1', '2.2', '2.3'])
        expect(await page.locator(`[id="${id}"]`).evaluate(background), id).not.toBe(plain);
      // A paragraph is marked as one, with its items.
      expect(await page.locator('[id="2.3.1"]').evaluate((item) => getComputedStyle(item).boxShadow)).toBe(
        'none',
      );
      await page.goto(at(declaration, 'fr', '2.2-2.3.2'));
      await expect(marked(page)).toHaveCount(4);
      expect(await page.locator('[id="2.3"]').evaluate(background)).toBe(plain);
      expect(await page.locator('[id="2.3.1"]').evaluate(background)).not.toBe(plain);
    });

    test(
      'a range is chosen in the tools of its first paragraph, and copied',
      { tag: '@base' },
      async ({ page, baseURL }) => {
        await page.goto(at(declaration, 'en'));
        const number = page.locator('[id="2.1"] a.label');
        await (name === 'a phone' ? number.tap() : number.click());
        await tools(page).getByRole('combobox').selectOption('2.3');
        await expect(page).toHaveURL(/\/en\/declaration\/#2\.1-2\.3$/);
        await expect(marked(page)).toHaveCount(9);
        const use = async (tool: string) => {
          const button = tools(page).getByRole('button', { name: tool, exact: true });
          await (name === 'a phone' ? button.tap() : button.click());
          await expect(tools(page).getByRole('status')).toHaveText(/copied/);
          return clipboard(page);
        };
        const address = new URL(at(declaration, 'en', '2.1-2.3'), baseURL).href;
        expect((await use('link')).plain).toBe(address);
        expect((await use('text')).plain).toBe(PRINTED.en);
        const quotation = (await use('with reference')).plain;
        expect(quotation.startsWith(`“${PRINTED.en}”\n`)).toBe(true);
        expect(quotation).toContain(`sect.\u00a02, paras.\u00a01–3`);
        expect(quotation.endsWith(`${address}.`)).toBe(true);
        const both = await use('both languages');
        expect(both.plain).toContain(PRINTED.fr);
        expect(both.html.match(/<tr/g)).toHaveLength(10);
        await tools(page).getByRole('button', { name: 'Cite' }).click();
        const panel = page.getByRole('dialog');
        await expect(panel.getByRole('textbox')).toHaveValue(/paras\.\s1–3.*#2\.1-2\.3\.$/);
        const files = englishCitations('2.1-2.3', 'sect. 2, paras. 1–3', address);
        for (const [format, extension] of [
          ['BibTeX', 'bib'],
          ['RIS', 'ris'],
          ['CSL-JSON', 'json'],
        ] as const) {
          const link = panel.getByRole('link', { name: format });
          await expect(link).toHaveAttribute('download', `citation.${extension}`);
          const coming = page.waitForEvent('download');
          await link.click();
          const file = await (await coming).path();
          expect(readFileSync(file, 'utf8')).toBe(files[extension]);
        }
      },
    );
  });
}

test('a range of items, of sections and of the letter', async ({ page }) => {
  for (const [path, count] of [
    [at(declaration, 'fr', '2.3.2-2.3.4'), 3],
    [at(declaration, 'en', '5-6'), 2 + 3 + 2 + 8],
    [at(declaration, 'fr', '2.3.6-3.1', 'parallel'), 3],
    [at(letter, 'en', 'agenda.1-agenda.4'), 4],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(path);
    await expect(marked(page), path).toHaveCount(count);
    await expect(marked(page).first()).toBeInViewport();
  }
});

for (const dash of ['–', '—', '−', '‐', '%E2%80%93', ' – '])
  test(`a range with “${dash}” opens whole, and its address gets the hyphen`, async ({ page }) => {
    await page.goto(at(declaration, 'fr', `3.1${dash}3.4`));
    await expect(marked(page)).toHaveCount(4);
    await expect(page).toHaveURL(/#3\.1-3\.4$/);
    await expect(page.locator('.tools-notice')).toHaveCount(0);
  });

test('the switch of language at a heading’s own address keeps the section', async ({ page }) => {
  await page.goto(at(declaration, 'fr', 'coopération-sur-la-scène-internationale'));
  await page.locator('.bar').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/declaration\/#4$/);
  await expect(page.locator('[id="4"]')).toBeInViewport();
});

test('a range is marked when the address changes, and no longer when it names one paragraph', async ({
  page,
}) => {
  await page.goto(at(declaration, 'fr', '2.1-2.3'));
  await expect(marked(page)).toHaveCount(9);
  await page.evaluate(() => {
    location.hash = '3.1-3.2';
  });
  await expect(marked(page)).toHaveCount(2);
  await expect(page.locator('[id="3.1"]')).toBeInViewport();
  await page.goBack();
  await expect(marked(page)).toHaveCount(9);
  await page.evaluate(() => {
    location.hash = '4.1';
  });
  await expect(marked(page)).toHaveCount(0);
  await expect(page.locator(':target')).toHaveAttribute('id', '4.1');
});

test('the switch of language and view keeps the range', { tag: '@base' }, async ({ page }) => {
  await page.goto(at(declaration, 'fr', '2.1-2.3'));
  await expect(marked(page)).toHaveCount(9);
  await page.locator('.bar').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/declaration\/#2\.1-2\.3$/);
  await expect(marked(page)).toHaveCount(9);
  await page.locator('.bar').getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/bilingual\/#2\.1-2\.3$/);
  await expect(marked(page)).toHaveCount(9);
});

test('the tools of a passage in a marked range are those of the range', async ({ page }) => {
  await page.setViewportSize(DESK.viewport);
  await page.goto(at(declaration, 'fr', '2.1-2.3'));
  await page.locator('[id="2.2"] p').hover();
  await expect(tools(page)).toHaveAccessibleName('Outils : 2.1–2.3');
});

test.describe('an address that names no passage', () => {
  const notice = (page: Page) => page.locator('.tools-notice');

  for (const [fragment, nearest] of [
    ['9.9', '6'],
    ['3.99', '3.6'],
    ['3.4.1', '3.4'],
    ['signatures.77', 'signatures.5'],
    ['2.3-2.1', '2.1-2.3'],
    ['2.1-2.99', '2.1-2.3'],
  ] as const) {
    test(`#${fragment} opens at the nearest, with a notice`, async ({ page }) => {
      await page.goto(at(declaration, 'fr', fragment));
      await expect(notice(page)).toContainText(
        'Cette adresse ne désigne aucun passage. Voici le plus proche',
      );
      await expect(page).toHaveURL(new RegExp(`#${nearest.replaceAll('.', '\\.')}$`));
      const first = nearest.split('-')[0] ?? '';
      await expect(page.locator(`[id="${first}"]`)).toBeInViewport({ ratio: 0.01 });
      await page.keyboard.press('Escape');
      await expect(notice(page)).toHaveCount(0);
    });
  }

  for (const fragment of [
    '<script>alert(1)</script>',
    '%3Cimg%20src=x%20onerror=alert(1)%3E',
    '%E0%A4%A',
    'letter.1',
    '"]',
    'x'.repeat(5000),
    '1-'.repeat(3000),
  ]) {
    test(`#${fragment.slice(0, 40)} opens at the beginning, with a notice`, async ({ page }) => {
      await page.goto(at(declaration, 'en', fragment));
      await expect(notice(page)).toContainText(
        'There is no passage at this address. Here is the beginning of the text.',
      );
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(page).toHaveURL(/\/en\/declaration\/$/);
      await notice(page).getByRole('button', { name: 'Close' }).click();
      await expect(notice(page)).toHaveCount(0);
    });
  }

  test('the notice goes when one goes on', async ({ page }) => {
    await page.goto(at(declaration, 'fr', '9.9'));
    await expect(notice(page)).toContainText('Voici le plus proche');
    await expect(page).toHaveURL(/#6$/);
    await page.evaluate(() => {
      location.hash = '3.4';
    });
    await expect(notice(page)).toHaveCount(0);
  });

  test('it may come later, by a change of the fragment', { tag: '@base' }, async ({ page }) => {
    await page.goto(at(declaration, 'en', '3.4'));
    await page.evaluate(() => {
      location.hash = '3.99';
    });
    await expect(notice(page)).toContainText('the nearest: 3.6');
    await expect(page).toHaveURL(/#3\.6$/);
  });

  test('what a page has beside its passages is no such address', async ({ page }) => {
    for (const id of ['text', 'contents', 'title', 'fundamental-values-and-principles', '']) {
      await page.goto('about:blank');
      await page.goto(`${at(declaration, 'en')}#${id}`);
      await page.waitForLoadState('networkidle');
      await expect(notice(page)).toHaveCount(0);
    }
  });
});
