/** Installs the project with an old and with a new npm, in a folder whose name has a space and an accent. */
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

/** Runs `npm ci` of some version of npm in the folder. */
function install(npm: string) {
  // npm's variables for its scripts are about this project's folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
  );
  // Out of npm's cache, which the installation of this checkout has filled: npm leaves out a package for one platform
  // without a word when the registry does not answer.
  const args = ['exec', '--yes', `--package=npm@${npm}`, '--', 'npm', 'ci', '--prefer-offline'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

for (const npm of ['9.9.4', '12.2.1']) {
  test(`npm ${npm} installs the project, its own Node with it, and complains of nothing`, () => {
    const { status, stdout, stderr } = install(npm);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/added \d+ packages/);
    expect(status).toBe(0);
    const own = spawnSync(join(folder, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' });
    expect(own.stdout.trim()).toBe(`v${packageFile.optionalDependencies.node}`);
  });
}

test('a lockfile that lacks a package is detected', () => {
  const path = join(folder, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, unknown> };
  delete lockfile.packages['node_modules/astro'];
  writeFileSync(path, JSON.stringify(lockfile));
  const { status, stderr } = install('9.9.4');
  expect(stderr).toContain('Missing: astro@');
  expect(status).toBe(1);
});
