import { expect, test } from 'vitest';
import { EN, FR, cutting, problemsAfter, replacing } from './spoilt-copy.ts';
import type { Case } from './spoilt-copy.ts';

const RENUMBER = 'Number the paragraphs of a section from 1) without a gap.';
const HEADING =
  'Write it with two #, its number, a full stop and a space; number sections from 1 without a gap.';

const cases: Case[] = [
  {
    name: 'paragraph numbers out of order with their lines',
    changes: [
      replacing(FR, '\n3) Nous sommes convenus que, compte', '\n4) Nous sommes convenus que, compte'),
      replacing(FR, '\n4) Constatant', '\n3) Constatant'),
    ],
    problems: [
      { file: FR, line: 24, found: 'paragraph 4) out of order in section 1', expected: '3)', fix: RENUMBER },
      { file: FR, line: 26, found: 'paragraph 3) out of order in section 1', expected: '4)', fix: RENUMBER },
    ],
  },
  {
    name: 'a repeated paragraph number with its line, and the number that is lacking for it',
    changes: [replacing(FR, '\n2) Nous nous sommes félicités', '\n1) Nous nous sommes félicités')],
    problems: [
      {
        file: FR,
        line: 20,
        found: 'no 1.2',
        expected: '1.2, as content/declaration/en.md:22 has it',
        fix: 'Add the counterpart here, or remove 1.2 there.',
      },
      { file: FR, line: 22, found: 'paragraph 1) a second time in section 1', expected: '2)', fix: RENUMBER },
    ],
  },
  {
    name: 'a gap that both languages have',
    changes: [
      replacing(FR, '\n6) Nous avons déclaré', '\n7) Nous avons déclaré'),
      replacing(EN, '\n6) We declared', '\n7) We declared'),
    ],
    problems: [
      { file: EN, line: 30, found: 'paragraph 7) out of order in section 1', expected: '6)', fix: RENUMBER },
      { file: FR, line: 30, found: 'paragraph 7) out of order in section 1', expected: '6)', fix: RENUMBER },
    ],
  },
  {
    name: 'a number with a full stop instead of a bracket',
    changes: [replacing(FR, '\n2) Nous nous sommes félicités', '\n2. Nous nous sommes félicités')],
    problems: [
      {
        file: FR,
        line: 22,
        found: '“2.”',
        expected: '“2)”',
        fix: 'Number paragraphs with a closing bracket, as they are printed.',
      },
    ],
  },
  {
    name: 'a heading of the wrong depth',
    changes: [replacing(FR, '\n## 4. ', '\n### 4. ')],
    problems: [
      {
        file: FR,
        line: 61,
        found: '### 4. Coopération sur la scène internationale',
        expected: 'the heading of section 4: “## 4. Title”',
        fix: HEADING,
      },
    ],
  },
  {
    name: 'a heading without its number',
    changes: [replacing(FR, '\n## 4. ', '\n## ')],
    problems: [
      {
        file: FR,
        line: 61,
        found: '## Coopération sur la scène internationale',
        expected: 'the heading of section 4: “## 4. Title”',
        fix: HEADING,
      },
    ],
  },
];

test.each(cases)('reports $name', ({ changes, problems }) => {
  expect(problemsAfter(changes)).toEqual(problems);
});

test('reports a gap at the paragraph after it', () => {
  expect(problemsAfter([cutting(FR, '2) Nous nous sommes félicités', '3) Nous sommes')])).toContainEqual({
    file: FR,
    line: 22,
    found: 'paragraph 3) out of order in section 1',
    expected: '2)',
    fix: RENUMBER,
  });
});

test('reports a section number out of order at its heading', () => {
  expect(problemsAfter([replacing(FR, '\n## 4. ', '\n## 5. ')])).toContainEqual({
    file: FR,
    line: 61,
    found: '## 5. Coopération sur la scène internationale',
    expected: 'the heading of section 4: “## 4. Title”',
    fix: HEADING,
  });
});

test('reports a section without paragraphs at its heading, and each paragraph that is lacking', () => {
  const lacking = (anchor: string, line: number) => ({
    file: FR,
    line: 61,
    found: `no ${anchor}`,
    expected: `${anchor}, as content/declaration/en.md:${String(line)} has it`,
    fix: `Add the counterpart here, or remove ${anchor} there.`,
  });
  expect(problemsAfter([cutting(FR, '1) Nous avons affirmé que leur', '## 5. ')])).toEqual([
    {
      file: FR,
      line: 61,
      found: 'a section without paragraphs',
      expected: 'numbered paragraphs “1) …” below the heading',
      fix: 'Add the paragraphs, or remove the heading.',
    },
    lacking('4.1', 63),
    lacking('4.2', 65),
    lacking('4.3', 67),
  ]);
});
