import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const PREFLIGHT = 'src/publish/preflight.cjs';
const OWN = packageFile.optionalDependencies.node;

/** Runs the check in a folder, on a Node that claims to be of some version. */
function preflight(version: string, folder = '.') {
  const program = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('./${PREFLIGHT}')`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--eval', program], {
    cwd: resolve(folder),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each(['14.21.3', '18.20.8', '20.20.2', '22.17.1', '23.11.1', '24.2.0'])(
  'on Node %s one sentence says what to install',
  (version) => {
    expect(preflight(version)).toEqual({
      status: 1,
      stdout: '',
      stderr: `Node ${version} is too old for this project, and the Node ${OWN} that npm ci installs with it is not here: install Node 24.3 or later (https://nodejs.org), then run npm ci again.\n`,
    });
  },
);

test.each(['22.18.0', '24.3.0', '26.10.0'])('Node %s of the machine will do, and it is said', (version) => {
  expect(preflight(version)).toEqual({
    status: 0,
    stdout: `Running on Node ${version} of this machine: the project's own, ${OWN}, is not here.\n`,
    stderr: '',
  });
});

test('on its own Node it says nothing', () => {
  expect(preflight(OWN)).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('where packages are missing one sentence says how to install them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'without-packages-'));
  try {
    for (const file of ['package.json', PREFLIGHT]) cpSync(file, join(folder, file));
    expect(preflight(OWN, folder)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Packages that this project needs on this machine are missing: run npm ci again, with Node 20.19, 22.12 or a later one and without --omit=optional.\n',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
