import { describe, expect, test } from 'vitest';
import { departures, describeDepartures, record } from '../../../src/proofs/ledger/departures.ts';
import { ledgerText, parseLedger } from '../../../src/edition/read/ledger.ts';
import type { Move } from '../../../src/proofs/ledger/departures.ts';

const A = 'aaaaaaaaaaaa';
const B = 'bbbbbbbbbbbb';
const C = 'cccccccccccc';
const SOUND: Record<string, string> = { '/fr/a/': A, '/fr/a/#1': B, '/fr/a/#2': C, '/fr/f.txt': A };

const ledgerOf = (lines: Record<string, string>) =>
  parseLedger(
    Object.entries(lines)
      .map((line) => line.join(' '))
      .join('\n'),
  );
const ledger = ledgerOf(SOUND);
/** The addresses of {@link SOUND} with some changes; `undefined` takes one out. */
const withChanges = (changes: Record<string, string | undefined>): Map<string, string> =>
  new Map(
    Object.entries({ ...SOUND, ...changes }).flatMap(([address, digest]) =>
      digest === undefined ? [] : [[address, digest]],
    ),
  );

describe('an edition and its ledger', () => {
  test('agree where nothing has changed', () => {
    expect(departures(ledger, withChanges({}))).toEqual([]);
  });

  test.each<[string, Map<string, string>, unknown]>([
    [
      'an anchor disappears',
      withChanges({ '/fr/a/#2': undefined }),
      { kind: 'disappeared', address: '/fr/a/#2' },
    ],
    [
      'a file disappears',
      withChanges({ '/fr/f.txt': undefined }),
      { kind: 'disappeared', address: '/fr/f.txt' },
    ],
    ['a text changes in silence', withChanges({ '/fr/a/#1': C }), { kind: 'changed', address: '/fr/a/#1' }],
    [
      'a new address is not recorded',
      withChanges({ '/fr/a/#3': C }),
      { kind: 'unrecorded', address: '/fr/a/#3' },
    ],
  ])('disagree where %s', (_, addresses, expected) => {
    expect(departures(ledger, addresses)).toEqual([expected]);
  });

  test('disagree where a passage moves, and the message says where to', () => {
    const found = departures(ledger, withChanges({ '/fr/a/#2': undefined, '/fr/b/#2': C, '/fr/a/#9': C }));
    expect(found).toEqual([
      { kind: 'moved', address: '/fr/a/#2', target: '/fr/b/#2' },
      { kind: 'unrecorded', address: '/fr/a/#9' },
      { kind: 'unrecorded', address: '/fr/b/#2' },
    ]);
    expect(describeDepartures(found)).toContain('--move /fr/a/#2 /fr/b/#2');
    expect(describeDepartures(found)).toContain('npm run ledger -- --reason "why"');
  });
});

describe('what is recorded as moved', () => {
  const moved = (lines: Record<string, string>) => ledgerOf({ ...SOUND, ...lines });
  const page = moved({ '/fr/old/': '-> /fr/a/' });
  const anchor = moved({ '/fr/a/#one': '-> /fr/a/#1' });
  const file = moved({ '/fr/old.txt': '-> /fr/f.txt' });

  test('is kept as long as it leads to an address of the edition', () => {
    for (const promised of [page, anchor, file]) expect(departures(promised, withChanges({}))).toEqual([]);
  });

  test.each<[string, typeof ledger, Map<string, string>, unknown]>([
    ['another page stands there now', page, withChanges({ '/fr/old/': B }), 'taken'],
    ['another passage stands there now', anchor, withChanges({ '/fr/a/#one': B }), 'taken'],
    ['another file stands there now', file, withChanges({ '/fr/old.txt': B }), 'taken'],
    ['it leads to what was never published', moved({ '/fr/old/': '-> /fr/x/' }), withChanges({}), 'nowhere'],
    [
      'it leads in a circle',
      moved({ '/fr/o/': '-> /fr/p/', '/fr/p/': '-> /fr/o/' }),
      withChanges({}),
      'nowhere',
    ],
  ])('is a broken promise where %s', (_, promised, addresses, kind) => {
    expect([...new Set(departures(promised, addresses).map((each) => each.kind))]).toEqual([kind]);
  });

  test('leads nowhere once its target has gone', () => {
    const found = departures(page, withChanges({ '/fr/a/': undefined }));
    expect(found.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'disappeared /fr/a/',
      'nowhere /fr/old/',
    ]);
  });
});

describe('recording', () => {
  const renamed = withChanges({
    '/fr/a/': undefined,
    '/fr/a/#1': undefined,
    '/fr/a/#2': undefined,
    '/fr/b/': A,
    '/fr/b/#1': B,
  });

  test('wants to know of every address that is gone where it leads now', () => {
    expect(() => record(ledger, renamed, [])).toThrow('--move <from> <to>): 3\n/fr/a/\n/fr/a/#1\n/fr/a/#2');
  });

  test('refuses a move that leads nowhere', () => {
    const moves: Move[] = [['/fr/a/*', '/fr/b/*']];
    expect(() => record(ledger, renamed, moves)).toThrow(
      'These lead to no address of the edition:\n/fr/a/#2',
    );
  });

  test('moves a folder at once, after what moves otherwise, and keeps what had moved before', () => {
    const before = parseLedger(`${ledgerText(ledger)}\n/fr/oldest/ -> /fr/a/`);
    const { ledger: after, ...counts } = record(before, renamed, [
      ['/fr/a/#2', '/fr/b/#1'],
      ['/fr/a/*', '/fr/b/*'],
    ]);
    expect(counts).toEqual({ added: 2, changed: 0, moved: 3 });
    expect(ledgerText(after).split('\n').slice(2, -1)).toEqual([
      '/fr/a/ -> /fr/b/',
      '/fr/a/#1 -> /fr/b/#1',
      '/fr/a/#2 -> /fr/b/#1',
      `/fr/b/ ${A}`,
      `/fr/b/#1 ${B}`,
      `/fr/f.txt ${A}`,
      '/fr/oldest/ -> /fr/a/',
    ]);
  });

  test('records changed words and new addresses as they are', () => {
    const addresses = withChanges({ '/fr/a/#1': C, '/fr/a/#3': A });
    const { ledger: after, ...counts } = record(ledger, addresses, []);
    expect(counts).toEqual({ added: 1, changed: 1, moved: 0 });
    expect(departures(after, addresses)).toEqual([]);
  });
});
