import { expect, test } from 'vitest';
import { sharedProgram } from '../../src/publish/shared-program.ts';

/** Each module with those that import it; `program` is what a page starts with. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  program: [],
  start: ['program'],
  dom: ['start', 'tools', 'box'],
  tools: [],
  box: [],
  fold: ['box', 'tools'],
  one: ['other'],
  other: ['one', 'box'],
};
const modules = {
  getModuleInfo: (id: string) =>
    id in IMPORTERS ? { isEntry: id === 'program', importers: IMPORTERS[id] ?? [] } : null,
};

test.each([
  ['program', null],
  ['start', null],
  ['dom', null],
  ['fold', 'shared'],
  ['one', 'shared'],
  ['unknown', 'shared'],
])('%s is put into %s', (id, file) => {
  expect(sharedProgram(id, modules)).toBe(file);
});
