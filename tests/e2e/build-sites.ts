/** Builds every site that the browser tests visit, at once, unless nothing that it is built from has changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../build/project.ts';
import { SITES, siteEnvironment } from './sites.ts';
import type { SiteName } from './sites.ts';

const SOURCES = [
  '{src,content,public,tests/fixtures/edition}/**/*',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tests/e2e/sites.ts',
];

const digest = createHash('sha256');
for (const file of globSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort())
  digest.update(`${file}\0`).update(readFileSync(file));
const built = digest.digest('hex');

async function build(name: SiteName): Promise<void> {
  const { content, out } = SITES[name];
  const mark = `${out}.built-from`;
  if (existsSync(out) && existsSync(mark) && readFileSync(mark, 'utf8') === built) return;
  // A killed build must not leave the mark of a finished one.
  rmSync(mark, { force: true });
  const { folder, remove } = copyProject(content);
  const child = spawn(process.execPath, ['src/publish/build.ts'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...siteEnvironment(name), OUT_DIR: resolve(out) },
  });
  const [status] = (await once(child, 'close')) as [number | null];
  remove();
  if (status === 0) writeFileSync(mark, built);
  else process.exitCode = 1;
}

await Promise.all((Object.keys(SITES) as SiteName[]).map(build));
