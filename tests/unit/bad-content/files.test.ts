import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import { CONTENT } from '../content-folder.ts';
import {
  EDITION,
  EN,
  FR,
  SIGNATORIES,
  loadAfter,
  makingFolder,
  problemsAfter,
  removing,
  replacing,
  writing,
} from './spoilt-copy.ts';
import type { Case, Change, ExpectedProblem } from './spoilt-copy.ts';

const absent = (file: string): ExpectedProblem => ({
  file,
  line: 1,
  found: 'no such file',
  expected: `a file at content/${file}`,
  fix: 'Add the file, or take its name out of where it is asked for.',
});

const empty = (file: string): ExpectedProblem => ({
  file,
  line: 1,
  found: 'an empty file',
  expected: 'text',
  fix: 'Write the text, or remove the file.',
});

const unknownLanguage = (folder: string): ExpectedProblem => ({
  file: `${folder}/de.md`,
  line: 1,
  found: 'the file “de.md”',
  expected: 'fr.md or en.md',
  fix: 'Rename the file to a language of the edition, or remove it.',
});

const slugClash = (file: string, line: number, slug: string, owner: string): ExpectedProblem => ({
  file,
  line,
  found: `slug: ${slug}, the address of ${owner}`,
  expected: 'an address of its own',
  fix: 'Choose another slug.',
});

/** Saves a file as an old editor would, each character one byte. */
const inLatin1 =
  (path: string): Change =>
  (root) => {
    writing(path, Buffer.from(readFileSync(join(root, path), 'utf8'), 'latin1'))(root);
  };

const cases: Case[] = [
  { name: 'a missing language file', changes: [removing(EN)], problems: [absent(EN)] },
  {
    name: 'both language files of a missing folder',
    changes: [removing('letter')],
    problems: [absent('letter/en.md'), absent('letter/fr.md')],
  },
  {
    name: 'a file in an unknown language',
    changes: [writing('declaration/de.md', 'Wir, die Außenminister')],
    problems: [unknownLanguage('declaration')],
  },
  {
    name: 'a file in an unknown language on the page about the edition',
    changes: [writing('about/de.md', 'Über diese Ausgabe')],
    problems: [unknownLanguage('about')],
  },
  {
    name: 'a folder that is no document of the edition',
    changes: [makingFolder('communique')],
    problems: [
      {
        file: 'communique',
        line: 1,
        found: 'the folder “communique”',
        expected: 'a document that edition.yaml lists: letter, declaration',
        fix: 'Add “- id: communique” to edition.yaml, with “date: …” below it, or remove the folder.',
      },
    ],
  },
  {
    name: 'a document that is listed twice',
    changes: [
      replacing(
        EDITION,
        '  - id: declaration\n',
        '  - id: letter\n    date: 2004-09-16\n  - id: declaration\n',
      ),
    ],
    problems: [
      {
        file: EDITION,
        line: 15,
        found: '“documents.1.id”: "letter"',
        expected: 'each document once',
        fix: 'Correct the value.',
      },
    ],
  },
  {
    name: 'a document without a date',
    changes: [replacing(EDITION, '    date: 2004-09-16\n', '')],
    problems: [
      {
        file: EDITION,
        line: 13,
        found: 'no field “documents.0.date”',
        expected: '“documents.0.date”: a date as YYYY-MM-DD',
        fix: 'Add a line “date: …”.',
      },
    ],
  },
  { name: 'a missing edition.yaml alone', changes: [removing(EDITION)], problems: [absent(EDITION)] },
  { name: 'a missing signatories.yaml', changes: [removing(SIGNATORIES)], problems: [absent(SIGNATORIES)] },
  { name: 'an empty text', changes: [writing(FR, '')], problems: [empty(FR)] },
  { name: 'a text of blank lines', changes: [writing(FR, '\n \n')], problems: [empty(FR)] },
  {
    name: 'an empty text on the page about the edition',
    changes: [writing('about/fr.md', '')],
    problems: [empty('about/fr.md')],
  },
  {
    name: 'the first line that is not UTF-8',
    changes: [inLatin1(FR)],
    problems: [
      {
        file: FR,
        line: 4,
        found: 'bytes that are not UTF-8',
        expected: 'text in UTF-8',
        fix: 'Save the file as UTF-8.',
      },
    ],
  },
  {
    name: 'one stray byte with its line',
    changes: [
      replacing(FR, 'des progrès réguliers', 'des progrÿs réguliers'),
      (root) => {
        const bytes = readFileSync(join(root, FR));
        const at = bytes.indexOf('ÿ');
        writing(
          FR,
          Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe8]), bytes.subarray(at + 2)]),
        )(root);
      },
    ],
    problems: [
      {
        file: FR,
        line: 22,
        found: 'bytes that are not UTF-8',
        expected: 'text in UTF-8',
        fix: 'Save the file as UTF-8.',
      },
    ],
  },
  {
    name: 'an accent typed as a character of its own',
    changes: [replacing(FR, 'progrès réguliers', 'progre\u0300s réguliers')],
    problems: [
      {
        file: FR,
        line: 22,
        found: '“es progre\u0300s régu” with combining characters (Unicode is not in form NFC)',
        expected: '“es progrès régul” with precomposed characters',
        fix: 'Type the letter with its accent as one character, or normalise the file to NFC.',
      },
    ],
  },
  {
    name: 'a slug that is the address of a page',
    changes: [replacing(FR, 'slug: declaration\n', 'slug: signataires\n')],
    problems: [slugClash(FR, 5, 'signataires', 'the page “signatories”')],
  },
  {
    name: 'a slug that is the address of another document',
    changes: [replacing(FR, 'slug: declaration\n', 'slug: lettre\n')],
    problems: [slugClash(FR, 5, 'lettre', 'the document “letter”')],
  },
];

test.each(cases)('reports $name', ({ changes, problems }) => {
  expect(problemsAfter(changes)).toEqual(problems);
});

describe('reads as the same text', () => {
  test.each<[string, (text: string) => string]>([
    ['a file with a byte order mark', (text) => `\ufeff${text}`],
    ['a file with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ])('%s', (_, save) => {
    const text = readFileSync(join(CONTENT, FR), 'utf8');
    expect(loadAfter([writing(FR, save(text))])).toEqual(loadEdition(CONTENT));
  });
});
