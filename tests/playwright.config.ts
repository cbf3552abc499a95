/**
 * All tests that run under Playwright. The projects `root`, `base-path` and `published` visit the built sites (`npm run
 * test:e2e`); `engines` is what readers do in every browser; `supply` and `deep` have the slow tests, in a browser or not.
 */
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { testChromium } from './browser/chromium.ts';

/** Is about the site of `content/`; the others are about that of the edition of the tests. */
const PUBLISHED_SITE = '**/e2e/published.spec.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // More than processors, because many tests mostly wait: for a timer of the page, a driver, a package.
  workers: availableParallelism() * 2,
  // These only end a test that hangs: on a busy machine a browser can stand still for a long time.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // Once more on a machine that others use too; the list at the end names what needed it.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  // What a service worker keeps would hide faults; its own tests allow it.
  use: { launchOptions: testChromium(), serviceWorkers: 'block' },
  // In this order: what takes long first, so that no processor waits at the end.
  projects: [
    // Installing packages takes long, one after another, and mostly waits.
    { name: 'supply', testDir: './supply', timeout: 1_200_000 },
    { name: 'engines', testDir: './engines' },
    { name: 'deep', testIgnore: ['**/e2e/**', '**/engines/**', '**/supply/**'], timeout: 1_200_000 },
    { name: 'published', testMatch: PUBLISHED_SITE },
    // Most is the same wherever the site is; what depends on addresses is tested in both places.
    {
      name: 'base-path',
      testDir: './e2e',
      testIgnore: PUBLISHED_SITE,
      grep: /@base/,
      grepInvert: /on a phone/,
      use: { reuseContext: true },
    },
    {
      name: 'root',
      testDir: './e2e',
      testIgnore: PUBLISHED_SITE,
      grepInvert: /@not-root/,
      use: { reuseContext: true },
    },
  ],
});
