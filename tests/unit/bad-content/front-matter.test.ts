import { expect, test } from 'vitest';
import { EN, FR, cutting, problemsAfter, replacing } from './spoilt-copy.ts';
import type { Case } from './spoilt-copy.ts';

const CORRECT = 'Correct the value.';
const FIELDS = 'only the fields that CONTRIBUTING.md lists';
const ADDRESS = 'a name for an address: small letters, digits and hyphens';

const cases: Case[] = [
  {
    name: 'a missing field where the front matter begins',
    changes: [replacing(FR, 'slug: declaration\n', '')],
    problems: [
      {
        file: FR,
        line: 2,
        found: 'no field “slug”',
        expected: '“slug”: a name for an address',
        fix: 'Add a line “slug: …”.',
      },
    ],
  },
  {
    name: 'an unknown field with its line',
    changes: [replacing(FR, 'slug: declaration\n', 'slug: declaration\nauthor: Anonyme\n')],
    problems: [
      {
        file: FR,
        line: 6,
        found: 'unknown field “author”',
        expected: FIELDS,
        fix: 'Correct its spelling, or remove it.',
      },
    ],
  },
  {
    name: 'a misspelt optional field, which would otherwise vanish from the text',
    changes: [replacing(FR, 'closing: Le', 'closng: Le')],
    problems: [
      {
        file: FR,
        line: 11,
        found: 'unknown field “closng”',
        expected: FIELDS,
        fix: 'Correct its spelling, or remove it.',
      },
    ],
  },
  {
    name: 'a field without a value',
    changes: [replacing(FR, 'title: Déclaration commune\n', 'title:\n')],
    problems: [{ file: FR, line: 8, found: '“title”: null', expected: 'a text', fix: CORRECT }],
  },
  {
    name: 'a field that holds nothing but spaces',
    changes: [replacing(FR, 'title: Déclaration commune\n', 'title: "  "\n')],
    problems: [
      {
        file: FR,
        line: 8,
        found: expect.stringMatching(/^“title”: " *"$/),
        expected: 'a text that is not empty',
        fix: CORRECT,
      },
    ],
  },
  {
    name: 'a file that begins without front matter',
    changes: [cutting(FR, '---\nlang', '\nNous, ministres')],
    problems: [
      {
        file: FR,
        line: 1,
        found: 'no front matter',
        expected: 'a block between two lines “---” at the head of the file',
        fix: 'Add the front matter; CONTRIBUTING.md lists its fields.',
      },
    ],
  },
  {
    name: 'front matter without a field in words an editor understands',
    changes: [cutting(FR, 'lang: fr', '---\n\nNous')],
    problems: [
      {
        file: FR,
        line: 2,
        found: expect.stringMatching(/^(?:no|an empty) /),
        expected: expect.not.stringContaining('Invalid input'),
        fix: expect.stringMatching(/front matter|fields/),
      },
    ],
  },
  {
    name: 'malformed YAML with the line of the file and no other',
    changes: [replacing(FR, 'title: Déclaration commune\n', 'title: Déclaration: commune\n')],
    problems: [
      {
        file: FR,
        line: 8,
        found: 'Nested mappings are not allowed in compact mappings',
        expected: 'well-formed YAML',
        fix: 'Mend the line; put a value that contains “: ” in double quotes.',
      },
    ],
  },
  {
    name: 'a field given twice with the line of the second',
    changes: [replacing(FR, 'slug: declaration\n', 'slug: declaration\nslug: autre\n')],
    problems: [
      {
        file: FR,
        line: 6,
        found: 'Map keys must be unique',
        expected: 'well-formed YAML',
        fix: expect.stringMatching(/^Mend the line/),
      },
    ],
  },
  {
    name: 'a language other than that of the file name',
    changes: [replacing(FR, 'lang: fr\n', 'lang: en\n')],
    problems: [
      {
        file: FR,
        line: 2,
        found: 'lang: en',
        expected: 'lang: fr, as the file is called fr.md',
        fix: 'Correct the field, or rename the file.',
      },
    ],
  },
  {
    name: 'a language other than that of the file name, wherever the field stands',
    changes: [replacing(FR, 'lang: fr\nstatus: official\n', 'status: official\nlang: en\n')],
    problems: [
      {
        file: FR,
        line: 3,
        found: 'lang: en',
        expected: 'lang: fr, as the file is called fr.md',
        fix: 'Correct the field, or rename the file.',
      },
    ],
  },
  {
    name: 'a language that the edition does not have',
    changes: [replacing(FR, 'lang: fr\n', 'lang: de\n')],
    problems: [
      { file: FR, line: 2, found: '“lang”: "de"', expected: 'one of the languages fr, en', fix: CORRECT },
    ],
  },
  {
    name: 'an unknown status',
    changes: [replacing(EN, 'status: unofficial-translation', 'status: draft')],
    problems: [
      {
        file: EN,
        line: 3,
        found: '“status”: "draft"',
        expected: 'one of official, unofficial-translation',
        fix: CORRECT,
      },
    ],
  },
  {
    name: 'a symbol that is none',
    changes: [replacing(FR, 'slug: declaration\n', 'slug: declaration\nsymbol: inconnue\n')],
    problems: [
      {
        file: FR,
        line: 6,
        found: '“symbol”: "inconnue"',
        expected: 'a document symbol: capital letters, a slash and no space',
        fix: CORRECT,
      },
    ],
  },
  {
    name: 'a slug that would need escaping in an address',
    changes: [replacing(FR, 'slug: declaration\n', 'slug: Déclaration\n')],
    problems: [{ file: FR, line: 5, found: '“slug”: "Déclaration"', expected: ADDRESS, fix: CORRECT }],
  },
];

test.each(cases)('reports $name', ({ changes, problems }) => {
  expect(problemsAfter(changes)).toEqual(problems);
});
