import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearAfterKilled, draftOf, putInPlace } from '../../src/build/draft.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  out = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site = (path: string, words: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
};
const words = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

/** The draft of a process that was and is no more. */
const draftOfDead = () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return join(dirname(out), basename(draftOf(out)).replace(/\d+$/, String(pid)));
};
/** The draft of a process that is running: of the one that runs this test its parent. */
const draftOfRunning = () => join(dirname(out), basename(draftOf(out)).replace(/\d+$/, String(process.ppid)));

describe('a finished draft', () => {
  test('takes the place of the site of before, and leaves nothing behind', async () => {
    site(out, 'before');
    site(draftOf(out), 'now');
    await putInPlace(draftOf(out), out);
    expect(words(out)).toBe('now');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('is the first site where there was none', async () => {
    site(draftOf(out), 'now');
    await putInPlace(draftOf(out), out);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('that cannot be put in place leaves the site of before where it was', async () => {
    site(out, 'before');
    await expect(putInPlace(draftOf(out), out)).rejects.toThrow('ENOENT');
    expect(words(out)).toBe('before');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('of many builds at once: one of them is there, whole, and all have ended well', async () => {
    site(out, 'before');
    const drafts = Array.from({ length: 20 }, (_, i) => `${draftOf(out)}${String(i)}`);
    for (const [i, draft] of drafts.entries()) site(draft, String(i));
    await Promise.all(drafts.map((draft) => putInPlace(draft, out)));
    expect(Number(words(out))).toBeLessThan(20);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('what a killed build has left', () => {
  test('is removed: its draft, and the site of before once another is in its place', async () => {
    site(out, 'now');
    const dead = draftOfDead();
    for (const part of ['', '-old', '-gone']) site(dead + part, 'left');
    await clearAfterKilled(out);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(words(out)).toBe('now');
  });

  test('is put back where it was the site itself', async () => {
    const dead = draftOfDead();
    site(dead, 'unfinished, for all one knows');
    site(`${dead}-old`, 'before');
    await clearAfterKilled(out);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(words(out)).toBe('before');
  });

  test('is never taken for a site when it was being removed', async () => {
    site(`${draftOfDead()}-gone`, 'half of it');
    await clearAfterKilled(out);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is told from what a running build has, one of another folder, and one of another machine', async () => {
    const kept = [draftOfRunning(), `${draftOfRunning()}-old`, draftOf(out)];
    kept.push(
      draftOfDead().replace('.dist-', '.dist-x-'),
      draftOfDead().replace('.dist-', '.dist-elsewhere'),
    );
    for (const draft of kept) site(draft, 'at work');
    await clearAfterKilled(out);
    for (const draft of kept) expect(existsSync(draft), draft).toBe(true);
  });
});
