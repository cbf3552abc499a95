/**
 * What a search costs a reader: from the first touch of the box to the first visible result, on a slow line and
 * a slow machine with nothing in the cache, and then a keystroke. Reports; asserts nothing.
 *
 * `--files` prints what was asked for, when, and when it came through, counted from that touch.
 */
import type { Browser, Page } from '@playwright/test';
import { median, medians, runsAsked } from './median.ts';
import { OUR_SEARCH, search } from './search-time.ts';
import { CPU_SLOWDOWN, launch, slowPage } from './slow-browser.ts';
import { LINE, addressOf, serve } from './slow-server.ts';
import type { Sent, Transfer } from './slow-server.ts';

const runs = runsAsked(process.argv);
const sent: Sent = [];
const server = await serve('dist', 0, sent);
const browser = await launch();
try {
  const measured = [];
  for (let i = 0; i < runs; i += 1) measured.push(await measure(browser));
  const { first, bytes, requests, keystroke, slowest, shift } = medians(measured);
  console.log(
    `Slow 4G (${String(LINE.bitsPerSecond / 1e6)} Mbit/s, ${String(LINE.latency)} ms), CPU slowed ${String(CPU_SLOWDOWN)}×, cold cache, ${String(runs)} runs:`,
  );
  console.log(`  first touch to first visible result  ${first.toFixed(0)} ms (median)`);
  console.log(`  transferred for it                   ${String(bytes)} bytes, ${String(requests)} requests`);
  console.log(
    `  a keystroke after that               ${keystroke.toFixed(0)} ms (median), ${slowest.toFixed(0)} ms (slowest of a run)`,
  );
  console.log(`  layout shift while typing            ${shift.toFixed(3)}`);
} finally {
  await browser.close();
  server.close();
}

async function measure(browser: Browser) {
  const { context, page } = await slowPage(browser);
  try {
    await page.goto(`${addressOf(server)}/fr/recherche/`, { waitUntil: 'networkidle' });
    sent.length = 0;
    const { first, transfers, start } = await search(page, sent, OUR_SEARCH, 'paix');
    if (process.argv.includes('--files')) printFiles(transfers, start);
    const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
    return { first, bytes, requests: transfers.length, ...(await measureTyping(page)) };
  } finally {
    await context.close();
  }
}

function printFiles(transfers: readonly Transfer[], start: number): void {
  for (const { path, bytes, asked, through } of transfers) {
    const [from, to] = [asked - start, through - start].map((time) => time.toFixed(0).padStart(5));
    console.log(`  ${from ?? ''} –${to ?? ''} ms ${String(bytes).padStart(7)} bytes  ${path}`);
  }
}

/** More is typed once the first word is answered: how long each keystroke waits for its results. */
async function measureTyping(page: Page): Promise<{ keystroke: number; slowest: number; shift: number }> {
  await page.locator('search-box[data-answered="paix"]').waitFor();
  await page.evaluate(watchTyping);
  await page.keyboard.type(' sécurité région', { delay: 150 });
  await page.locator('search-box[data-answered="paix sécurité région"]').waitFor();
  const { times, shift } = await page.evaluate(() => (window as unknown as { typing: Typing }).typing);
  return { keystroke: median(times), slowest: Math.max(...times), shift };
}

interface Typing {
  times: number[];
  shift: number;
}

/** Runs in the page: notes how long after a keystroke its results stand there, and all that has moved. */
function watchTyping(): void {
  const typing: Typing = { times: [], shift: 0 };
  Object.assign(window, { typing });
  const box = document.querySelector('search-box');
  if (!box) throw new Error('no search box');
  let typed = 0;
  box.addEventListener('input', () => {
    typed = performance.now();
  });
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      if (typed > 0) typing.times.push(performance.now() - typed);
      typed = 0;
    });
  }).observe(box, { attributeFilter: ['data-shown'] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      typing.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
