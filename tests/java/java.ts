/** Java, which some checks need. */
import { spawnSync } from 'node:child_process';

/** Half the work for programs that soon end: no code is optimised that hardly runs, no memory tidied by more threads. */
const FOR_SHORT_RUNS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Runs a Java program to its end. */
export const java = (...args: readonly string[]) =>
  spawnSync('java', [...FOR_SHORT_RUNS, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

export const hasJava = (): boolean => java('-version').status === 0;
