import { expect, test } from 'vitest';
import { asPrinted } from '../../src/reader/tools/as-printed.ts';

const PAGE = 'Les affaires étrangères de la République du\u00a0Kazakhstan\n  (Signé)   Tokaev – l’œuvre… ½';

test.each([
  ['republique du kazakhstan', 'République du Kazakhstan'],
  ['étrangères de la', 'étrangères de la'],
  ['(Signé)  Tokaev', '(Signé) Tokaev'],
  ['l’œuvre', 'l’œuvre'],
  ['tokaev –', 'Tokaev –'],
  ['nowhere  here', 'nowhere here'],
  ['½', '½'],
])('%s', (words, expected) => {
  expect(asPrinted(words, [PAGE])).toBe(expected);
});

test('the first text that has the words is the one that counts', () => {
  expect(asPrinted('ou', ['là où on va', 'ou'])).toBe('où');
});
