import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './browser/chromium.ts';
import { SITES, origin } from './e2e/sites.ts';
import type { SiteName } from './e2e/sites.ts';

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium: run `node tests/browser/chromium.ts` first.');

const names = Object.keys(SITES) as SiteName[];

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // On a shared machine a browser may stand still for seconds. What passes the second time is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: 'list',
  // What a service worker keeps would hide faults; its own tests allow it.
  use: { launchOptions: { executablePath, args: CHROMIUM_ARGS }, serviceWorkers: 'block' },
  projects: names.map((name) => ({
    name,
    // Most is the same wherever the site lies; what depends on addresses is tested in both places.
    ...(name === 'root' ? {} : { grep: /@base/, grepInvert: /on a phone/ }),
    use: { baseURL: `${origin(name)}${SITES[name].base}` },
  })),
  webServer: names.map((name) => ({
    command: `node tests/e2e/serve.ts ${name}`,
    cwd: resolve(import.meta.dirname, '..'),
    url: `${origin(name)}${SITES[name].base}`,
    reuseExistingServer: false,
  })),
});
