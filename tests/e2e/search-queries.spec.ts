/** Queries as people type them, and the passages that must come first, in this order. */
import { expect, test } from './site.ts';
import { SEARCH, find, places } from './searching.ts';

type Row = readonly [query: string, ...first: string[]];

/** `d:` stands for the declaration and `l:` for the letter of the page's language; `en/…` for another address. */
const QUERIES: Readonly<Record<'fr' | 'en', readonly Row[]>> = {
  fr: [
    ['eau', 'd:3.1'],
    ['énergie', 'd:3.1', 'd:2.3'],
    ['terrorisme', 'd:1.5', 'd:3.1'],
    ['drogue', 'd:3.1'],
    ['pauvreté', 'd:1.4'],
    ['lutte contre le terrorisme', 'd:1.4'],
    ['Afghanistan', 'd:3.4', 'l:agenda.1', 'l:agenda.2'],
    ['paix en Afghanistan', 'd:3.4', 'l:agenda.1'],
    ['Conseil de sécurité', 'd:4.3', 'l:letter.2'],
    ['"Conseil de sécurité" réforme', 'd:4.3', 'l:letter.2'],
    ['«Conseil de sécurité»', 'd:4.3', 'l:letter.2'],
    ['siège permanent', 'd:4.3'],
    ['réforme ONU', 'd:4.3'],
    ['marché commun', 'd:3.2'],
    ['Route de la soie', 'd:2.2'],
    ['Aichi', 'd:6.2'],
    ['exposition mondiale', 'd:6.2'],
    ['jeunes', 'd:6.1'],
    ['échanges culturels', 'd:2.3'],
    ['oeuvre', 'd:3.2'],
    ['sécurité commune', 'd:1.4'],
    ['viabilité économique', 'd:3.2'],
    ['respect de la diversité', 'd:5.1'],
    ['Kawaguchi', 'd:signatures.1'],
    ['Nazarov Tadjikistan', 'd:signatures.5'],
    ['République kirghize', 'd:preamble.1', 'l:letter.1'],
    ['ordre du jour', 'l:letter.2'],
    ['points 27', 'l:letter.2'],
    ['securite', 'd:4.3', 'l:letter.2'],
    ['ouzbekistan', 'd:preamble.1', 'l:letter.1', 'd:signatures.4'],
    ['intrarégionales', 'd:5.2', 'd:3.5', 'd:3.3'],
    ['celui-ci', 'd:1.5'],
    ['démocratiques', 'd:1.4', 'd:5.2'],
    ['anglais russe', 'd:title'],
    ['terro', 'd:1.5'],
    ['silk road', 'en/declaration/#2.2'],
    ['countries', 'en/declaration/#3.6'],
    ['peacebuilding', 'en/declaration/#2.3'],
    ['droits de l’homme'],
    ['terorisme'],
    ['préambule'],
  ],
  en: [
    ['water', 'd:3.1'],
    ['drug', 'd:3.1'],
    ['combating terrorism', 'd:1.4'],
    ['peace in Afghanistan', 'd:3.4', 'l:agenda.1'],
    ['"Security Council"', 'd:4.3', 'l:letter.2'],
    ['“Security Council” reform', 'd:4.3', 'l:letter.2'],
    ['"permanent seat" Japan', 'd:4.3'],
    ['United Nations reform', 'd:4.3'],
    ['common market', 'd:3.2'],
    ['Silk Road', 'd:2.2'],
    ['World Exposition', 'd:6.2'],
    ['younger generation', 'd:6.1'],
    ['cultural exchanges', 'd:2.3'],
    ['human security', 'd:2.3'],
    ['economic viability', 'd:3.2'],
    ['competition', 'd:5.1'],
    ['Kawaguchi', 'd:signatures.1'],
    ['Kyrgyz', 'd:preamble.1', 'l:letter.1', 'd:signatures.3'],
    ['provisional agenda', 'l:letter.2'],
    ['items 27', 'l:letter.2'],
    ['28 August 2004', 'd:preamble.1', 'l:letter.1'],
    ['country', 'd:3.6'],
    ['minister', 'd:2.2', 'd:3.6', 'd:1.4'],
    ['people-to-people', 'd:2.3'],
    ['nation-building', 'd:2.2', 'd:1.4'],
    ['solidarity', 'd:4.1', 'd:3.3', 'd:5.3'],
    ['Secretary-General', 'l:title'],
    ['unanimously', 'd:4.3'],
    ['geopolitical', 'd:4.1', 'd:2.3'],
    ['stability prosperity', 'd:1.1', 'd:3.4'],
    ['great', 'd:1.1'],
    ['disparity', 'd:5.2'],
    ['eau', 'fr/declaration/#3.1'],
    ['marché commun', 'fr/declaration/#3.2'],
    ['Afganistan', 'd:3.4'],
    ['human rights', 'd:2.3'],
  ],
};

const FOLDER = {
  fr: { d: 'fr/declaration/#', l: 'fr/lettre/#' },
  en: { d: 'en/declaration/#', l: 'en/letter/#' },
};

for (const lang of ['fr', 'en'] as const) {
  test(`the right passages come first: ${lang}`, async ({ page }) => {
    const rows = QUERIES[lang];
    expect(rows.length).toBeGreaterThanOrEqual(32);
    await page.goto(SEARCH[lang]);
    for (const [query, ...first] of rows) {
      await find(page, query);
      const expected = first.map((place) =>
        place.replace(/^([dl]):/, (_, document: 'd' | 'l') => FOLDER[lang][document]),
      );
      const found = await places(page);
      if (expected.length === 0) expect.soft(found, query).toEqual([]);
      else expect.soft(found.slice(0, expected.length), query).toEqual(expected);
    }
  });
}
