/**
 * The French declaration on this site, beside a bare page of the same text and other site generators, which get the
 * same text as Markdown and use their own search. All are served and measured in the same way, in turn; figures are
 * medians. Reports and asserts nothing about time.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import { documentPath } from '../../../src/edition/urls.ts';
import { medians, runsAsked } from '../median.ts';
import { measureLoad } from '../page-load.ts';
import type { PageLoad } from '../page-load.ts';
import { barePage, plainBlocks } from '../plain-blocks.ts';
import { OUR_SEARCH, measureSearch } from '../search-time.ts';
import type { SearchPlace, SearchTime } from '../search-time.ts';
import { CPU_SLOWDOWN, launch } from '../slow-browser.ts';
import { LINE, addressOf, serve } from '../slow-server.ts';
import type { Sent } from '../slow-server.ts';
import { NOISE, beside, count, markdownTable, shift } from '../table.ts';
import { docusaurus } from './docusaurus.ts';
import { install } from './install.ts';
import { checkText } from './same-text.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

const LANG = 'fr';
const WORD = 'paix';

interface Contestant {
  readonly name: string;
  readonly path: string;
  readonly search?: SearchPlace;
  readonly site: string;
}

const runs = runsAsked(process.argv);
const { documents } = loadEdition('content');
const declaration = documents.find(({ id }) => id === 'declaration');
if (!declaration) throw new Error('The edition has no declaration.');

const bare = mkdtempSync(join(tmpdir(), 'bare-'));
writeFileSync(join(bare, 'index.html'), barePage(declaration, LANG));
const contestants: Contestant[] = [
  { name: 'bare HTML, no style', path: '/', site: bare },
  { name: 'this site', path: documentPath(declaration, LANG), site: 'dist', search: OUR_SEARCH },
];
const failures: string[] = [];
for (const peer of [starlight, vitepress, docusaurus]) {
  const installed = install(peer, documents);
  const name = `${peer.name} ${Object.values(peer.packages)[0] ?? ''}`;
  if ('failure' in installed) failures.push(`${name} ${installed.failure}`);
  else contestants.push({ name, path: peer.page(declaration, LANG), search: peer.search, ...installed });
}

const measured = await Promise.all(
  contestants.map(async (contestant) => {
    const sent: Sent = [];
    const server = await serve(contestant.site, 0, sent);
    const address = addressOf(server) + contestant.path;
    return { ...contestant, sent, server, address, loads: [] as PageLoad[], searches: [] as SearchTime[] };
  }),
);
const browser = await launch();
try {
  for (const { name, address } of measured)
    await checkText(browser, name, address, plainBlocks(declaration, LANG));
  // The first round warms up the browser and the server and is not counted. Every second round runs in reverse, so
  // that none always comes after the heaviest.
  for (let run = 0; run <= runs; run += 1) {
    const round = run % 2 === 0 ? measured : measured.toReversed();
    for (const { address, sent, loads } of round) {
      const load = await measureLoad(browser, address, sent);
      if (run > 0) loads.push(load);
    }
    for (const { address, sent, search, searches } of round) {
      const time = search && (await measureSearch(browser, address, sent, search, WORD));
      if (run > 0 && time) searches.push(time);
    }
  }
} finally {
  await browser.close();
  for (const { server } of measured) server.close();
  rmSync(bare, { recursive: true });
}
report();

function report(): void {
  const results = measured.map(({ name, loads, searches }) => ({
    name,
    load: medians(loads),
    search: searches.length > 0 ? medians(searches) : undefined,
  }));
  const reference = results[0]?.load;
  if (!reference) throw new Error('Nothing was measured.');
  console.log(
    `French declaration, Slow 4G (${String(LINE.bitsPerSecond / 1e6)} Mbit/s, ${String(LINE.latency)} ms), CPU slowed ${String(CPU_SLOWDOWN)}×, cold cache, brotli; median of ${String(runs)}, taken in turn:\n`,
  );
  console.log(
    markdownTable([
      [
        '',
        'bytes to read the page',
        'requests',
        'first view (HTML + blocking)',
        'FCP',
        'LCP',
        'CLS',
        'TBT',
        'decoded JS',
        `search “${WORD}”, box to first result`,
      ],
      ...results.map(({ name, load, search }) => [
        name,
        count(load.bytes),
        count(load.requests),
        count(load.firstView),
        beside(load.fcp, reference.fcp),
        beside(load.lcp, reference.lcp),
        shift(load.cls),
        `${count(load.tbt)} ms`,
        count(load.script),
        search
          ? `${count(search.first)} ms, ${count(search.bytes)} bytes, ${count(search.requests)} requests`
          : '–',
      ]),
    ]),
  );
  console.log(
    `\n×: beside the bare page of the same run; ≈: less than ${String(NOISE)} ms from it, which is noise.`,
  );
  for (const failure of failures) console.log(`Not measured: ${failure}.`);
}
