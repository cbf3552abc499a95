import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { describe, expect, test } from 'vitest';
import { findSequence, findWord, textWords } from '../../src/edition/text/words.ts';
import type { Span, Stem } from '../../src/edition/text/words.ts';

const at = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** How a word stands in a text, and the places as they are printed. */
function found(word: string, text: string, stem: Stem) {
  const result = findWord(word, textWords(text), stem);
  return result && [result.match, ...at(text, result.spans)];
}

const phrase = (words: string, text: string) =>
  at(text, findSequence(words.split(' '), textWords(text))?.spans ?? []);

test('the words of a text have their places in it and the form in which they are compared', () => {
  expect(textWords('L’œuvre, 28\u00a0août')).toEqual([
    { start: 0, end: 1, bare: 'l' },
    { start: 2, end: 7, bare: 'oeuvre' },
    { start: 9, end: 11, bare: '28' },
    { start: 12, end: 16, bare: 'aout' },
  ]);
});

test('a text without words has none', () => {
  expect(textWords('– + « » 🙂')).toEqual([]);
});

describe('a French word is found', () => {
  const text = 'Les pays renforçaient leur coopération économique; le pays coopère à l’œuvre.';

  test.each([
    ['as it stands, wherever it stands', 'pays', ['exact', 'pays', 'pays']],
    ['whatever its accents', 'economique', ['exact', 'économique']],
    ['with oe for œ, after an article', 'oeuvre', ['exact', 'œuvre']],
    ['exactly, and its other forms with it', 'cooperation', ['exact', 'coopération', 'coopère']],
    ['in another form', 'economie', ['form', 'économique']],
    ['in another number', 'oeuvres', ['form', 'œuvre']],
    ['as a beginning, if it stands in no form', 'renfor', ['beginning', 'renforçaient']],
    ['not inside a word', 'nomique', undefined],
    ['not if it does not stand there', 'guerre', undefined],
    ['not if it is only the beginning of what is asked for', 'payse', undefined],
  ])('%s', (_, word, expected) => {
    expect(found(word, text, french)).toEqual(expected);
  });
});

describe('an English word is found', () => {
  const text = 'The countries strengthened their ties; each country has a national policy of strengthening.';

  test.each([
    ['exactly, and its other forms with it', 'country', ['exact', 'countries', 'country']],
    ['in other forms', 'strengthen', ['form', 'strengthened', 'strengthening']],
    ['in another number', 'policies', ['form', 'policy']],
    ['as a beginning, if it stands in no form', 'nat', ['beginning', 'national']],
    ['not in another word', 'nation state', undefined],
    ['not if it does not stand there', 'water', undefined],
  ])('%s', (_, word, expected) => {
    expect(found(word, text, english)).toEqual(expected);
  });
});

test('each language has its own forms', () => {
  expect(found('country', 'the countries', french)).toBeUndefined();
  expect(found('country', 'the countries', english)).toEqual(['form', 'countries']);
});

describe('a phrase is found', () => {
  const text = 'Le Conseil de sécurité, au Conseil de\u00a0Sécurité et de sécurité l’Asie centrale';

  test.each([
    ['from its first word to its last, each time', 'conseil de securite', [0, 1]],
    ['not in another order', 'securite de conseil', []],
    ['not with a word between', 'conseil securite', []],
    ['not in another form', 'conseils de securite', []],
    ['not beyond the end', 'asie centrale et', []],
  ])('%s', (_, words, places) => {
    const all = ['Conseil de sécurité', 'Conseil de\u00a0Sécurité'];
    expect(phrase(words, text)).toEqual(places.map((i) => all[i]));
  });

  test('at the beginning and at the end of a text', () => {
    expect(phrase('le conseil', text)).toEqual(['Le Conseil']);
    expect(phrase('l asie centrale', text)).toEqual(['l’Asie centrale']);
  });

  test('in a text that has fewer words: nowhere', () => {
    expect(phrase('asie centrale', 'Asie')).toEqual([]);
    expect(phrase('asie centrale', '')).toEqual([]);
  });
});
