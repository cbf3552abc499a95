/** Java, which some checks need: found, or installed on Debian as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a program to its end. */
export const run = (command: string, args: readonly string[]) =>
  spawnSync(command, [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

export const hasJava = (): boolean => run('java', ['-version']).status === 0;

/** Installs system packages on Debian as root; callers check whether that helped. */
export function installOnDebian(name: string, packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`${name} is not here; trying the system’s packages.`);
  if (run('apt-get', ['update']).status !== 0) return;
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}
