import { expect, test } from 'vitest';
import { EDITION, SIGNATORIES, cutting, problemsAfter, replacing, writing } from './spoilt-copy.ts';
import type { Case } from './spoilt-copy.ts';

const CORRECT = 'Correct the value.';
const COUNTRY = 'a country code of ISO 3166-1 alpha-2, such as JP';

const unknownCountry = (name: string, code: string): Case => ({
  name,
  changes: [replacing(SIGNATORIES, 'country: KG', `country: ${code}`)],
  problems: [
    { file: SIGNATORIES, line: 43, found: `“3.country”: "${code}"`, expected: COUNTRY, fix: CORRECT },
  ],
});

const cases: Case[] = [
  unknownCountry('an unknown country code', 'XX'),
  unknownCountry('a country code that a country does not use in ISO 3166-1', 'UK'),
  unknownCountry('a country code in small letters', 'kg'),
  unknownCountry('a country code of three letters', 'KGZ'),
  {
    name: 'a signatory without an office in English',
    changes: [replacing(SIGNATORIES, '    en: Minister for Foreign Affairs of Japan\n', '')],
    problems: [
      {
        file: SIGNATORIES,
        line: 26,
        found: 'no field “1.office.en”',
        expected: '“1.office.en”: a text',
        fix: 'Add a line “en: …”.',
      },
    ],
  },
  {
    name: 'a signatory without an office in French',
    changes: [replacing(SIGNATORIES, '    fr: La Ministre des affaires étrangères du Japon\n', '')],
    problems: [
      {
        file: SIGNATORIES,
        line: 26,
        found: 'no field “1.office.fr”',
        expected: '“1.office.fr”: a text',
        fix: 'Add a line “fr: …”.',
      },
    ],
  },
  {
    name: 'a signatory without any office at the signatory',
    changes: [cutting(SIGNATORIES, '  office:\n    fr: La Ministre', '\n- name: Kassymzhomart')],
    problems: [
      {
        file: SIGNATORIES,
        line: 20,
        found: 'no field “1.office”',
        expected: '“1.office”: a value for “fr” and one for “en”',
        fix: 'Add a line “office: …”.',
      },
    ],
  },
  {
    name: 'an office of nothing but spaces',
    changes: [replacing(SIGNATORIES, 'en: Minister for Foreign Affairs of Japan\n', 'en: "  "\n')],
    problems: [
      {
        file: SIGNATORIES,
        line: 27,
        found: expect.stringMatching(/^“1\.office\.en”: " *"$/),
        expected: 'a text that is not empty',
        fix: CORRECT,
      },
    ],
  },
  {
    name: 'the signatory of an unknown document with its line',
    changes: [
      replacing(
        SIGNATORIES,
        '- name: Sodiq Safaev\n  document: declaration\n',
        '- name: Sodiq Safaev\n  document: communique\n',
      ),
    ],
    problems: [
      {
        file: SIGNATORIES,
        line: 51,
        found: expect.stringContaining('communique'),
        expected: 'one of the documents letter, declaration',
        fix: 'Correct the field “document”.',
      },
    ],
  },
  {
    name: 'a date that no calendar has',
    changes: [replacing(SIGNATORIES, 'date: 2004-09-16', 'date: 2004-02-30')],
    problems: [
      {
        file: SIGNATORIES,
        line: 11,
        found: '“0.date”: "2004-02-30"',
        expected: 'a date as YYYY-MM-DD',
        fix: CORRECT,
      },
    ],
  },
  {
    name: 'the date of a document in another form, and nothing else',
    changes: [replacing(EDITION, 'date: 2004-09-16', 'date: 16.9.2004')],
    problems: [
      {
        file: EDITION,
        line: 14,
        found: '“documents.0.date”: "16.9.2004"',
        expected: 'a date as YYYY-MM-DD',
        fix: CORRECT,
      },
    ],
  },
  {
    name: 'an unknown field with the place it stands in',
    changes: [replacing(SIGNATORIES, '  printed: false\n', '  printed: false\n  rank: 1\n')],
    problems: [
      {
        file: SIGNATORIES,
        line: 18,
        found: 'unknown field “rank” in “0”',
        expected: 'only the fields that CONTRIBUTING.md lists',
        fix: 'Correct its spelling, or remove it.',
      },
    ],
  },
  {
    name: 'one mistake in YAML once, and not all that follows from it',
    changes: [replacing(SIGNATORIES, '  date: 2004-09-16', '\tdate: 2004-09-16')],
    problems: [
      {
        file: SIGNATORIES,
        line: 11,
        found: expect.stringContaining('Unexpected scalar'),
        expected: 'well-formed YAML',
        fix: expect.stringMatching(/^Mend the line/),
      },
    ],
  },
  {
    name: 'a file of comments alone in words an editor understands',
    changes: [writing(SIGNATORIES, '# nobody yet\n')],
    problems: [
      {
        file: SIGNATORIES,
        line: 1,
        found: expect.stringMatching(/^(?:no|an empty) /),
        expected: expect.not.stringContaining('Invalid input'),
        fix: expect.stringMatching(/^[A-Z].*\.$/),
      },
    ],
  },
];

test.each(cases)('reports $name', ({ changes, problems }) => {
  expect(problemsAfter(changes)).toEqual(problems);
});
