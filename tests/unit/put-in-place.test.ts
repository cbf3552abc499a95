import { execFile, spawnSync } from 'node:child_process';
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
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBuiltFiles } from '../../src/publish/output-folder.ts';
import { clear, prepare, putInPlace, workplaceFor } from '../../src/publish/put-in-place.ts';
import type { Workplace } from '../../src/publish/put-in-place.ts';
import { canMount, mount, unmount } from '../build/mount.ts';

const run = promisify(execFile);

let folder: string;
let place: Workplace;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in-place-'));
  place = workplaceFor(join(folder, 'dist'));
});
afterEach(() => {
  clear(place);
  rmSync(folder, { recursive: true });
});

const site = (path: string, words: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
  writeBuiltFiles(path);
};
const words = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

/** The same folders of another process. */
const of = (pid: number, { out }: Workplace): Workplace => workplaceFor(out, pid);
/** Those of a process that has ended. */
const ofDead = () => of(spawnSync(process.execPath, ['--version']).pid, place);

describe('a finished draft', () => {
  test('takes the place of the site of before, and leaves nothing behind', async () => {
    site(place.out, 'before');
    prepare(place);
    site(place.draft, 'now');
    await putInPlace(place);
    expect(words(place.out)).toBe('now');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(existsSync(place.draft)).toBe(false);
  });

  test('is the first site where there was none, or an empty folder', async () => {
    prepare(place);
    site(place.draft, 'now');
    await putInPlace(place);
    expect(readdirSync(folder)).toEqual(['dist']);
    const other = workplaceFor(join(folder, 'a/b/empty'));
    mkdirSync(other.out, { recursive: true });
    prepare(other);
    site(other.draft, 'now');
    await putInPlace(other);
    expect(words(other.out)).toBe('now');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['empty']);
  });

  test('that is not there leaves the site of before where it was', async () => {
    site(place.out, 'before');
    prepare(place);
    await expect(putInPlace(place)).rejects.toThrow('ENOENT');
    clear(place);
    expect(words(place.out)).toBe('before');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('of many builds at once: one of them is there, whole, and all have ended well', async () => {
    site(place.out, 'before');
    // Each replaces the current site, again and again; `after each` looks for leftovers.
    const program = `import { mkdirSync, writeFileSync } from 'node:fs';
      import { prepare, putInPlace, workplaceFor } from ${JSON.stringify(resolve('src/publish/put-in-place.ts'))};
      const place = workplaceFor(${JSON.stringify(place.out)});
      for (let i = 0; i < 50; i += 1) {
        prepare(place);
        mkdirSync(place.draft);
        for (const name of ['.built-files', 'index.html']) writeFileSync(place.draft + '/' + name, String(i));
        await putInPlace(place);
      }`;
    const ended = await Promise.all(
      Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '--eval', program])),
    );
    for (const { stderr } of ended) expect(stderr).toBe('');
    expect(words(place.out)).toBe('49');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('what a killed build has left', () => {
  test('is removed: its draft, the new site, and the old one once another is in its place', () => {
    site(place.out, 'now');
    const dead = ofDead();
    for (const path of [dead.draft, join(dead.beside, 'new'), join(dead.beside, 'old')]) site(path, 'left');
    prepare(place);
    clear(place);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(words(place.out)).toBe('now');
    expect(existsSync(dead.draft)).toBe(false);
  });

  test('is put back where it was the site itself', () => {
    const dead = ofDead();
    site(join(dead.beside, 'new'), 'unfinished, for all one knows');
    site(join(dead.beside, 'old'), 'before');
    prepare(place);
    clear(place);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(words(place.out)).toBe('before');
  });

  test('is never taken for a site when it was being removed', () => {
    const { beside } = ofDead();
    mkdirSync(join(beside, 'old/fr'), { recursive: true });
    prepare(place);
    clear(place);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is removed too if this process has the number of the killed one', () => {
    site(join(place.beside, 'new'), 'left');
    prepare(place);
    expect(readdirSync(place.beside)).toEqual([]);
  });

  test('is told from what a running build has, one of another folder, and one of another machine', () => {
    const dead = ofDead();
    const kept = [
      of(process.ppid, place),
      { ...dead, beside: dead.beside.replace('.dist-', '.dist-x-') },
      { ...dead, beside: dead.beside.replace('.dist-', '.dist-elsewhere') },
    ];
    for (const { beside } of kept) site(join(beside, 'old'), 'at work');
    prepare(place);
    for (const { beside } of kept) expect(existsSync(join(beside, 'old/index.html')), beside).toBe(true);
  });
});

describe.skipIf(!canMount)('on other file systems (skipped where nothing can be mounted)', () => {
  const SMALL = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs'];

  test('a site is put in place by a copy, in one step', async () => {
    expect(mount(folder, ...SMALL)).toBe(true);
    try {
      site(place.out, 'before');
      prepare(place);
      site(place.draft, 'now');
      await putInPlace(place);
      expect(words(place.out)).toBe('now');
      expect(readdirSync(folder)).toEqual(['dist']);
    } finally {
      unmount(folder);
    }
  });

  test('a full disk is reported as such, and the old site stays', async () => {
    expect(mount(folder, ...SMALL)).toBe(true);
    try {
      site(place.out, 'before');
      prepare(place);
      site(place.draft, 'now'.repeat(1_000_000));
      await expect(putInPlace(place)).rejects.toThrow('ENOSPC');
      clear(place);
      expect(words(place.out)).toBe('before');
      expect(readdirSync(folder)).toEqual(['dist']);
    } finally {
      unmount(folder);
    }
  });

  test.each([
    ['a mount point', ['-t', 'tmpfs', 'tmpfs'], 'dist', 'EBUSY'],
    ['a folder on a disk that can only be read', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs'], '.', 'EROFS'],
  ])('%s is refused before anything is built', (_, options, mounted, code) => {
    mkdirSync(place.out);
    expect(mount(join(folder, mounted), ...options)).toBe(true);
    try {
      const message = new RegExp(
        `^OUT_DIR: nothing can take the place of “${place.out}”: ${code}: .* name a folder`,
      );
      expect(() => {
        prepare(place);
      }).toThrow(message);
      clear(place);
    } finally {
      unmount(join(folder, mounted));
    }
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

test.skipIf(process.getuid?.() !== 0)(
  'without the right to write beside it, the folder is refused (skipped if not root)',
  () => {
    site(place.out, 'before');
    const program = `import { prepare, workplaceFor } from ${JSON.stringify(resolve('src/publish/put-in-place.ts'))};
    try { prepare(workplaceFor(${JSON.stringify(place.out)})); } catch (error) { console.log(error.message); }`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      uid: 65_534,
      gid: 65_534,
    });
    expect(stdout).toMatch(/^OUT_DIR: nothing can take the place of “.*dist”: EACCES: permission denied/);
    expect(words(place.out)).toBe('before');
  },
);
