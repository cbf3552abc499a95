import { describe, expect, test } from 'vitest';
import {
  finalTarget,
  ledgerText,
  parseLedger,
  movedAnchors,
  redirects,
} from '../../../src/edition/read/ledger.ts';

const LINES = [
  '/fr/a/ 0123456789ab',
  '/fr/a/#1 ba9876543210',
  '/fr/a/#one -> /fr/a/#1',
  '/fr/b/ -> /fr/c/',
  '/fr/c/ -> /fr/a/',
  '/fr/loop/ -> /fr/pool/',
  '/fr/pool/ -> /fr/loop/',
  '/icon -',
];
const ledger = parseLedger(LINES.join('\n'));

describe('the file of a ledger', () => {
  test('is the same after it was read and written, in whatever order it was', () => {
    const text = ledgerText(parseLedger([...LINES].reverse().join('\n')));
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(LINES);
    expect(ledgerText(parseLedger(text))).toBe(text);
  });

  test('is read with the line ends of Windows, as Git may write them, and with the mark of an editor', () => {
    expect(parseLedger(`\uFEFF# Addresses\r\n${LINES.join('\r\n')}\r\n`)).toEqual(ledger);
  });

  test.each([
    ['a line that is none', '/fr/a/ not-a-digest', /addresses\.txt:2: .* is no line of a ledger/],
    ['an address without its digest', '/fr/x/', /:2: .* is no line of a ledger/],
    ['an address twice', '/fr/a/ 0123456789ab', /:2: \/fr\/a\/ a second time/],
    ['an address that is both there and moved', '/fr/a/ -> /fr/b/', /:2: \/fr\/a\/ a second time/],
  ])('is refused for %s', (_, line, message) => {
    expect(() => parseLedger(`/fr/a/ 0123456789ab\n${line}`)).toThrow(message);
  });
});

describe('a moved address', () => {
  test('leads to the last place it was moved to', () => {
    expect(finalTarget(ledger, '/fr/b/')).toBe('/fr/a/');
    expect(finalTarget(ledger, '/fr/a/')).toBe('/fr/a/');
  });

  test('leads nowhere in a circle or to what was never published', () => {
    expect(finalTarget(ledger, '/fr/loop/')).toBeUndefined();
    expect(finalTarget(ledger, '/fr/never/')).toBeUndefined();
  });

  test('is a redirect if it is a page or a file, and otherwise a fragment that its page carries', () => {
    expect(redirects(ledger)).toEqual([
      { from: '/fr/b/', to: '/fr/a/' },
      { from: '/fr/c/', to: '/fr/a/' },
    ]);
    expect(movedAnchors(ledger, '/fr/a/')).toEqual({ one: '/fr/a/#1' });
    expect(movedAnchors(ledger, '/fr/')).toEqual({});
  });
});
