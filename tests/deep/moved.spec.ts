/** Addresses that have moved, followed in a browser with scripts and without: a page, a passage, a file. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LEDGER_FILE } from '../../src/edition/read/ledger.ts';
import { copyProject } from '../build/project.ts';
import { settled } from '../e2e/frames.ts';
import { PUBLISHED } from '../e2e/sites.ts';
import { serveStatic } from '../hosting/static-server.ts';
import type { StaticServer } from '../hosting/static-server.ts';
import { build } from './building.ts';

/** As if these had been published before. */
const MOVED = [
  '/fr/ancien/ -> /fr/declaration/',
  '/fr/ancien/#art-3 -> /fr/declaration/#3.4',
  '/fr/declaration/#article-5 -> /fr/declaration/#3.4',
  '/fr/declaration/#preambule -> /en/declaration/#preamble.1',
  '/fr/ancien.txt -> /files/astana-2004-declaration.fr.txt',
];

/** The requested address, and where it leads with scripts and without. */
const JOURNEYS = [
  ['/fr/ancien/', '/fr/declaration/', '/fr/declaration/'],
  ['/fr/ancien/#3.4', '/fr/declaration/#3.4', '/fr/declaration/'],
  ['/fr/ancien/#art-3', '/fr/declaration/#3.4', '/fr/declaration/'],
  ['/fr/declaration/#article-5', '/fr/declaration/#3.4', '/fr/declaration/#article-5'],
  ['/fr/declaration/#preambule', '/en/declaration/#preamble.1', '/fr/declaration/#preambule'],
  ['/fr/declaration/#3.4', '/fr/declaration/#3.4', '/fr/declaration/#3.4'],
  ['/fr/declaration/#__proto__', '/fr/declaration/#__proto__', '/fr/declaration/#__proto__'],
] as const;

// In one process, because they share a build.
test.describe.configure({ mode: 'default' });

let site: StaticServer;
let remove: () => void;
let home: string;

test.beforeAll(async () => {
  const project = copyProject();
  remove = project.remove;
  appendFileSync(join(project.folder, LEDGER_FILE), `${MOVED.join('\n')}\n`);
  await build(project.folder, PUBLISHED, { BASE_PATH: '/some/folder/', PREVIEWS: 'off' });
  site = await serveStatic(join(project.folder, 'dist'), '/some/folder/');
  home = site.address.slice(0, -1);
});
test.afterAll(async () => {
  await site.close();
  remove();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const [from, to, unscripted] of JOURNEYS) {
      test(`${from} leads to ${javaScriptEnabled ? to : unscripted}`, async ({ page }) => {
        await page.goto(home + from);
        await page.waitForURL(home + (javaScriptEnabled ? to : unscripted));
        await expect(page.locator('main h1')).toHaveCount(1);
        if (!javaScriptEnabled || to !== '/fr/declaration/#3.4') return;
        // The passage is found, and nothing says that it is not.
        await expect(page.locator('[id="3.4"]:target')).toHaveCount(1);
        await page.waitForLoadState('networkidle');
        await settled(page);
        await expect(page.locator('.tools-notice')).toHaveCount(0);
      });
    }
  });
}

test('a file that has moved is there under its old address too', async ({ request }) => {
  const old = await (await request.get(`${home}/fr/ancien.txt`)).text();
  expect(old).toContain('Asie centrale');
  expect(old).toBe(await (await request.get(`${home}/files/astana-2004-declaration.fr.txt`)).text());
});
