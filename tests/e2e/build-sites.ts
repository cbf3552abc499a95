/** Builds every site that the browser tests visit, from the edition of the tests: they do not depend on `content/`. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { TEST_EDITION, copyProject } from '../build/project.ts';
import { SITES, siteEnvironment } from './sites.ts';
import type { SiteName } from './sites.ts';

const { folder, remove } = copyProject(TEST_EDITION);
try {
  for (const name of Object.keys(SITES) as SiteName[]) {
    const { status } = spawnSync(process.execPath, ['src/build/build.ts'], {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, ...siteEnvironment(name), OUT_DIR: resolve(SITES[name].out) },
    });
    process.exitCode = status ?? 1;
    if (process.exitCode !== 0) break;
  }
} finally {
  remove();
}
