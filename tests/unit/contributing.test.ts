import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/edition/read/document-markdown.ts';
import type { Problem } from '../../src/edition/read/problem.ts';
import { printedSteps } from '../build/printed-steps.ts';

const ANCHORS = ['preamble.1', '1', '1.1', '1.1.1', '1.1.2'];

test.each(['fr', 'en'] as const)('the example of a document in CONTRIBUTING.md is one in %s', (lang) => {
  const step = printedSteps('Add a document').find(
    (each) => each.kind === 'write' && each.file === `content/example/${lang}.md`,
  );
  const problems: Problem[] = [];
  const parsed = parseMarkdown(
    { path: `example/${lang}.md`, text: step?.kind === 'write' ? step.text : '' },
    lang,
    'example',
    (problem) => problems.push(problem),
  );
  expect(problems).toEqual([]);
  expect([...(parsed?.lines.keys() ?? [])]).toEqual(ANCHORS);
});

test.each(['README.md', 'CONTRIBUTING.md', 'tests/bench/README.md'])(
  'every file that %s names is there',
  (page) => {
    const named = [
      ...readFileSync(page, 'utf8').matchAll(/`(?:node )?((?:src|tests|\.github)\/[^\s`]+)[^`]*`/g),
    ];
    const paths = named.map(([, path = '']) => path);
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  },
);
