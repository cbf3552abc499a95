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
  readonly shift: number;
}

const sent: Sent = new Map();
const server = await serve('dist', PORT, sent);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await measure(browser));
  const median = (of: keyof Run) => runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  console.log(
    `Slow 4G (${String(LINE.bitsPerSecond / 1e6)} Mbit/s, ${String(LINE.latency)} ms), CPU slowed ${String(CPU_SLOWDOWN)}×, cold cache, ${String(RUNS)} runs:`,
  );
  console.log(`  first keystroke to first visible result  ${median('first').toFixed(0)} ms (median)`);
  console.log(`  transferred for it                       ${String(median('bytes'))} bytes, ${String(median('requests'))} requests`);
  console.log(`  a keystroke after that                   ${median('keystroke').toFixed(0)} ms (median of the slowest of a run)`);
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
  const { first, until } = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('search-box input');
    if (!input) throw new Error('no search box');
    const seen = () => document.querySelector('.result mark');
    const frame = () => new Promise(requestAnimationFrame);
    // A hand comes to the box and types at once: loading begins with the focus, and so does the clock.
    const start = performance.now();
    input.focus();
    input.value = 'paix';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!seen()) await frame();
    return { first: performance.now() - start, until: Date.now() };
  });
  void until;
  const bytes = [...sent.values()].reduce((sum, size) => sum + size, 0);
  const requests = sent.size;
  await page.locator('search-box[data-answered="paix"]').waitFor();
  const { keystroke, shift } = await page.evaluate(async () => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: false });
    const box = document.querySelector<HTMLElement>('search-box');
    const input = box?.querySelector('input');
    if (!box || !input) throw new Error('no search box');
    const times: number[] = [];
    for (const query of ['s', 'sé', 'séc', 'sécu', 'sécur', 'sécuri', 'sécurit', 'sécurité', 'sécurité r', 'sécurité ré']) {
      const start = performance.now();
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (box.dataset['answered'] !== query) await new Promise((next) => setTimeout(next));
      times.push(performance.now() - start);
    }
    return { keystroke: Math.max(...times), shift };
  });
  await context.close();
  return { first, bytes, requests, keystroke, shift };
}
