import { describe, expect, test } from 'vitest';
import { EN, FR, LETTER_EN, LETTER_FR, cutting, problemsAfter, replacing } from './spoilt-copy.ts';
import type { Change, ExpectedProblem } from './spoilt-copy.ts';

/** A part that `file` lacks and that stands at `there`. */
const lacking = (file: string, line: number, anchor: string, there: string): ExpectedProblem => ({
  file,
  line,
  found: `no ${anchor}`,
  expected: `${anchor}, as content/${there} has it`,
  fix: `Add the counterpart here, or remove ${anchor} there.`,
});

describe('reports, after what comes before it in the other language,', () => {
  test.each<[string, Change, ExpectedProblem]>([
    [
      'a paragraph that English lacks',
      cutting(EN, '6) We declared', '## 2. '),
      lacking(EN, 28, '1.6', 'declaration/fr.md:30'),
    ],
    [
      'a paragraph that French lacks',
      cutting(FR, '6) Nous avons déclaré', '## 2. '),
      lacking(FR, 28, '1.6', 'declaration/en.md:30'),
    ],
    [
      'a paragraph of the preamble',
      cutting(EN, 'We noted with satisfaction', '## 1. '),
      lacking(EN, 14, 'preamble.2', 'declaration/fr.md:16'),
    ],
    [
      'a paragraph of the letter',
      cutting(LETTER_FR, 'J’ai l’honneur', 'Je vous serais'),
      lacking(LETTER_FR, 14, 'letter.2', 'letter/en.md:16'),
    ],
    [
      'an item that English lacks',
      replacing(EN, '   - Energy and the environment;\n', ''),
      lacking(EN, 44, '2.3.6', 'declaration/fr.md:45'),
    ],
    [
      'an item that French lacks',
      replacing(FR, '   - Coopération ouverte.\n', ''),
      lacking(FR, 74, '5.1.3', 'declaration/en.md:75'),
    ],
    [
      'an agenda item that English lacks',
      replacing(LETTER_EN, '  - Measures to eliminate international terrorism\n', ''),
      lacking(LETTER_EN, 9, 'agenda.4', 'letter/fr.md:10'),
    ],
    [
      'an agenda item that French lacks',
      replacing(LETTER_FR, '  - Mesures visant à éliminer le terrorisme international\n', ''),
      lacking(LETTER_FR, 9, 'agenda.4', 'letter/en.md:10'),
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter([change])).toEqual([problem]);
  });
});

test('reports a section that one language lacks, with its paragraphs', () => {
  const end = (file: string) => cutting(file, '\n## 6. ', '1) We agreed that the foundations');
  expect(problemsAfter([end(EN)])).toContainEqual(lacking(EN, 85, '6', 'declaration/fr.md:87'));
});

test('reports every agenda item that one language lacks, in its front matter', () => {
  const without = cutting(LETTER_EN, 'agenda:\n', 'title: ');
  expect(problemsAfter([without])).toEqual([
    lacking(LETTER_EN, 1, 'agenda.1', 'letter/fr.md:7'),
    lacking(LETTER_EN, 1, 'agenda.2', 'letter/fr.md:8'),
    lacking(LETTER_EN, 1, 'agenda.3', 'letter/fr.md:9'),
    lacking(LETTER_EN, 1, 'agenda.4', 'letter/fr.md:10'),
  ]);
});

describe('reports a line of the front matter that one language lacks:', () => {
  test.each([
    ['annex', EN, 'annex: Annex\n', 'declaration/fr.md'],
    ['original', EN, 'original: "[Original: English and Russian]"\n', 'declaration/fr.md'],
    ['dateline', FR, 'dateline: Astana, le 28 août 2004\n', 'declaration/en.md'],
    ['closing', EN, 'closing: 28 August 2004\n', 'declaration/fr.md'],
    ['closing', FR, 'closing: Le 28 août 2004\n', 'declaration/en.md'],
  ])('%s in %s', (field, file, line, other) => {
    expect(problemsAfter([replacing(file, line, '')])).toEqual([
      {
        file,
        line: 1,
        found: `no field “${field}”`,
        expected: `“${field}”, as content/${other} has it`,
        fix: `Add “${field}: …” to the front matter here, or remove it there.`,
      },
    ]);
  });

  test('subtitle in the letter, which has none in the other language', () => {
    const added = replacing(LETTER_FR, 'slug: lettre\n', 'slug: lettre\nsubtitle: Sous-titre\n');
    expect(problemsAfter([added])).toEqual([
      {
        file: LETTER_EN,
        line: 1,
        found: 'no field “subtitle”',
        expected: '“subtitle”, as content/letter/fr.md has it',
        fix: 'Add “subtitle: …” to the front matter here, or remove it there.',
      },
    ]);
  });
});

test('reports a symbol that is not the same in both languages', () => {
  const symbols = [
    replacing(LETTER_FR, 'slug: lettre\n', 'slug: lettre\nsymbol: A/00/0\n'),
    replacing(LETTER_EN, 'slug: letter\n', 'slug: letter\nsymbol: A/00/1\n'),
  ];
  expect(problemsAfter(symbols)).toEqual([
    {
      file: LETTER_EN,
      line: 1,
      found: 'symbol: A/00/1',
      expected: 'symbol: A/00/0, as content/letter/fr.md has it',
      fix: 'Correct it, or leave it out here: one language is enough.',
    },
  ]);
});
