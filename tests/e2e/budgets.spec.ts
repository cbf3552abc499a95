import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { LANGS } from '../../src/edition/types.ts';
import { precacheEntries } from '../../src/publish/offline/write-service-worker.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { documentPath } from '../../src/edition/urls.ts';
import { addressOf, serve } from '../bench/slow-server.ts';
import type { Sent } from '../bench/slow-server.ts';
import { firstView, inBrotli, scriptsAtOnce } from '../bench/weights.ts';
import { SITES } from './sites.ts';
import { declaration, test } from './site.ts';

/**
 * The most that a reader of the published site may have to load, in bytes of brotli. In one language a document of two
 * pages, with what the edition says about it, fits into the first 14,600 bytes that a server sends.
 */
const BUDGET = {
  single: 11_640,
  parallel: 16_100,
  scripts: 5_800,
  /**
   * Everything that a reading page requests until the network is idle, the service worker included, in files and
   * bytes.
   */
  files: 8,
  whole: { single: 42_850, parallel: 46_350 },
  /** Everything that is kept for offline reading. */
  keptFiles: 47,
  kept: 300_000,
  typeface: 20_000,
  search: 19_200,
} as const;

const { out: SITE, content } = SITES.published;
const edition = loadEdition(content);

plain('a reading page comes in the first bytes, styles and all', () => {
  for (const document of edition.documents) {
    for (const lang of LANGS) {
      for (const view of ['single', 'parallel'] as const) {
        const path = documentPath(document, lang, undefined, view);
        expect(firstView(SITE, path), path).toBeLessThanOrEqual(BUDGET[view]);
      }
    }
  }
});

for (const [path, shown, read, next] of [
  ['fr/declaration/', 'id="preamble.1"', 'id="preamble.2"', 'id="1"'],
  ['en/declaration/', 'id="preamble.1"', 'id="preamble.2"', 'id="1"'],
  ['fr/declaration/bilingue/', 'id="preamble.1"', 'id="preamble.2"', 'id="1"'],
  ['fr/lettre/', 'id="letter.1"', 'id="letter.2"', '/later.'],
] as const) {
  plain(`${path} is painted once its first passages have come`, () => {
    const html = readFileSync(join(SITE, path, 'index.html'), 'utf8');
    // Nothing is painted before the first passage; the parser stops at the program and lets the browser paint.
    expect(html).toContain(`<link rel="expect" href="#${shown.slice(4, -1)}" blocking="render">`);
    const places = [shown, read, '<script type="module"', next].map((part) => html.indexOf(part));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
}

plain('its program is one file', () => {
  for (const document of edition.documents) {
    for (const view of ['single', 'parallel'] as const) {
      const scripts = scriptsAtOnce(SITE, documentPath(document, 'fr', undefined, view));
      expect(scripts.size, [...scripts].join('\n')).toBe(1);
      const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
      expect(bytes, [...scripts].join('\n')).toBeLessThanOrEqual(BUDGET.scripts);
    }
  }
});

for (const view of ['single', 'parallel'] as const) {
  plain(`a reading page, ${view}, asks for few files until the network is idle`, async ({ browser }) => {
    const sent: Sent = [];
    const server = await serve(SITE, 0, sent, false);
    // Wide enough for notes in the margin, which need a program of their own.
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      serviceWorkers: 'allow',
    });
    const page = await context.newPage();
    try {
      await page.goto(addressOf(server) + documentPath(declaration, 'fr', undefined, view), {
        waitUntil: 'networkidle',
      });
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      const asked = sent.filter(({ kept }) => !kept);
      const list = asked.map(({ path, bytes }) => `${path} ${String(bytes)}`).join('\n');
      expect(list).toMatch(/\.woff2[^]*\/sw\.js/);
      expect(asked.length, list).toBeLessThanOrEqual(BUDGET.files);
      expect(
        asked.reduce((sum, { bytes }) => sum + bytes, 0),
        list,
      ).toBeLessThanOrEqual(BUDGET.whole[view]);
      expect(sent.length).toBeGreaterThan(asked.length);
    } finally {
      await context.close();
      server.close();
    }
  });
}

plain('what is kept to be read offline is light', () => {
  const kept = precacheEntries(SITE, edition);
  const bytes = kept.map(({ path }) => {
    const content = readFileSync(join(SITE, path));
    return path.endsWith('.woff2') ? content.length : inBrotli(content);
  });
  expect(kept.map(({ url }) => url)).toContain('fr/declaration/');
  expect(kept.length).toBeLessThanOrEqual(BUDGET.keptFiles);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET.kept);
});

plain('the typeface is light', () => {
  // But for the bold that is for paper alone (`tests/engines/journeys.spec.ts`).
  const fonts = readdirSync(join(SITE, '_astro'))
    .filter((name) => name.endsWith('.woff2') && !name.startsWith('serif-bold'))
    .map((name) => statSync(join(SITE, '_astro', name)).size);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET.typeface);
});

test('the first answer of the search costs no more than its share', async ({ page }) => {
  await page.goto('fr/declaration/', { waitUntil: 'networkidle' });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  page.on('worker', (worker) => asked.add(new URL(worker.url()).pathname));
  await page.getByRole('searchbox').fill('paix');
  await page.locator('.result mark').first().waitFor();
  // The page answers from its own text; what is asked for after that is not part of the answer.
  const files = [...asked].filter((path) => !/\/pagefind\/|\/passages\.json$|\/go-to\./.test(path));
  expect(files.some((path) => path.includes('search-box'))).toBe(true);
  const bytes = files.map((path) => {
    const content = readFileSync(join(SITE, path));
    return /\.(?:js|json|css)$/.test(path) ? inBrotli(content) : content.length;
  });
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET.search);
});

plain('a page that waits for a file, or is too heavy, is seen', ({}, info) => {
  const site = info.outputPath('site');
  const write = (path: string, html: string) => {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), html);
  };
  write('waits', '<head><link rel="stylesheet" href="/a.css"></head>');
  expect(() => firstView(site, 'waits')).toThrow('waits waits for <link rel="stylesheet"');
  write('prints', '<head><link rel="stylesheet" href="/a.css" media="print"></head>');
  expect(firstView(site, 'prints')).toBeLessThan(100);
  const noise = Array.from({ length: 3000 }, (_, i) => ((i * 7919) % 100_003).toString(36)).join(' ');
  write('heavy', `<head></head>${noise}<script type="module" src="/a.js"></script>`);
  writeFileSync(join(site, 'a.js'), 'import{b}from"./b.js"');
  writeFileSync(join(site, 'b.js'), 'export const b=1');
  expect(firstView(site, 'heavy')).toBeGreaterThan(BUDGET.single / 2);
  expect([...scriptsAtOnce(site, 'heavy').keys()]).toEqual(['a.js', 'b.js']);
});
