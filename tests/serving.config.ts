/** Faults while serving and real hosts (`npm run test:deep`): long, and so not a part of every run. */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './browser/chromium.ts';

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium: run `node tests/browser/chromium.ts` first.');

export default defineConfig({
  testDir: '.',
  testMatch: /(?:faults|hosting)\/.+\.spec\.ts$/,
  outputDir: '../test-results/serving',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // On a shared machine a browser may stand still for seconds. What passes the second time is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: 'list',
  use: { launchOptions: { executablePath, args: CHROMIUM_ARGS }, serviceWorkers: 'block' },
});
