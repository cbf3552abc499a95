/** What a command takes: seconds by the clock and of the processor, and the most memory it has at a time. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  /** Of all its processes together, in MB. */
  readonly memory: number;
}

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100;
/** Linux counts in hundredths of a second, and in pages of 4 KB. */
const TICKS = 100;

/**
 * Runs a program of Node and measures it with all processes that it starts (Linux; elsewhere itself alone).
 * @throws {Error} if it fails, with what it said
 */
export async function measure(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const file = join(tmpdir(), `usage-${String(process.pid)}-${String(performance.now())}.json`);
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', resolve('tests/bench/growth/usage-at-exit.ts'), ...args],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, BENCH_USAGE: file },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, INTERVAL);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(timer);
  const wall = (performance.now() - start) / 1e3;
  if (code !== 0 || !existsSync(file))
    throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${said}`);
  const own = JSON.parse(readFileSync(file, 'utf8')) as { cpu: number; memory: number };
  rmSync(file);
  return { wall, cpu: own.cpu, memory: Math.max(memory, own.memory) };
}

/** The memory of a process and of all that it has started, in MB. */
function memoryOf(root: number): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const parents = new Map<number, { parent: number; pages: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), { parent: Number(fields[1]), pages: Number(fields[21]) });
    } catch {
      // It has ended meanwhile.
    }
  }
  const belongs = (id: number): boolean =>
    id === root || (parents.has(id) && belongs(parents.get(id)?.parent ?? 0));
  return [...parents].reduce((sum, [id, { pages }]) => (belongs(id) ? sum + (pages * 4096) / 1e6 : sum), 0);
}

/** Seconds of the processor that a process has had, with those of the processes that it waited for. */
export function processorTime(): number {
  if (!existsSync('/proc/self/stat')) {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}
