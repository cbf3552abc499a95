import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { excerpt } from '../../src/search/client/excerpt.ts';
import type { Span } from '../../src/edition/text/words.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { passage } from './passages.ts';

const edition = loadEdition(CONTENT);

/** Where each of some strings stands first in a text. */
const spansOf = (text: string, ...strings: readonly string[]): Span[] =>
  strings.map((string) => {
    const start = text.indexOf(string);
    if (start < 0) throw new Error(`“${string}” does not stand in “${text}”.`);
    return { start, end: start + string.length };
  });

/** An excerpt as one line, marked runs in square brackets. */
const shown = (text: string, ...matches: readonly string[]) =>
  excerpt(text, spansOf(text, ...matches))
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

/** A hundred words of five letters, w0000 to w0099: word n begins at 6 n. */
const hundred = Array.from({ length: 100 }, (_, n) => `w${String(n).padStart(4, '0')}`).join(' ');
const words = (first: number, last: number) => hundred.slice(first * 6, last * 6 + 5);

describe('of a match', () => {
  test.each([
    ['marks the word', 'la paix et la stabilité', ['paix'], 'la [paix] et la stabilité'],
    ['marks several words', 'la paix et la stabilité', ['paix', 'stabilité'], 'la [paix] et la [stabilité]'],
    ['marks the first word', 'Astana, le 28 août', ['Astana'], '[Astana], le 28 août'],
    ['marks a word without its elided article', 'de l’eau et', ['eau'], 'de l’[eau] et'],
    ['marks a phrase as one', 'le Conseil de sécurité', ['Conseil de sécurité'], 'le [Conseil de sécurité]'],
    ['keeps the unbreakable space of a guillemet', `la «${NBSP}Route`, ['Route'], `la «${NBSP}[Route]`],
    ['marks nothing where there is no match', 'la paix', [], 'la paix'],
  ])('%s', (_, text, matches, expected) => {
    expect(shown(text, ...matches)).toBe(expected);
  });

  test('marks once what two clauses found', () => {
    const text = 'le Conseil de sécurité';
    const spans = spansOf(text, 'Conseil de sécurité', 'de');
    expect(excerpt(text, spans)).toEqual([
      { text: 'le ', marked: false },
      { text: 'Conseil de sécurité', marked: true },
    ]);
  });

  test('has no empty run', () => {
    expect(excerpt('paix', [{ start: 0, end: 4 }])).toEqual([{ text: 'paix', marked: true }]);
  });
});

describe('of a long passage', () => {
  test('begins some words before the match, cut between words, with dots at both ends', () => {
    expect(shown(hundred, 'w0050')).toBe(`… ${words(41, 49)} [w0050] ${words(51, 80)} …`);
  });

  test('begins with the passage if the match is near its beginning', () => {
    expect(shown(hundred, 'w0008')).toBe(`${words(0, 7)} [w0008] ${words(9, 39)} …`);
  });

  test('ends with the passage if the match is near its end, and is no shorter', () => {
    expect(shown(hundred, 'w0099')).toBe(`… ${words(60, 98)} [w0099]`);
  });

  test('shows the part with the most matches', () => {
    expect(shown(hundred, 'w0005', 'w0060', 'w0070')).toBe(
      `… ${words(51, 59)} [w0060] ${words(61, 69)} [w0070] ${words(71, 90)} …`,
    );
  });

  test('does not mark a match outside what it shows', () => {
    const spans = spansOf(hundred, 'w0010', 'w0095');
    expect(excerpt(hundred, spans).filter(({ marked }) => marked)).toEqual([{ text: 'w0010', marked: true }]);
  });

  test('begins at the beginning if there is no match', () => {
    expect(shown(hundred)).toBe(`${words(0, 39)} …`);
  });

  test('of 240 characters is shown whole, without dots', () => {
    const whole = `${words(0, 38)} w00039`;
    expect(whole).toHaveLength(240);
    expect(shown(whole, 'w00039')).toBe(`${words(0, 38)} [w00039]`);
  });
});

test('of a real paragraph keeps the typographic apostrophe', () => {
  expect(shown(passage(edition, 'fr', '3.2'), 'œuvre')).toMatch(
    /^… .*l’importance de mettre en \[œuvre\] l’initiative de .* …$/,
  );
});
