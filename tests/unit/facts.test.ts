import { expect, test } from 'vitest';
import { mainDocument } from '../../src/edition/annex.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { factsOf } from '../../src/references/facts.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);
const plain = (facts: readonly string[]) => facts.map((fact) => fact.replaceAll(NBSP, ' '));

test('the document that readers come for is the one with sections', () => {
  expect(mainDocument(edition.documents).id).toBe('declaration');
  expect(() => mainDocument([])).toThrow('The edition has no document.');
});

test('the facts of the declaration are counted, and written as each language does', () => {
  const declaration = documentOf(edition, 'declaration');
  expect(plain(factsOf(declaration, 'fr'))).toEqual([
    'Astana, le 28 août 2004',
    '5 États',
    '25 paragraphes',
    '8 minutes de lecture',
  ]);
  expect(plain(factsOf(declaration, 'en'))).toEqual([
    'Astana, 28 August 2004',
    '5 States',
    '25 paragraphs',
    '7 minutes to read',
  ]);
});

test('one of each is in the singular, and what there is none of is left out', () => {
  const letter = documentOf(edition, 'letter');
  expect(plain(factsOf(letter, 'fr'))).toEqual([
    '16 septembre 2004',
    '1 État',
    '2 paragraphes',
    '1 minute de lecture',
  ]);
  expect(plain(factsOf({ ...letter, signatories: [] }, 'en'))).toEqual([
    '16 September 2004',
    '2 paragraphs',
    '1 minute to read',
  ]);
});

test('the parts of a fact stay on one line', () => {
  for (const fact of factsOf(documentOf(edition, 'declaration'), 'fr')) expect(fact).not.toContain(' ');
});
