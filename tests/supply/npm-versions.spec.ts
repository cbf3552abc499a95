/** What an old and a new npm do with the project, in a folder whose name has a space and an accent. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import packageFile from '../../package.json' with { type: 'json' };

/** All that `npm ci` reads. */
const FILES = ['package.json', 'package-lock.json', '.npmrc', 'src/publish/preflight.cjs'];

// One after another: two versions of npm at once spoil the cache that they share.
test.describe.configure({ mode: 'default' });

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'un dossier à part '));
  for (const file of FILES) cpSync(file, join(folder, file));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Whether an npm accepts the lockfile, without unpacking anything, which would take a minute. */
const NOTHING_UNPACKED = ['--dry-run', '--ignore-scripts'];

/** Leaves only the project's own Node, to see what an npm does with scripts. */
const OWN_NODE = ['--omit=dev'];

/** Runs `npm ci` of some version of npm in the folder. */
function install(npm: string, options: readonly string[]) {
  // npm's variables for its scripts are about this project's folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
  );
  // Out of npm's cache, which the installation of this checkout has filled: npm leaves out a package for one platform
  // without a word when the registry does not answer.
  const args = ['exec', '--yes', `--package=npm@${npm}`, '--', 'npm', 'ci', '--prefer-offline', ...options];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

for (const npm of ['9.9.4', '12.2.1']) {
  test(`npm ${npm} accepts every package, and runs the scripts that install its own Node and look what is missing`, () => {
    const whole = install(npm, NOTHING_UNPACKED);
    expect(whole.stderr).toBe('');
    expect(Number(/added (\d+) packages/.exec(whole.stdout)?.[1])).toBeGreaterThan(500);
    expect(whole.status).toBe(0);
    const { stderr, status } = install(npm, OWN_NODE);
    expect(stderr).toMatch(/^Packages that this project needs on this machine are missing: run npm ci again/);
    expect(status).toBe(1);
    const own = spawnSync(join(folder, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' });
    expect(own.stdout.trim()).toBe(`v${packageFile.optionalDependencies.node}`);
  });
}

test('a lockfile that lacks a package is detected', () => {
  const path = join(folder, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, unknown> };
  delete lockfile.packages['node_modules/astro'];
  writeFileSync(path, JSON.stringify(lockfile));
  const { status, stderr } = install('9.9.4', NOTHING_UNPACKED);
  expect(stderr).toContain('Missing: astro@');
  expect(status).toBe(1);
});

test('a package beside one that does not allow it is detected', () => {
  // Without them html-validate would not have this version of vitest beside it.
  const path = join(folder, 'package.json');
  writeFileSync(path, JSON.stringify({ ...packageFile, overrides: {} }));
  const { status, stderr } = install('9.9.4', NOTHING_UNPACKED);
  expect(stderr).toMatch(/^npm ERR! /);
  expect(status).toBe(1);
});
