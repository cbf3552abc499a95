import { expect, test } from 'vitest';
import { readFragment } from '../../src/edition/fragment.ts';
import { rangeOf, rangeFragment, span } from '../../src/edition/range.ts';
import { printedLines } from '../../src/edition/walk.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';
import { processorTime } from './processor-time.ts';

const edition = loadEdition(CONTENT);
const anchorsOf = (id: string) => printedLines(documentOf(edition, id), 'fr').map(({ anchor }) => anchor);
const declaration = anchorsOf('declaration');
const letter = anchorsOf('letter');

const asked = (fragment: string, anchors = declaration) => {
  const place = rangeOf(fragment, anchors);
  return place && `${rangeFragment(place.from, place.to)}${place.exact ? '' : ' (nearest)'}`;
};

test.each([
  ['3.4', '3.4'],
  ['3', '3'],
  ['2.3.6', '2.3.6'],
  ['title', 'title'],
  ['signatures.5', 'signatures.5'],
  ['2.1-2.3', '2.1-2.3'],
  ['2.1–2.3', '2.1-2.3'],
  ['2-4', '2-4'],
  ['2-2.3', '2-2.3'],
  ['2.3.4-3.1', '2.3.4-3.1'],
  ['preamble.2-1.1', 'preamble.2-1.1'],
  ['3.4-3.4', '3.4'],
  ['preamble', 'preamble.1-preamble.2'],
  ['signatures', 'signatures'],
])('#%s is a place: %s', (fragment, expected) => {
  expect(asked(fragment)).toBe(expected);
});

test.each([
  ['3.99', '3.6'],
  ['9.9', '6'],
  ['0', '1'],
  ['3.0', '3.1'],
  ['03', '3'],
  ['2.3.99', '2.3.6'],
  ['3.4.1', '3.4'],
  ['3.4.', '3.4'],
  ['3.4)', '3.4'],
  [' 3.4 ', '3.4'],
  ['3.4, et suivants', '3.4'],
  ['PREAMBLE.1', 'preamble.1'],
  ['preamble.7', 'preamble.2'],
  ['signatures.9', 'signatures.5'],
  ['2.3-2.1', '2.1-2.3'],
  ['2.1-2', '2-2.1'],
  ['2.1-2.99', '2.1-2.3'],
  ['2.1-', '2.1'],
  ['2.1-x', '2.1'],
  ['2.1-2.2-2.3', '2.1'],
  ['9999.9999.9999.9999', '6'],
])('#%s leads to what is nearest: %s', (fragment, expected) => {
  expect(asked(fragment)).toBe(`${expected} (nearest)`);
});

test.each([
  '',
  '-',
  '--',
  '.',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'letter.1',
  '%',
  '3.4'.repeat(30),
  '1.'.repeat(50_000),
  '-'.repeat(100_000),
  '\u0000\u202e3.4',
])('a fragment that resembles no passage is none: %j', (fragment) => {
  const time = processorTime(() => {
    expect(asked(fragment)).toBeUndefined();
  });
  expect(time).toBeLessThan(50);
});

test('the letter has its own passages', () => {
  expect(asked('letter.1-signatures.1', letter)).toBe('letter.1-signatures.1');
  expect(asked('agenda', letter)).toBe('agenda.1-agenda.4');
  expect(asked('3.4', letter)).toBeUndefined();
});

test('a range has every line from its first passage to the last line of its last', () => {
  const between = (from: string, to: string) => {
    const { start, end } = span(from, to, declaration) ?? { start: 0, end: 0 };
    return declaration.slice(start, end);
  };
  expect(between('2.3', '2.3')).toEqual(['2.3', ...[1, 2, 3, 4, 5, 6].map((n) => `2.3.${String(n)}`)]);
  expect(between('2.3.5', '3.1')).toEqual(['2.3.5', '2.3.6', '3', '3.1']);
  expect(between('preamble.1', '1.1')).toEqual(['preamble.1', 'preamble.2', '1', '1.1']);
  expect(between('1', '1')).toHaveLength(7);
  expect(span('3.1', '2.1', declaration)).toBeUndefined();
  expect(span('3.1', '7.1', declaration)).toBeUndefined();
});

test.each([
  ['#3.4', '3.4', ''],
  ['#3.4:~:text=la%20paix', '3.4', 'text=la%20paix'],
  ['#3.4%3A~%3Atext=a,b', '3.4', 'text=a,b'],
  ['#:~:text=x', '', 'text=x'],
  ['#importance-de-la-coop%C3%A9ration', 'importance-de-la-coopération', ''],
  ['#100%', '100%', ''],
  ['', '', ''],
])('%s is read as an anchor and what follows it', (hash, fragment, directive) => {
  expect(readFragment(hash)).toEqual({ fragment, directive });
});
