/**
 * The cost of a search: from the first touch of the box to the first visible result, on a slow line and a slow
 * machine with an empty cache, and then of a keystroke. Reports and asserts nothing.
 *
 * `--files` prints what was requested, when, and when it arrived, counted from that touch.
 */
import type { Browser, Page } from '@playwright/test';
import { median, medians, runsAsked } from './median.ts';
import { OUR_SEARCH, completeAnswer, search } from './search-time.ts';
import { CPU_SLOWDOWN, launch, slowPage } from './slow-browser.ts';
import { LINE, addressOf, serve } from './slow-server.ts';
import type { Sent, Transfer } from './slow-server.ts';
import { count } from './table.ts';

const PAGES = { 'reading page': '/fr/declaration/', 'search page': '/fr/recherche/' };

const runs = runsAsked(process.argv);
const sent: Sent = [];
const server = await serve('dist', 0, sent);
const browser = await launch();
try {
  console.log(
    `Slow 4G (${String(LINE.bitsPerSecond / 1e6)} Mbit/s, ${String(LINE.latency)} ms), CPU slowed ${String(CPU_SLOWDOWN)}×, cold cache, median of ${String(runs)} runs:`,
  );
  for (const [name, path] of Object.entries(PAGES)) {
    const measured = [];
    for (let i = 0; i < runs; i += 1) measured.push(await measure(browser, path));
    const { first, firstBytes, firstRequests, whole, wholeBytes, wholeRequests, ...typing } =
      medians(measured);
    const line = (label: string, ms: number, rest: string) => {
      console.log(`  ${label.padEnd(46)} ${count(ms).padStart(5)} ms${rest}`);
    };
    const sentFor = (bytes: number, requests: number) =>
      `, ${count(bytes)} bytes in ${count(requests)} requests`;
    line(`${name}: touch to first visible result`, first, sentFor(firstBytes, firstRequests));
    line(`${name}: to the answer in both languages`, whole, sentFor(wholeBytes, wholeRequests));
    line(`${name}: a keystroke after that`, typing.keystroke, ` (slowest ${count(typing.slowest)} ms)`);
    console.log(`  ${name}: layout shift while typing ${typing.shift.toFixed(3)}`);
  }
} finally {
  await browser.close();
  server.close();
}

async function measure(browser: Browser, path: string) {
  const { context, page } = await slowPage(browser);
  try {
    await page.goto(addressOf(server) + path, { waitUntil: 'networkidle' });
    sent.length = 0;
    const { first, transfers, start } = await search(page, sent, OUR_SEARCH, 'paix');
    const end = await completeAnswer(page);
    // The service worker keeps things for later, and would be there without a search.
    const all = sent.filter(({ through, kept }) => !kept && through <= end);
    if (process.argv.includes('--files')) printFiles(sent, start);
    const bytesOf = (list: readonly Transfer[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);
    const forFirst = transfers.filter(({ kept }) => !kept);
    return {
      first,
      firstBytes: bytesOf(forFirst),
      firstRequests: forFirst.length,
      whole: end - start,
      wholeBytes: bytesOf(all),
      wholeRequests: all.length,
      ...(await measureTyping(page)),
    };
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

/** Types on after the first answer, and measures how long each keystroke waits for its results. */
async function measureTyping(page: Page): Promise<{ keystroke: number; slowest: number; shift: number }> {
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

/** Runs in the page: records how long after a keystroke its results are shown, and everything that moved. */
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
  }).observe(box, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      typing.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
