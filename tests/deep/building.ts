import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { plainEnvironment } from '../build/project.ts';

/** A running build, and its end. */
export interface Building {
  readonly process: ChildProcess;
  /** Its exit code, or `null` if it was killed, and its output. */
  readonly ended: Promise<{ code: number | null; said: string }>;
}

/** Starts to build a copy of the project for an address. */
export function startBuild(folder: string, address: string, more: NodeJS.ProcessEnv = {}): Building {
  const child = spawn(process.execPath, ['src/publish/build.ts'], {
    cwd: folder,
    env: { ...plainEnvironment(), OUT_DIR: 'dist', SITE_URL: address, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
  return { process: child, ended };
}

/** Builds to the end. @throws {Error} with what the build said, if it fails */
export async function build(...of: Parameters<typeof startBuild>): Promise<void> {
  const { code, said } = await startBuild(...of).ended;
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
}
