import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts a file system on a folder with the options of `mount(8)`, such as `-t tmpfs`; says whether that was allowed. */
export const mount = (folder: string, ...options: readonly string[]): boolean =>
  spawnSync('mount', [...options, folder], { stdio: 'ignore' }).status === 0;

export const unmount = (folder: string): void => {
  spawnSync('umount', [folder], { stdio: 'ignore' });
};

/** Whether file systems can be mounted: on Linux, as root, if no container forbids it. */
export const canMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  const can = mount(folder, '-t', 'tmpfs', 'tmpfs');
  if (can) unmount(folder);
  rmSync(folder, { recursive: true });
  return can;
})();
