/** Loaded before a program that is measured: leaves behind what it took when it ends. */
import { writeFileSync } from 'node:fs';
import { processorTime } from './usage.ts';

const file = process.env['BENCH_USAGE'];
// The processes that this one starts are counted with it, and must not write over it.
delete process.env['BENCH_USAGE'];
process.on('exit', () => {
  if (file === undefined) return;
  const memory = (process.resourceUsage().maxRSS * 1024) / 1e6;
  writeFileSync(file, JSON.stringify({ cpu: processorTime(), memory }));
});
