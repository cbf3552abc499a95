/**
 * What a search costs a reader: from the first keystroke to the first visible result, on a slow line and
 * a slow machine with nothing in the cache, and then a keystroke. Reports; asserts nothing.
 */
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { LINE, serve } from './slow-server.ts';
import type { Sent } from './slow-server.ts';

const RUNS = 7;
const PORT = 4395;
const CPU_SLOWDOWN = 4;

interface Run {
  readonly first: number;
  readonly bytes: number;
  readonly requests: number;
  readonly keystroke: number;
  readonly slowest: number;
  readonly shift: number;
}

const sent: Sent = new Map();
const server = await serve('dist', PORT, sent);
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium: run `node tests/browser/chromium.ts` first.');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await measure(browser));
  const median = (of: keyof Run) =>
    runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  console.log(
    `Slow 4G (${String(LINE.bitsPerSecond / 1e6)} Mbit/s, ${String(LINE.latency)} ms), CPU slowed ${String(CPU_SLOWDOWN)}×, cold cache, ${String(RUNS)} runs:`,
  );
  console.log(`  first keystroke to first visible result  ${median('first').toFixed(0)} ms (median)`);
  console.log(
    `  transferred for it                       ${String(median('bytes'))} bytes, ${String(median('requests'))} requests`,
  );
  console.log(
    `  a keystroke after that                   ${median('keystroke').toFixed(0)} ms (median), ${median('slowest').toFixed(0)} ms (slowest of a run)`,
  );
  console.log(`  layout shift while typing                ${median('shift').toFixed(3)}`);
} finally {
  await browser.close();
  server.close();
}

async function measure(browser: Browser): Promise<Run> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(`http://localhost:${String(PORT)}/fr/recherche/`, { waitUntil: 'networkidle' });
  sent.clear();
  // A hand comes to the box and types at once: loading begins with the focus, and so does the clock.
  await page.evaluate(watch);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('paix');
  await page.locator('.result mark').first().waitFor();
  // The second language begins to load once the first has answered.
  const own = [...sent].filter(([path]) => !/[./]en[._]/.test(path));
  const bytes = own.reduce((sum, [, size]) => sum + size, 0);
  const requests = own.length;
  if (process.argv.includes('--files')) console.log([...sent]);
  await page.locator('search-box[data-answered="paix"]').waitFor();
  await page.keyboard.type(' sécurité région', { delay: 150 });
  await page.locator('search-box[data-answered="paix sécurité région"]').waitFor();
  const { first, times, shift } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  const keystroke = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  const slowest = Math.max(...times);
  if (process.argv.includes('--files')) console.log(times);
  await context.close();
  return { first, bytes, requests, keystroke, slowest, shift };
}

interface Watched {
  first: number;
  times: number[];
  shift: number;
}

/** Runs in the page: notes how long after a keystroke its results stand there, and what moves meanwhile. */
function watch(): void {
  const watched: Watched = { first: 0, times: [], shift: 0 };
  Object.assign(window, { watched });
  const box = document.querySelector<HTMLElement>('search-box');
  if (!box) throw new Error('no search box');
  let [start, typed] = [0, 0];
  box.addEventListener('focusin', () => {
    start = performance.now();
  });
  box.addEventListener('input', () => {
    typed = performance.now();
  });
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      if (watched.first === 0 && box.querySelector('.result')) watched.first = performance.now() - start;
      else if (watched.first > 0 && typed > 0) watched.times.push(performance.now() - typed);
      typed = 0;
    });
  }).observe(box, { attributeFilter: ['data-shown'] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      watched.shift += entry.value;
  }).observe({ type: 'layout-shift' });
}
