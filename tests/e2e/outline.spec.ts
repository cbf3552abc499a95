import { passagesOf } from '../../src/edition/passages.ts';
import { at, declaration, expect, test } from './site.ts';

test.use({ viewport: { width: 1400, height: 800 } });

test('a screen reader hears the outline of the declaration: its landmarks and its headings', async ({
  page,
}) => {
  await page.goto(at(declaration, 'fr'));
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "Astana 2004"
      - navigation "Navigation principale"
    - navigation "Mode de lecture":
      - search
    - navigation "Sommaire":
      - heading "Sommaire" [level=2]
    - main:
      - heading "Déclaration commune" [level=1]
      - region /^1\\. Valeurs/:
        - heading /^1\\. Valeurs et principes fondamentaux$/ [level=2]
      - region /^2\\. Approfondissement/:
        - heading /^2\\. / [level=2]
      - region /^3\\. Importance/:
        - heading /^3\\. / [level=2]
      - region /^4\\. Coopération/:
        - heading /^4\\. / [level=2]
      - region /^5\\. Le dialogue/:
        - heading /^5\\. / [level=2]
      - region /^6\\. Promotion/:
        - heading /^6\\. / [level=2]
    - contentinfo
  `);
});

test('a paragraph is heard with its number, once, its items as a list, and the notes after it', async ({
  page,
}) => {
  await page.goto(at(declaration, 'en'));
  await expect(page.locator('[id="5.1"]')).toMatchAriaSnapshot(`
    - paragraph:
      - link "Paragraph 5.1":
        - /url: "#5.1"
        - text: (1)
      - text: "We affirmed that, in order to strengthen cooperation between the countries of Central Asia and Japan, the “Central Asia + Japan” dialogue launched at the present meeting would continue in accordance with the following fundamental principles:"
    - list:
      - listitem:
        - paragraph:
          - link "Paragraph 5.1, item 1": –
          - text: Respect for diversity;
      - listitem:
        - paragraph:
          - link "Paragraph 5.1, item 2": –
          - text: Competition and coordination;
        - button "Note 26"
      - listitem:
        - paragraph:
          - link "Paragraph 5.1, item 3": –
          - text: Open cooperation.
    - 'link "FR: Paragraph 5.1, in French"'
  `);
});

test('side by side each paragraph is heard in one language and then in the other, each marked', async ({
  page,
}) => {
  await page.goto(at(declaration, 'fr', undefined, 'parallel'));
  await expect(page.locator('[id="1.2"]')).toMatchAriaSnapshot(`
    - paragraph:
      - link "Paragraphe 1.2": 2)
      - text: Nous nous sommes félicités des progrès réguliers de la coopération entre le Japon et l’Asie centrale.
    - paragraph:
      - link "Paragraph 1.2": (2)
      - text: We welcomed the steady progress of cooperation between Japan and Central Asia.
    - button "Note 12"
  `);
  for (const { anchor } of passagesOf(declaration).filter(({ kind }) => kind === 'paragraph')) {
    const languages = await page
      .locator(`[id="${anchor}"] p`)
      .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.getAttribute('lang')));
    expect(languages.length % 2).toBe(0);
    expect(new Set(languages)).toEqual(new Set(['fr', 'en']));
  }
  // The names of the links to an English item are English.
  const english = page.locator('[id="5.1.1"] [lang=en] a');
  await expect(english).toHaveAccessibleName('Paragraph 5.1, item 1');
});
