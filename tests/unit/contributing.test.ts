import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/model/markdown.ts';
import type { Problem } from '../../src/model/problem.ts';

test('the example of a document in CONTRIBUTING.md is one', () => {
  const [, text = ''] = /```markdown\n(---[\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const problems: Problem[] = [];
  const parsed = parseMarkdown({ path: 'example/fr.md', text }, 'fr', 'example', (problem) =>
    problems.push(problem),
  );
  expect(problems).toEqual([]);
  expect([...(parsed?.lines.keys() ?? [])]).toEqual(['preamble.1', '1', '1.1', '1.1.1', '1.1.2']);
});
