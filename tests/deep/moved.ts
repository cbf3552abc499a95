/**
 * Follows addresses that have moved in a real browser, with scripts and without (`npm run test:deep`): a page, a
 * passage of a page that has moved, a passage within a page, a file.
 */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { copyProject } from '../build/project.ts';
import { FIRST_PORT } from '../e2e/sites.ts';
import { LEDGER_FILE } from '../../src/permalinks/ledger.ts';
import { build } from './building.ts';

/** As if these had once been published. */
const MOVED = [
  '/fr/ancien/ -> /fr/declaration/',
  '/fr/ancien/#art-3 -> /fr/declaration/#3.4',
  '/fr/declaration/#article-5 -> /fr/declaration/#3.4',
  '/fr/declaration/#preambule -> /en/declaration/#preamble.1',
  '/fr/ancien.txt -> /files/astana-2004-declaration.fr.txt',
];

/** What is asked for, where one comes to, and where without a script. */
const JOURNEYS = [
  ['/fr/ancien/', '/fr/declaration/', '/fr/declaration/'],
  ['/fr/ancien/#3.4', '/fr/declaration/#3.4', '/fr/declaration/'],
  ['/fr/ancien/#art-3', '/fr/declaration/#3.4', '/fr/declaration/'],
  ['/fr/declaration/#article-5', '/fr/declaration/#3.4', '/fr/declaration/#article-5'],
  ['/fr/declaration/#preambule', '/en/declaration/#preamble.1', '/fr/declaration/#preambule'],
  ['/fr/declaration/#3.4', '/fr/declaration/#3.4', '/fr/declaration/#3.4'],
  ['/fr/declaration/#__proto__', '/fr/declaration/#__proto__', '/fr/declaration/#__proto__'],
] as const;

const BASE = '/some/folder';
const port = FIRST_PORT + 3;
const home = `http://localhost:${String(port)}${BASE}`;
const executablePath = findChromium();
assert.ok(executablePath !== undefined, 'No Chromium: node tests/browser/chromium.ts');
const { folder, remove } = copyProject();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  appendFileSync(join(folder, LEDGER_FILE), `${MOVED.join('\n')}\n`);
  await build(folder, `http://localhost:${String(port)}`, { BASE_PATH: `${BASE}/`, PREVIEWS: 'off' });
  const server = await preview({
    base: BASE,
    outDir: join(folder, 'dist'),
    server: { port },
    logLevel: 'warn',
  });
  try {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      for (const [from, to, unscripted] of JOURNEYS) {
        await page.goto('about:blank');
        await page.goto(home + from);
        await page.waitForURL(home + (javaScriptEnabled ? to : unscripted), { timeout: 20_000 });
        assert.equal(await page.locator('main h1').count(), 1, from);
        if (!javaScriptEnabled || to !== '/fr/declaration/#3.4') continue;
        // The passage is found, and nothing says that it is not.
        await page.waitForTimeout(500);
        assert.equal(await page.locator('[id="3.4"]:target').count(), 1, `${from}: not at its passage.`);
        assert.equal(await page.locator('.tools-notice').count(), 0, `${from}: said to be unknown.`);
      }
      await context.close();
    }
    const [old, now] = await Promise.all(
      ['/fr/ancien.txt', '/files/astana-2004-declaration.fr.txt'].map(async (path) =>
        (await fetch(home + path)).text(),
      ),
    );
    assert.equal(old, now);
    assert.match(now ?? '', /Asie centrale/);
  } finally {
    await server.stop();
  }
  console.log(
    `Moved addresses: ${String(JOURNEYS.length)} followed in a browser with scripts and without, and a file.`,
  );
} finally {
  await browser.close();
  remove();
}
