import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The resources that a program and its children used. */
export interface Usage {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Processor time in seconds (Linux; elsewhere not a number). */
  readonly cpu: number;
}

/** Linux counts in hundredths of a second. */
const TICKS = 100;

/**
 * Runs a program of Node and measures it.
 * @throws {Error} with its output if it fails
 */
export async function measure(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const before = { wall: performance.now() / 1e3, cpu: timeOfChildren() };
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${said}`);
  return { wall: performance.now() / 1e3 - before.wall, cpu: timeOfChildren() - before.cpu };
}

/** Processor seconds of the ended children of this process and of their children (proc_pid_stat(5)). */
function timeOfChildren(): number {
  if (!existsSync('/proc/self/stat')) return NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
