/** Java, which some checks need. */
import { spawnSync } from 'node:child_process';

/** Runs a program to its end. */
export const run = (command: string, args: readonly string[]) =>
  spawnSync(command, [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

export const hasJava = (): boolean => run('java', ['-version']).status === 0;
