import { describe, expect, test } from 'vitest';
import { smallLetters, hasWords, quotations } from '../../src/edition/text/words.ts';

describe('words are found in a text', () => {
  test.each<[string, string, string, [number, number][]]>([
    ['as whole words', 'il revêt ici', 'revêt', [[3, 8]]],
    ['not in a longer word', 'ils revêtent, il revêtait', 'revêt', []],
    ['not at the end of a longer word', 'inégal', 'égal', []],
    ['after an elided article', 'l’Asie', 'Asie', [[2, 6]]],
    ['whatever the white space', 'le «\u00a0dialogue\u00a0»', '« dialogue »', [[3, 15]]],
    [
      'at both ends',
      'paix et paix',
      'paix',
      [
        [0, 4],
        [8, 12],
      ],
    ],
    ['with a sign that is no letter next to a letter', '«\u00a0Asie\u00a0»', '»', [[7, 8]]],
    ['in the same capitals only', 'Ministre', 'ministre', []],
  ])('%s', (_, text, words, places) => {
    expect(quotations(text, words).map(({ start, end }) => [start, end])).toEqual(places);
  });
});

test('an index looks for words in any capitals', () => {
  expect(
    hasWords(smallLetters('Consolidation de la\u00a0paix;'), smallLetters('consolidation de la paix')),
  ).toBe(true);
  expect(hasWords(smallLetters('Consolidations'), smallLetters('consolidation'))).toBe(false);
});
