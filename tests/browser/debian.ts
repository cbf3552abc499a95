/** System packages that some tests need. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Waits for another process that installs, asks a slow mirror again, and leaves questions unasked. */
const OPTIONS = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', [...OPTIONS, ...args], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // Only ends what hangs: a slow line takes minutes.
    timeout: 900_000,
  }).status === 0;

/** Installs packages on Debian as root, as many as there are; callers look whether they have come. */
export function installOnDebian(packages: readonly string[]): void {
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Trying the system’s packages: ${packages.join(', ')}.`);
  // While another process updates the lists this one may not: what it has brought will do.
  if (!apt('update')) apt('update');
  const install = (...names: string[]) => apt('install', '--no-install-recommends', ...names);
  // One that this system does not have must not hold up the others.
  if (!install(...packages)) for (const name of packages) install(name);
}
