/**
 * Prints what readers cost a host: requests and compressed bytes (bodies in brotli, without headers), recorded from a
 * real browser (`npm run build && node tests/bench/cost.ts`).
 */
import type { Page } from '@playwright/test';
import { launch } from './slow-browser.ts';
import { addressOf, serve } from './slow-server.ts';
import type { Sent } from './slow-server.ts';

const number = new Intl.NumberFormat('en');

interface Visit {
  readonly name: string;
  readonly path: string;
  /** Whether the reader saves data, so that nothing is kept for offline reading. */
  readonly saving: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const search = async (page: Page) => {
  await page.locator('#header-q').fill('paix');
  await page.locator('search-box[data-answered=paix]').waitFor();
};

const VISITS: readonly Visit[] = [
  { name: 'the French declaration, read', path: '/fr/declaration/', saving: true },
  { name: 'the same, and searched in', path: '/fr/declaration/', saving: true, act: search },
  { name: 'one paragraph, from a link', path: '/fr/declaration/3.4/', saving: true },
  {
    name: 'a first visit, with all that is kept to be read offline',
    path: '/fr/declaration/',
    saving: false,
  },
];

const sent: Sent = [];
const server = await serve('dist', 0, sent, false);
const browser = await launch();
for (const { name, path, saving, act } of VISITS) {
  const context = await browser.newContext({ serviceWorkers: saving ? 'block' : 'allow' });
  const page = await context.newPage();
  sent.length = 0;
  await page.goto(addressOf(server) + path);
  await page.waitForLoadState('networkidle');
  await act?.(page);
  if (!saving) {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }
  await page.waitForLoadState('networkidle');
  const bytes = sent.reduce((sum, transfer) => sum + transfer.bytes, 0);
  console.log(
    `${name.padEnd(58)} ${number.format(sent.length).padStart(4)} files ${number.format(bytes).padStart(9)} bytes`,
  );
  await context.close();
}
await browser.close();
server.close();
