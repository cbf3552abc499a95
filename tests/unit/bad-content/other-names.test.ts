import { expect, test } from 'vitest';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import { CONTENT } from '../content-folder.ts';
import { loadAfter, problemsAfter, removing, replacing } from './spoilt-copy.ts';

const FILE = 'other-names.yaml';

test('words that stand in no text of their language are reported', () => {
  expect(problemsAfter([replacing(FILE, 'fr: Conseil de sécurité', 'fr: Conseil de la sécurité')])).toEqual([
    {
      file: FILE,
      line: 10,
      found: '“Conseil de la sécurité”',
      expected: 'words that stand in a text in fr, letter for letter',
      fix: 'Write the words as the text has them, or remove them.',
    },
  ]);
});

test('so is another name that is given twice, whatever its accents', () => {
  expect(problemsAfter([replacing(FILE, 'also: [clé, clés]', 'also: [clé, Cle]')])).toEqual([
    {
      file: FILE,
      line: 95,
      found: '“Cle” a second time',
      expected: 'each other name once; accents and capitals do not count',
      fix: 'Remove one of the two.',
    },
  ]);
});

test('an edition may do without other names', () => {
  expect(loadEdition(CONTENT).otherNames.length).toBeGreaterThan(15);
  expect(loadAfter([removing(FILE)]).otherNames).toEqual([]);
});
