import { describe, expect, test } from 'vitest';
import { readMarks, withMarks } from '../../src/search/mark-address.ts';

const SITE = 'https://example.org';

describe('an address with marks', () => {
  test.each([
    ['has the words before the anchor', '/fr/declaration/#3.1', ['eau'], '/fr/declaration/?m=eau#3.1'],
    ['escapes what an address cannot have', '/fr/x/#1', ['a&b#œ'], '/fr/x/?m=a%26b%23%C5%93#1'],
    [
      'keeps a base folder',
      '/some/folder/en/letter/#letter.1',
      ['a'],
      '/some/folder/en/letter/?m=a#letter.1',
    ],
  ])('%s', (_, address, words, expected) => {
    expect(withMarks(address, words)).toBe(expected);
  });
});

describe('reading an address', () => {
  test('gives the words back, and the address as it was without them', () => {
    for (const words of [['eau'], ['Énergie', 'œuvre', 'l’eau'], ['<script>', 'a&b', '100%', '🙂', 'سلام']]) {
      expect(readMarks(SITE + withMarks('/fr/declaration/#3.1', words))).toEqual({
        words,
        without: `${SITE}/fr/declaration/#3.1`,
      });
    }
  });

  test('without marks gives no words and the same address', () => {
    for (const path of ['/fr/declaration/#3.1', '/fr/declaration/', '/fr/recherche/?q=eau']) {
      expect(readMarks(SITE + path)).toEqual({ words: [], without: SITE + path });
    }
  });

  test.each(['?m=', '?m=%20%20', '?m=+'])('with empty marks (%s) gives no words', (query) => {
    expect(readMarks(`${SITE}/fr/declaration/${query}#3.1`)).toEqual({
      words: [],
      without: `${SITE}/fr/declaration/#3.1`,
    });
  });

  test('keeps other parameters', () => {
    expect(readMarks(`${SITE}/fr/declaration/?a=1&m=eau&b=2#3.1`)).toEqual({
      words: ['eau'],
      without: `${SITE}/fr/declaration/?a=1&b=2#3.1`,
    });
  });

  test('takes away every mark if there are several', () => {
    expect(readMarks(`${SITE}/fr/declaration/?m=eau&m=paix`).without).toBe(`${SITE}/fr/declaration/`);
  });

  test('reads no more than 500 characters of marks', () => {
    const address = withMarks(
      '/fr/declaration/#3.1',
      Array.from({ length: 5000 }, () => 'ab'),
    );
    const { words, without } = readMarks(SITE + address);
    expect(words.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 'ab'));
    expect(words.join(' ').length).toBeLessThanOrEqual(500);
    expect(without).toBe(`${SITE}/fr/declaration/#3.1`);
  });

  test('does not fail on a broken escape', () => {
    expect(readMarks(`${SITE}/fr/declaration/?m=%E0%A4%A#3.1`).without).toBe(`${SITE}/fr/declaration/#3.1`);
  });

  test('gives a phrase back as one, so that its words are not marked elsewhere', () => {
    const phrase = withMarks('/fr/declaration/#4.3', ['Conseil de sécurité', 'réforme']);
    expect(readMarks(SITE + phrase).words).toEqual(['Conseil de sécurité', 'réforme']);
  });
});
