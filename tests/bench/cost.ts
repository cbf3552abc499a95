/**
 * Prints what readers cost a host: requests and bytes as they are sent packed (bodies in brotli, without headers),
 * recorded from a real browser (`npm run build && node tests/bench/cost.ts`).
 */
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { serve } from './slow-server.ts';
import type { Sent } from './slow-server.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4391) + 9;
const ADDRESS = `http://localhost:${String(PORT)}`;
const number = new Intl.NumberFormat('en');

interface Visit {
  readonly name: string;
  readonly path: string;
  /** Whether the reader saves data, so that nothing is kept to be read offline. */
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

const sent: Sent = new Map();
const server = await serve('dist', PORT, sent, false);
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_ARGS });
for (const { name, path, saving, act } of VISITS) {
  const context = await browser.newContext({ serviceWorkers: saving ? 'block' : 'allow' });
  const page = await context.newPage();
  sent.clear();
  await page.goto(ADDRESS + path);
  await page.waitForLoadState('networkidle');
  await act?.(page);
  if (!saving) {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }
  await page.waitForLoadState('networkidle');
  const bytes = [...sent.values()].reduce((sum, each) => sum + each, 0);
  console.log(
    `${name.padEnd(58)} ${number.format(sent.size).padStart(4)} files ${number.format(bytes).padStart(9)} bytes`,
  );
  await context.close();
}
await browser.close();
server.close();
