import { expect, test } from 'vitest';
import { citationItem } from '../../src/references/csl-item.ts';
import { highwireTags } from '../../src/references/highwire.ts';
import { documentJsonLd, passageJsonLd } from '../../src/references/json-ld.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { plainSpaces } from '../../src/edition/spacing.ts';
import { LANGS } from '../../src/edition/types.ts';
import type { Edition } from '../../src/edition/types.ts';
import { EN, LETTER_EN, LETTER_FR, loadAfter, replacing } from './bad-content/spoilt-copy.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf, passage } from './passages.ts';

const edition = loadEdition(CONTENT);
const declaration = documentOf(edition, 'declaration');
const letter = documentOf(edition, 'letter');
const withSymbol = loadAfter([replacing(LETTER_FR, 'slug: lettre\n', 'slug: lettre\nsymbol: A/00/0\n')]);

const site = (path: string) => `https://example.org${path}`;
const at = (path: string) => ({ '@id': site(path) });

/** A passage by its anchor. */
function passageAt(anchor: string) {
  const found = passagesOf(declaration).find((candidate) => candidate.anchor === anchor);
  if (!found) throw new Error(`no ${anchor}`);
  return found;
}

const tags = (of: Edition) =>
  highwireTags(
    citationItem(of, documentOf(of, 'declaration'), 'en', {
      from: '3.4',
      address: site('/en/declaration/#3.4'),
    }),
  );

const LETTER =
  'letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General';

test('reference managers learn type, title, bodies, date, place, language and address of a paragraph', () => {
  expect(tags(edition)).toEqual([
    ['z:itemType', 'report'],
    ['z:place', 'Astana'],
    ['DC.type', `annex to the ${LETTER}; unofficial translation from the French`],
    ['citation_title', 'Joint Statement “Central Asia + Japan”, sect. 3, para. 4'],
    ['citation_author', 'Japan,'],
    ['citation_author', 'Republic of Kazakhstan,'],
    ['citation_author', 'Kyrgyz Republic,'],
    ['citation_author', 'Republic of Uzbekistan,'],
    ['citation_author', 'Republic of Tajikistan,'],
    ['citation_publication_date', '2004/08/28'],
    ['citation_language', 'en'],
  ]);
});

test('reference managers learn the symbol, once there is one', () => {
  expect(tags(withSymbol)).toContainEqual(['citation_technical_report_number', 'A/00/0']);
});

/**
 * Where the Embedded Metadata translator of Zotero takes each field from, its first choice first
 * (https://github.com/zotero/translators, commit 2814370: `Embedded Metadata.js` and `RDF.js`). `z:` names go before
 * all others for the type, and are copied to the item last for every other field.
 */
const TAKEN_FROM = {
  itemType: ['z:itemType', 'og:type', 'DC.type'],
  title: ['citation_title', 'DC.title', 'og:title'],
  creators: ['citation_author', 'DC.creator'],
  date: ['citation_publication_date', 'citation_date', 'DC.date'],
  place: ['z:place'],
  reportType: ['z:reportType', 'DC.type'],
  reportNumber: ['z:number', 'citation_technical_report_number'],
  language: ['citation_language', 'DC.language'],
  url: ['citation_public_url', 'og:url'],
} as const;

/** What the layout of every page has besides. */
const PAGE = [
  ['og:type', 'website'],
  ['og:url', 'https://example.org/'],
] as const;

test.each([
  [
    'declaration',
    'fr',
    undefined,
    {
      itemType: ['report'],
      title: ['Déclaration commune « Asie centrale + Japon »'],
      creators: [
        'Japon,',
        'République du Kazakhstan,',
        'République kirghize,',
        'République d’Ouzbékistan,',
        'République du Tadjikistan,',
      ],
      date: ['2004/08/28'],
      place: ['Astana'],
      reportType: [
        'annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies',
      ],
      reportNumber: ['A/00/0'],
      language: ['fr'],
      url: ['https://example.org/'],
    },
  ],
  [
    'letter',
    'en',
    'letter.2',
    {
      itemType: ['report'],
      title: [`L${LETTER.slice(1)}, para. 2`],
      creators: ['Kazakhstan,'],
      date: ['2004/09/16'],
      place: [],
      reportType: ['cover letter; unofficial translation from the French'],
      reportNumber: ['A/00/0'],
      language: ['en'],
      url: ['https://example.org/'],
    },
  ],
] as const)(
  'Zotero takes the %s in %s, passage %s, for a report with all it needs',
  (id, lang, from, fields) => {
    const item = citationItem(withSymbol, documentOf(withSymbol, id), lang, { from, address: site('/') });
    const page = [...PAGE, ...highwireTags(item)];
    const valuesOf = (tag: string) => page.filter(([name]) => name === tag).map(([, content]) => content);
    const taken = Object.entries(TAKEN_FROM).map(([field, names]) => [
      field,
      names.map(valuesOf).find((values) => values.length > 0) ?? [],
    ]);
    expect(Object.fromEntries(taken)).toEqual(fields);
  },
);

test('the declaration for machines: its parts, the letter it is a part of, and its translation', () => {
  expect(documentJsonLd(edition, declaration, 'fr', site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': 'https://example.org/fr/declaration/',
    name: 'Déclaration commune « Asie centrale + Japon »',
    inLanguage: 'fr',
    dateCreated: '2004-08-28',
    locationCreated: { '@type': 'Place', name: 'Astana' },
    author: [
      'Japon',
      'République du Kazakhstan',
      'République kirghize',
      'République d’Ouzbékistan',
      'République du Tadjikistan',
    ].map((name) => ({ '@type': 'Organization', name })),
    workTranslation: at('/en/declaration/'),
    isPartOf: at('/fr/lettre/'),
    hasPart: ['preamble.1', 'preamble.2', '1', '2', '3', '4', '5', '6', 'signatures'].map((anchor) =>
      at(`/fr/declaration/${anchor}/`),
    ),
  });
});

test('the English is a translation of the French, and the letter has its annex as a part', () => {
  const node = documentJsonLd(edition, letter, 'en', site);
  expect(node).toMatchObject({
    translationOfWork: at('/fr/lettre/'),
    creativeWorkStatus: 'unofficial translation from the French',
    inLanguage: 'en',
  });
  expect(documentJsonLd(edition, letter, 'fr', site)).not.toHaveProperty('creativeWorkStatus');
  expect(node['hasPart']).toContainEqual(at('/en/declaration/'));
  expect(node).not.toHaveProperty('isPartOf');
});

test('a paragraph for machines has its words, its section and its items', () => {
  const node = passageJsonLd(declaration, 'en', passageAt('2.3'), site);
  expect(node).toMatchObject({
    '@id': 'https://example.org/en/declaration/2.3/',
    name: 'Paragraph 2.3',
    isPartOf: at('/en/declaration/2/'),
    translationOfWork: at('/fr/declaration/2.3/'),
    creativeWorkStatus: 'unofficial translation from the French',
    hasPart: [1, 2, 3, 4, 5, 6].map((n) => at(`/en/declaration/2.3.${String(n)}/`)),
  });
  expect(String(node['text']).startsWith(plainSpaces(passage(edition, 'en', '2.3')))).toBe(true);
});

test('from the document down, the parts lead to every passage', () => {
  const reached = new Set<unknown>();
  const follow = (node: Readonly<Record<string, unknown>>) => {
    for (const part of (node['hasPart'] ?? []) as { '@id': string }[]) {
      reached.add(part['@id']);
      const found = passagesOf(declaration).find(({ anchor }) => part['@id'].endsWith(`/${anchor}/`));
      if (found) follow(passageJsonLd(declaration, 'fr', found, site));
    }
  };
  follow(documentJsonLd(edition, declaration, 'fr', site));
  const all = passagesOf(declaration).map(({ anchor }) => site(`/fr/declaration/${anchor}/`));
  expect([...reached].sort()).toEqual(all.sort());
});

test('a symbol identifies the document and its passages', () => {
  const annex = documentOf(withSymbol, 'declaration');
  expect(documentJsonLd(withSymbol, annex, 'fr', site)['identifier']).toBe('A/00/0');
  expect(passageJsonLd(annex, 'fr', passageAt('1'), site)['identifier']).toBe('A/00/0');
  expect(documentJsonLd(edition, declaration, 'fr', site)).not.toHaveProperty('identifier');
});

test('of two official texts nothing says which was made from which', () => {
  const official = loadAfter([
    replacing(EN, 'status: unofficial-translation', 'status: official'),
    replacing(LETTER_EN, 'status: unofficial-translation', 'status: official'),
  ]);
  const document = documentOf(official, 'declaration');
  for (const lang of LANGS) {
    expect(documentJsonLd(edition, declaration, lang, site)).toHaveProperty(
      lang === 'fr' ? 'workTranslation' : 'translationOfWork',
    );
    const said = [
      documentJsonLd(official, document, lang, site),
      passageJsonLd(document, lang, passageAt('3.4'), site),
    ];
    for (const each of said)
      expect(Object.keys(each).filter((key) => /translation|status/i.test(key))).toEqual([]);
  }
});
