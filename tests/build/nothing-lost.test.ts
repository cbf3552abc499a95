import { spawnSync } from 'node:child_process';
import {
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBuiltFiles } from '../../src/publish/output-folder.ts';
import { canMount, mount, unmount } from './mount.ts';
import { copyProject, plainEnvironment } from './project.ts';

const { folder, remove } = copyProject();
let elsewhere: string;
beforeEach(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
});
afterEach(() => {
  rmSync(elsewhere, { recursive: true });
});
afterAll(remove);

const run = (program: string, args: readonly string[], environment: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnvironment(), PREVIEWS: 'off', ...environment },
  });
const build = (environment: Readonly<Record<string, string>>) => run('src/publish/build.ts', [], environment);
const astro = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  run(resolve('node_modules/astro/bin/astro.mjs'), args, { CI: 'true', ...environment });

/** The files of a folder with their contents. */
const filesOf = (path: string) =>
  new Map(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // All copies of the project share what builds keep, and other tests build at the same time.
      .filter((file) => !/project-\w+\/\.cache\//.test(file))
      .map((file) => [file, readFileSync(file, 'latin1')] as const),
  );

const former = (path: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), 'built before');
  writeBuiltFiles(path);
};
const UNTOUCHED = 'The site was not built; the one built before is as it was.';

describe('a build that would delete what no build made', () => {
  // What else is refused: `tests/unit/output-folder.test.ts`.
  it.each([
    ['the project', '.', 'holds the project'],
    ['the content', 'content', "lies in the project's own folder “content”"],
  ])('is refused and deletes nothing: %s', (_, outDir, reason) => {
    const before = filesOf(folder);
    const { status, stdout, stderr } = build({ OUT_DIR: outDir });
    expect(stderr.startsWith(`\nOUT_DIR: “${outDir}” ${reason}`), stderr).toBe(true);
    expect(stderr.split('\n\n').slice(1)).toEqual([`${UNTOUCHED}\n`]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(filesOf(folder)).toEqual(before);
  });

  it('is refused for a folder of a stranger, and for a site into which something else was put', () => {
    writeFileSync(join(elsewhere, 'photo.jpg'), 'mine');
    expect(build({ OUT_DIR: elsewhere }).stderr).toContain(
      'is not empty, and no build has left its list of files',
    );
    expect(readFileSync(join(elsewhere, 'photo.jpg'), 'utf8')).toBe('mine');
    former(join(elsewhere, 'site'));
    writeFileSync(join(elsewhere, 'site/CNAME'), 'example.org');
    expect(build({ OUT_DIR: join(elsewhere, 'site') }).stderr).toContain('holds what no build made: “CNAME”');
    expect(readdirSync(join(elsewhere, 'site'))).toContain('CNAME');
  });

  it('is refused by Astro’s own command as well', () => {
    const before = filesOf(join(folder, 'content'));
    for (const run of [astro(['build'], { OUT_DIR: 'content' }), astro(['build', '--outDir', 'content'])]) {
      expect(run.status).toBe(1);
      expect(run.stderr).toContain("lies in the project's own folder “content”");
    }
    expect(filesOf(join(folder, 'content'))).toEqual(before);
  });
});

describe('settings that cannot be used', () => {
  const WRONG = { SITE_URL: 'https://ex.org/sub/', BASE_PATH: '//ex.org', OUT_DIR: 'src', PREVIEWS: 'no' };

  const lines = ({ status, stderr }: ReturnType<typeof run>) => {
    expect(status).toBe(1);
    return stderr.trim().split('\n');
  };

  it('stop the build at its start, all at once and without a stack trace, in the same words for Astro’s own commands', () => {
    const said = lines(build(WRONG));
    expect(said.map((line) => line.split(' ')[0])).toEqual([
      'SITE_URL:',
      'BASE_PATH:',
      'PREVIEWS:',
      'OUT_DIR:',
      '',
      'The',
    ]);
    // They stop before they look at the folder.
    for (const command of ['build', 'dev']) expect(lines(astro([command], WRONG))).toEqual(said.slice(0, 3));
  });
});

describe('a site on another file system', () => {
  it.skipIf(!canMount)(
    'is built through a link, which stays; a full disk is told as that and leaves it (skipped where nothing can be mounted)',
    () => {
      expect(mount(elsewhere, '-t', 'tmpfs', '-o', 'size=64m', 'tmpfs')).toBe(true);
      try {
        mkdirSync(join(elsewhere, 'site'));
        symlinkSync(join(elsewhere, 'site'), join(folder, 'link'), 'junction');
        const { status, stderr } = build({ OUT_DIR: 'link' });
        expect(status, stderr).toBe(0);
        expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
        const whole = filesOf(join(elsewhere, 'site'));
        expect(whole.has(join(elsewhere, 'site/fr/declaration/index.html'))).toBe(true);

        const { bavail, bsize } = statfsSync(elsewhere);
        writeFileSync(join(elsewhere, 'filler'), Buffer.alloc(bavail * bsize - 500_000));
        const full = build({ OUT_DIR: 'link' });
        expect(full.stderr).toMatch(
          new RegExp(`^\\nENOSPC: no space left on device.*\\n\\n${UNTOUCHED}\\n$`),
        );
        expect(full.status).toBe(1);
        expect(filesOf(join(elsewhere, 'site'))).toEqual(whole);
        expect(readdirSync(elsewhere).sort()).toEqual(['filler', 'site']);
        expect(globSync('.cache/build-*', { cwd: folder })).toEqual([]);
      } finally {
        rmSync(join(folder, 'link'), { force: true });
        unmount(elsewhere);
      }
    },
  );

  it.skipIf(!canMount)(
    'is refused where the folder is a mount point (skipped where nothing can be mounted)',
    () => {
      expect(mount(elsewhere, '-t', 'tmpfs', 'tmpfs')).toBe(true);
      try {
        expect(build({ OUT_DIR: elsewhere }).stderr).toMatch(
          /^\nOUT_DIR: nothing can take the place of .* EBUSY: /,
        );
      } finally {
        unmount(elsewhere);
      }
    },
  );
});
