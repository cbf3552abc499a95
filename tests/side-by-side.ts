/**
 * Runs commands side by side, so that no processor waits: `node tests/side-by-side.ts 'npm run lint' 'npm run test:unit'`.
 * Prints the output of each when it has ended, and fails if one has failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const commands = process.argv.slice(2);

async function run(command: string): Promise<boolean> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [status] = (await once(child, 'close')) as [number | null];
  console.log(`\n===== ${command}: ${status === 0 ? 'passed' : 'FAILED'} =====\n${output}`);
  return status === 0;
}

console.log(`Side by side, each printed at its end:\n  ${commands.join('\n  ')}`);
const passed = await Promise.all(commands.map(run));
if (passed.includes(false)) process.exitCode = 1;
