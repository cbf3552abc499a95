import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../../src/proofs/files-in.ts';

const root = mkdtempSync(join(tmpdir(), 'files-'));
for (const path of ['b.txt', 'words.fr/a.json', 'words.fr/2.3.1/index.html', '_astro/x.js']) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
}
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a folder is not a file, whatever its name', () => {
  expect(filesIn(root)).toEqual(['_astro/x.js', 'b.txt', 'words.fr/2.3.1/index.html', 'words.fr/a.json']);
});

test('only what fits is listed, and only from where one looks', () => {
  expect(filesIn(root, /\.html$/)).toEqual(['words.fr/2.3.1/index.html']);
  expect(filesIn(root, /^/, '_astro/')).toEqual(['_astro/x.js']);
});
