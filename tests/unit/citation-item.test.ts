import { describe, expect, test } from 'vitest';
import { citationItem } from '../../src/references/csl-item.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { LETTER_FR, loadAfter, replacing } from './bad-content/spoilt-copy.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);
const declaration = documentOf(edition, 'declaration');
const letter = documentOf(edition, 'letter');

test('a paragraph in English: the States as authors, its place in the document, and what kind of text it is', () => {
  const address = 'https://example.org/en/declaration/#3.4';
  expect(citationItem(edition, declaration, 'en', { from: '3.4', address })).toEqual({
    id: 'astana-2004-declaration-3.4-en',
    'citation-key': 'astana-2004-declaration-3.4-en',
    type: 'report',
    genre:
      'annex to the letter dated 16 September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General; unofficial translation from the French',
    title: 'Joint Statement “Central Asia + Japan”, sect. 3, para. 4',
    author: [
      { literal: 'Japan' },
      { literal: 'Republic of Kazakhstan' },
      { literal: 'Kyrgyz Republic' },
      { literal: 'Republic of Uzbekistan' },
      { literal: 'Republic of Tajikistan' },
    ],
    issued: { 'date-parts': [[2004, 8, 28]] },
    'publisher-place': 'Astana',
    language: 'en',
    URL: address,
  });
});

test('the whole letter in French: no place, for it names none, and nothing about its status', () => {
  const address = 'https://example.org/fr/lettre/';
  expect(citationItem(edition, letter, 'fr', { address })).toEqual({
    id: 'astana-2004-letter-fr',
    'citation-key': 'astana-2004-letter-fr',
    type: 'report',
    genre: 'lettre d’envoi',
    title:
      'Lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies',
    author: [{ literal: 'Kazakhstan' }],
    issued: { 'date-parts': [[2004, 9, 16]] },
    language: 'fr',
    URL: address,
  });
});

test('a range is named by both its ends', () => {
  const cited = { from: '2.1', to: '2.3', address: 'https://example.org/fr/declaration/#2.1-2.3' };
  const item = citationItem(edition, declaration, 'fr', cited);
  expect(item.id).toBe('astana-2004-declaration-2.1-2.3-fr');
  expect(item.title).toBe('Déclaration commune « Asie centrale + Japon », sect. 2, par. 1 à 3');
});

describe('a document symbol', () => {
  // Made up for the test: the symbol of this document is not known.
  const withSymbol = loadAfter([replacing(LETTER_FR, 'slug: lettre\n', 'slug: lettre\nsymbol: A/00/0\n')]);

  test('in one line of the letter’s front matter is the number of the letter and of its annex, in both languages', () => {
    for (const id of ['letter', 'declaration']) {
      for (const lang of ['fr', 'en'] as const) {
        const item = citationItem(withSymbol, documentOf(withSymbol, id), lang, { address: '' });
        expect(item.number, `${id} ${lang}`).toBe('A/00/0');
      }
    }
  });

  test('that is not known is left out everywhere', () => {
    expect(citationItem(edition, letter, 'fr', { address: '' })).not.toHaveProperty('number');
  });
});
