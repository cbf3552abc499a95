/** Checks the EPUB files of the built site with EPUBCheck, the validator of the W3C, which needs Java. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { EPUBCHECK, hasEpubcheck } from '../deep/programs.ts';
import { needs } from '../deep/needs.ts';
import { SITES } from '../e2e/sites.ts';
import { java } from '../java/java.ts';

const FILES = resolve(SITES.root.out, 'files');

/** The output of EPUBCheck for a file, and whether it passes; warnings count. */
function check(file: string): { sound: boolean; said: string } {
  const { status, stdout, stderr } = java('-jar', EPUBCHECK, '--failonwarnings', file);
  return { sound: status === 0, said: stdout + stderr };
}

test.beforeEach(() => {
  needs(
    hasEpubcheck(),
    'Install it with Java (Debian, Ubuntu: apt-get install epubcheck default-jre-headless).',
  );
});

for (const file of ['astana-2004.fr.epub', 'astana-2004.en.epub', 'astana-2004.fr-en.epub']) {
  test(`${file} is a sound book`, () => {
    const { sound, said } = check(join(FILES, file));
    expect(sound, said).toBe(true);
  });
}

test('every book on the site is among those', () => {
  expect(globSync('*.epub', { cwd: FILES }).sort()).toEqual([
    'astana-2004.en.epub',
    'astana-2004.fr-en.epub',
    'astana-2004.fr.epub',
  ]);
});

test('half a book fails the check', ({}, info) => {
  const book = readFileSync(join(FILES, 'astana-2004.fr.epub'));
  const half = info.outputPath('half.epub');
  writeFileSync(half, book.subarray(0, book.length / 2));
  expect(check(half).sound).toBe(false);
});
