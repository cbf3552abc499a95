import { expect, test } from 'vitest';
import { ContentError } from '../../../src/edition/read/problem.ts';
import {
  EDITION,
  EN,
  FR,
  LETTER_FR,
  SIGNATORIES,
  SOURCE,
  errorAfter,
  makingFolder,
  problemsAfter,
  replacing,
} from './spoilt-copy.ts';

const problem = (file: string, line: number, found: string) => ({
  file,
  line,
  found,
  expected: 'plain text',
  fix: 'Write the text itself.',
});

test('reports the problems of all files at once, in the order of files and lines', () => {
  const problems = problemsAfter([
    replacing(SOURCE, 'revêt', 'revêtent'),
    replacing(SIGNATORIES, 'country: TJ', 'country: XX'),
    replacing(SIGNATORIES, 'country: KG', 'country: XX'),
    replacing(LETTER_FR, 'l’honneur', 'l’*honneur*'),
    replacing(FR, '5) Notant', '5. Notant'),
    replacing(FR, 'progrès réguliers', 'progrès *réguliers*'),
    replacing(EN, 'steady progress', 'steady *progress*'),
    makingFolder('communique'),
  ]);
  expect(problems.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
    'communique:1',
    'declaration/en.md:22',
    'declaration/fr.md:22',
    'declaration/fr.md:28',
    'letter/fr.md:14',
    'signatories.yaml:43',
    'signatories.yaml:63',
    'source/astana-2004.fr.txt:1',
  ]);
});

test.each([
  [
    'a document twice',
    '  - id: declaration\n',
    '  - id: letter\n    date: 2004-09-16\n  - id: declaration\n',
    15,
  ],
  ['a date of another form', 'date: 2004-09-16', 'date: 16.9.2004', 14],
  ['a field of another name', 'documents:\n', 'correction: none\n\ndocuments:\n', 12],
  ['a language that there is not', 'lang: fr', 'lang: de', 10],
])('reports %s in edition.yaml together with the mistakes in the texts', (_, from, to, line) => {
  const problems = problemsAfter([
    replacing(EDITION, from, to),
    replacing(LETTER_FR, 'l’honneur', 'l’*honneur*'),
    replacing(EN, 'steady progress', 'steady *progress*'),
    replacing(SIGNATORIES, 'country: KG', 'country: XX'),
    makingFolder('communique'),
  ]);
  expect(problems.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
    'communique:1',
    'declaration/en.md:22',
    `edition.yaml:${String(line)}`,
    'letter/fr.md:14',
    'signatories.yaml:43',
  ]);
});

test('says each problem as file, line, found, expected and what to do', () => {
  const { message } = errorAfter([
    replacing(EN, 'status: unofficial-translation', 'status: draft'),
    replacing(FR, '5) Notant', '5. Notant'),
  ]);
  expect(message).toBe(
    [
      'Problems in the content: 2',
      '',
      'content/declaration/en.md:3',
      '  found     “status”: "draft"',
      '  expected  one of official, unofficial-translation',
      '  to do     Correct the value.',
      '',
      'content/declaration/fr.md:28',
      '  found     “5.”',
      '  expected  “5)”',
      '  to do     Number paragraphs with a closing bracket, as they are printed.',
    ].join('\n'),
  );
});

test('keeps the problems of one line in the order in which they were found', () => {
  const problems = [problem('b.md', 2, 'third'), problem('b.md', 2, 'fourth'), problem('b.md', 1, 'second')];
  const error = new ContentError([...problems, problem('a.md', 9, 'first')]);
  expect(error.problems.map(({ found }) => found)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('is an error by the name of ContentError', () => {
  const error = new ContentError([problem('a.md', 1, 'emphasis')]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('ContentError');
});
