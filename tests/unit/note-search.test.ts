import { describe, expect, test } from 'vitest';
import { findNotes } from '../../src/search/client/rank.ts';
import { parseQuery } from '../../src/search/client/query.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { noteRecords, searchRecords } from '../../src/search/records.ts';
import { vocabulary } from '../../src/search/concordance.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);
const records = noteRecords(edition, 'fr');
const find = (query: string) =>
  findNotes(records, parseQuery(query)).map(({ url }) => url.slice(url.indexOf('#') + 1));

describe('the record of a note', () => {
  test('leads to the note and not to the text, and says what it is', () => {
    const record = records.find(({ url }) => url.endsWith('#n10'));
    expect(record).toEqual({
      url: '/fr/notes/#n10',
      lang: 'fr',
      anchor: '1.1',
      text: 'revêt ] [sic]. Le sujet est au pluriel\u00a0: on attendrait «\u00a0revêtent\u00a0».',
    });
  });

  test('is there for every note in both languages, and none is among the records of the text', () => {
    for (const lang of ['fr', 'en'] as const) {
      expect(noteRecords(edition, lang)).toHaveLength(edition.notes.length);
    }
    expect(vocabulary(searchRecords(edition))).not.toContain('Turkménistan');
  });
});

describe('a query finds the notes', () => {
  test.each<[string, string, string[]]>([
    ['that have the word', 'turkménistan ', ['n8']],
    ['that have a form of it', 'ambassadeurs ', ['n8']],
    ['that have all the words', 'sécurité humaine ', ['n15']],
    ['that have the phrase', '"ordre inverse"', ['n7']],
    ['that have a word that begins so, while it is typed', 'turkm', ['n8']],
    ['but not for a beginning that is typed out', 'turkm ', []],
    ['but not for some of the words only', 'turkménistan pluriel ', []],
    ['but not for nothing', ' ', []],
    ['but not for a single letter', 'q', []],
  ])('%s', (_, query, notes) => {
    expect(find(query)).toEqual(notes);
  });

  test('with the places of its words', () => {
    const [note] = findNotes(records, parseQuery('turkménistan '));
    expect(note?.spans.map(({ start, end }) => note.text.slice(start, end))).toEqual([
      'Turkménistan',
      'Turkménistan',
    ]);
  });
});
