import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { FIRST_PORT, SITES, origin } from './sites.ts';
import { at, declaration, expect, letter, test } from './site.ts';

/** Passes requests on to the site and notes them: what a browser fetches ahead, a page's own events do not show. */
async function noting(asked: { path: string; purpose: string }[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, purpose: String(request.headers['sec-purpose'] ?? '') });
    fetch(`${origin('root')}${path}`)
      .then(async (answer) => {
        response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(FIRST_PORT + 8, resolve));
  return server;
}

test('a page is fetched when one rests on a link to it, a file is not', async ({ browser }) => {
  const page = await browser.newPage();
  const asked: { path: string; purpose: string }[] = [];
  const server = await noting(asked);
  const ahead = () => asked.filter(({ purpose }) => purpose.includes('prefetch')).map(({ path }) => path);
  try {
    await page.goto(`http://localhost:${String(FIRST_PORT + 8)}/${at(letter, 'fr')}`, {
      waitUntil: 'networkidle',
    });
    expect(ahead()).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'BibTeX' }).hover();
    await page.waitForTimeout(1000);
    expect(ahead()).toEqual([]);
    const parallel = at(letter, 'fr', undefined, 'parallel').slice(1);
    // A browser that has just started may pass over the first time.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await page.locator('.bar').getByRole('link', { name: 'Côte à côte' }).hover();
      await page.waitForTimeout(700);
      expect(ahead()).toEqual([parallel]);
    }).toPass({ timeout: 15_000 });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('the way back shows the page as it was left, from the cache of the browser', async () => {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: CHROMIUM_ARGS,
    // Playwright turns that cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({ baseURL: `${origin('root')}${SITES.root.base}` });
    for (const path of [at(declaration, 'fr'), 'en/search/?q=peace', at(declaration, 'en', '3.4')]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        (window as unknown as { left?: boolean }).left = true;
      });
      await page.goto('fr/');
      // Playwright's own way back waits for a page to load, and none does.
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      const restored = new Promise((resolve) => {
        session.on('Page.frameNavigated', ({ type }) => {
          resolve(type);
        });
      });
      const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
      const entryId = entries[currentIndex - 1]?.id ?? 0;
      await session.send('Page.navigateToHistoryEntry', { entryId });
      expect(await restored, path).toBe('BackForwardCacheRestore');
      const left = await page.evaluate(() => (window as unknown as { left?: boolean }).left);
      expect(left, `${path} was loaded anew`).toBe(true);
    }
  } finally {
    await browser.close();
  }
});
