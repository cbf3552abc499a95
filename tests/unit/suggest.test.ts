import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { searchRecords } from '../../src/search/records.ts';
import { nearestWords } from '../../src/edition/text/nearest-words.ts';
import { vocabulary } from '../../src/search/concordance.ts';
import type { Lang } from '../../src/edition/types.ts';
import { CONTENT } from './content-folder.ts';

const records = searchRecords(loadEdition(CONTENT));
const words = (lang: Lang) => vocabulary(records.filter((record) => record.lang === lang));
const vocabularies = { fr: words('fr'), en: words('en') };

describe('the nearest word of the edition', () => {
  test.each([
    ['fr', 'terorisme', 'terrorisme'],
    ['fr', 'TERORISME', 'terrorisme'],
    ['fr', 'Afganistan', 'Afghanistan'],
    ['fr', 'afganistan', 'Afghanistan'],
    ['fr', 'kazakstan', 'Kazakhstan'],
    ['fr', 'coperation', 'coopération'],
    ['fr', 'dévelopement', 'développement'],
    ['fr', 'oeuvr', 'œuvre'],
    ['en', 'terorism', 'terrorism'],
    ['en', 'Afganistan', 'Afghanistan'],
    ['en', 'goverment', undefined],
    ['en', 'neighboring', 'neighbouring'],
    ['en', 'strenghten', 'strengthen'],
    ['en', 'prosparity', 'prosperity'],
  ] as const)('in %s to %s is %s', (lang, typed, nearest) => {
    expect(nearestWords(typed, vocabularies[lang])[0]).toBe(nearest);
  });

  test.each(['xyzzy', 'zzz', 'qwertyuiop', 'السلام', 'x'.repeat(1000)])('to %s is none', (typed) => {
    expect([nearestWords(typed, vocabularies.fr), nearestWords(typed, vocabularies.en)]).toEqual([[], []]);
  });
});

describe('words are near', () => {
  test.each([
    ['with one letter wrong of five', 'paixe', ['paix'], ['paix']],
    ['with two letters wrong of six', 'steppa', ['steeple', 'stippe'], ['stippe']],
    ['with one letter wrong of two', 'eu', ['eau', 'au', 'non'], ['eau', 'au']],
    ['whatever their accents and capitals', 'energi', ['Énergie'], ['Énergie']],
  ])('%s', (_, typed, known, expected) => {
    expect(nearestWords(typed, known)).toEqual(expected);
  });

  test('nearest first, and otherwise in the order of the vocabulary', () => {
    expect(nearestWords('region', ['raison', 'régions', 'région', 'légion'])).toEqual([
      'région',
      'régions',
      'légion',
    ]);
  });

  test('three at most, unless another number is asked for', () => {
    const known = ['pain', 'pais', 'pair', 'paie'];
    expect(nearestWords('paix', known)).toEqual(['pain', 'pais', 'pair']);
    expect(nearestWords('paix', known, 1)).toEqual(['pain']);
  });

  test('none in an empty vocabulary', () => {
    expect(nearestWords('paix', [])).toEqual([]);
  });
});
