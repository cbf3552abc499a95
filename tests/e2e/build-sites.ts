/** Builds every site that the browser tests visit. */
import { spawnSync } from 'node:child_process';
import { SITES, siteEnvironment } from './sites.ts';
import type { SiteName } from './sites.ts';

for (const name of Object.keys(SITES) as SiteName[]) {
  const { status } = spawnSync(process.execPath, ['src/build/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, ...siteEnvironment(name) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
