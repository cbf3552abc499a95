/** Builds every site that the browser tests visit, unless what they are built from is as it was at the last time. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES, siteEnvironment } from './sites.ts';
import type { SiteName } from './sites.ts';

const SOURCES = [
  '{src,content,public}/**/*',
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

for (const name of Object.keys(SITES) as SiteName[]) {
  const mark = `${SITES[name].out}.built-from`;
  if (existsSync(SITES[name].out) && existsSync(mark) && readFileSync(mark, 'utf8') === built) continue;
  // A build that is killed must not leave the mark of another.
  rmSync(mark, { force: true });
  const { status } = spawnSync(process.execPath, ['src/build/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, ...siteEnvironment(name) },
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, built);
}
