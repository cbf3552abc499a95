import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { excerpt } from '../../src/search/client/excerpt.ts';
import { CONTENT } from './content-folder.ts';
import { passage } from './passages.ts';

/** An excerpt as one line, marked words in square brackets. */
const shown = (text: string, matches: readonly number[]) =>
  excerpt(text, matches)
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('')
    .trimEnd();

/** A hundred words, w0 to w99: word n stands at position n. */
const hundred = Array.from({ length: 100 }, (_, n) => `w${String(n)}`).join(' ');

describe('of a match', () => {
  test.each([
    ['marks the word', 'la paix et la stabilité', [1], 'la [paix] et la stabilité'],
    ['marks several words', 'la paix et la stabilité', [1, 4], 'la [paix] et la [stabilité]'],
    ['marks the first word', 'Astana, le 28 août', [0], '[Astana], le 28 août'],
    [
      'marks a word without its elided article',
      'l’utilisation de l’eau et',
      [2],
      'l’utilisation de l’[eau] et',
    ],
    ['marks a word without its guillemet', 'la «\u00a0Route de', [2], 'la « [Route] de'],
    ['marks a word without its punctuation', 'la paix; et', [1], 'la [paix]; et'],
    ['marks a word without its brackets', 'Astana (Kazakhstan), le', [1], 'Astana ([Kazakhstan]), le'],
    ['marks a hyphenated word whole', 'faire tenir ci-joint le', [2], 'faire tenir [ci-joint] le'],
    ['marks a number', 'en 2005 serait', [1], 'en [2005] serait'],
    ['marks accents and œ as they are printed', 'mettre en œuvre', [2], 'mettre en [œuvre]'],
    ['marks nothing of a word that is a sign', 'Asie centrale + Japon', [2], 'Asie centrale + Japon'],
    ['marks nothing where there is no match', 'la paix', [], 'la paix'],
  ])('%s', (_, text, matches, expected) => {
    expect(shown(text, matches)).toBe(expected);
  });
});

describe('of a long passage', () => {
  test('shows 36 words from eight before the first match, with dots at both ends', () => {
    const words = hundred.split(' ').slice(42, 78);
    expect(shown(hundred, [50])).toBe(`… ${words.join(' ').replace('w50', '[w50]')} …`);
  });

  test('begins with the passage if the first match is near its beginning', () => {
    const words = hundred.split(' ').slice(0, 36);
    expect(shown(hundred, [8])).toBe(`${words.join(' ').replace('w8', '[w8]')} …`);
  });

  test('ends with the passage if the first match is near its end, and is no shorter', () => {
    const words = hundred.split(' ').slice(64);
    expect(shown(hundred, [99])).toBe(`… ${words.join(' ').replace('w99', '[w99]')}`);
  });

  test('does not mark a match outside what it shows', () => {
    expect(excerpt(hundred, [10, 95]).filter(({ marked }) => marked)).toEqual([
      { text: 'w10', marked: true },
    ]);
  });

  test('begins at the beginning if there is no match', () => {
    expect(shown(hundred, [])).toBe(`${hundred.split(' ').slice(0, 36).join(' ')} …`);
  });

  test('of exactly 36 words is shown whole, without dots', () => {
    const whole = hundred.split(' ').slice(0, 36).join(' ');
    expect(shown(whole, [35])).toBe(whole.replace('w35', '[w35]'));
  });
});

test('joins neighbouring runs of a kind and has no empty run', () => {
  expect(excerpt('paix et stabilité', [0])).toEqual([
    { text: 'paix', marked: true },
    { text: ' et stabilité ', marked: false },
  ]);
});

test('of a real paragraph keeps the typographic apostrophe', () => {
  const text = passage(loadEdition(CONTENT), 'fr', '3.2');
  const match = text.split(/\s+/).indexOf('œuvre');
  expect(shown(text, [match])).toMatch(/^… .*l’importance de mettre en \[œuvre\] l’initiative de/);
});
