/**
 * Lighthouse (mobile) on each kind of page: the median of three runs for every category. Reports and asserts nothing,
 * because its first category depends on the machine.
 */
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { freePort } from '../hosting/free-port.ts';
import { runLighthouse } from './run-lighthouse.ts';
import { addressOf, serve } from './slow-server.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PAGES = [
  '/fr/',
  '/fr/declaration/',
  '/en/declaration/',
  '/fr/declaration/bilingue/',
  '/fr/lettre/',
  '/fr/signataires/',
  '/en/search/',
  '/fr/mots/',
  '/en/edition/',
  '/fr/declaration/3.4/',
  '/en/declaration/signatures.1/',
  '/fr/telecharger/',
  '/en/notes/',
  '/en/themes/',
  '/fr/noms/',
  '/fr/glossaire/',
  '/fr/source/',
  '/en/check/',
  '/fr/affichage/',
];

// The canonical addresses must be those that Lighthouse asks for.
const site = '.cache/lighthouse';
const server = await serve(site, 0, [], false);
const { status } = spawnSync(process.execPath, ['src/publish/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SITE_URL: addressOf(server), OUT_DIR: site, BASE_PATH: '/' },
});
if (status !== 0) throw new Error('The site was not built.');

const debuggingPort = await freePort();
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium: run `node tests/browser/chromium.ts` first.');
const browser = await chromium.launch({
  executablePath,
  args: [...CHROMIUM_ARGS, `--remote-debugging-port=${String(debuggingPort)}`],
});
try {
  console.log(`${''.padEnd(28)}${CATEGORIES.map((name) => name.padStart(16)).join('')}`);
  for (const path of PAGES) {
    const runs: number[][] = [];
    const failed = new Set<string>();
    for (let run = 0; run < RUNS; run += 1) {
      const { categories, audits } = await runLighthouse(addressOf(server) + path, debuggingPort, CATEGORIES);
      runs.push(CATEGORIES.map((name) => Math.round((categories[name]?.score ?? NaN) * 100)));
      for (const name of CATEGORIES.slice(1)) {
        for (const { id, weight } of categories[name]?.auditRefs ?? []) {
          if (weight > 0 && (audits[id]?.score ?? 1) < 1) failed.add(id);
        }
      }
    }
    const medians = CATEGORIES.map(
      (_, i) => runs.map((scores) => scores[i] ?? NaN).sort((a, b) => a - b)[Math.floor(RUNS / 2)],
    );
    console.log(
      `${path.padEnd(28)}${medians.map((score) => String(score).padStart(16)).join('')}  ${[...failed].join(' ')}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
