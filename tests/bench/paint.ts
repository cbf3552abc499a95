/**
 * First and largest paint of the French declaration on a phone, beside the bare page of the same text: measured in
 * turn, the median. Reports and asserts nothing, because times depend on the machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { documentPath } from '../../src/edition/urls.ts';
import { medians, runsAsked } from './median.ts';
import { measureLoad } from './page-load.ts';
import type { PageLoad } from './page-load.ts';
import { barePage } from './plain-blocks.ts';
import { CPU_SLOWDOWN, PHONE, launch } from './slow-browser.ts';
import { LINE, addressOf, serve } from './slow-server.ts';
import type { Sent } from './slow-server.ts';
import { beside, count, markdownTable, shift } from './table.ts';

const runs = runsAsked(process.argv, 15);
const document = loadEdition('content').documents.find(({ id }) => id === 'declaration');
if (!document) throw new Error('The edition has no declaration.');
const folder = mkdtempSync(join(tmpdir(), 'bare-'));
writeFileSync(join(folder, 'index.html'), barePage(document, 'fr'));

// Copies of the site to compare may follow: `node tests/bench/paint.ts dist .dist-without-font`.
const asked = process.argv
  .slice(2)
  .filter((argument, i, all) => argument !== '--runs' && all[i - 1] !== '--runs');
const path = documentPath(document, 'fr');
const contestants = [
  { name: 'bare page', folder, path: '/' },
  ...(asked.length > 0 ? asked : ['dist']).map((site) => ({
    name: site === 'dist' ? 'this site' : site,
    folder: site,
    path,
  })),
];

const browser = await launch();
const measured = await Promise.all(
  contestants.map(async (contestant) => {
    const sent: Sent = [];
    return { ...contestant, sent, server: await serve(contestant.folder, 0, sent), loads: [] as PageLoad[] };
  }),
);
try {
  // The first round warms the browser up and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    for (const { server, path, sent, loads } of run % 2 === 0 ? measured : measured.toReversed()) {
      const load = await measureLoad(browser, addressOf(server) + path, sent, PHONE);
      if (run > 0) loads.push(load);
    }
  }
} finally {
  await browser.close();
  for (const { server } of measured) server.close();
  rmSync(folder, { recursive: true });
}

const results = measured.map(({ name, loads }) => ({ name, ...medians(loads) }));
const [bare] = results;
if (!bare) throw new Error('Nothing was measured.');
console.log(
  `${path}: Slow 4G (${String(LINE.bitsPerSecond / 1e6)} Mbit/s, ${String(LINE.latency)} ms), CPU slowed ${String(CPU_SLOWDOWN)}×, cold cache, screen of a phone, median of ${String(runs)} taken in turn:\n`,
);
console.log(
  markdownTable([
    ['', 'bytes', 'requests', 'first view', 'FCP', 'LCP', 'CLS', 'TBT', 'decoded JS'],
    ...results.map((load) => [
      load.name,
      count(load.bytes),
      count(load.requests),
      count(load.firstView),
      beside(load.fcp, bare.fcp),
      beside(load.lcp, bare.lcp),
      shift(load.cls),
      `${count(load.tbt)} ms`,
      count(load.script),
    ]),
  ]),
);
