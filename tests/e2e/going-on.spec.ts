import { launchReadersChromium } from '../browser/chromium.ts';
import { serveStatic } from '../hosting/static-server.ts';
import { at, declaration, expect, test } from './site.ts';
import { SITES } from './sites.ts';

test('a page is fetched ahead when one rests on a link to it, a file is not', async ({ browser }) => {
  const page = await browser.newPage();
  // A server of its own, so that no other test sends requests to it.
  const site = await serveStatic(SITES.root.out);
  try {
    await page.goto(`${site.address}fr/citer/`, { waitUntil: 'networkidle' });
    expect(site.ahead).toEqual([]);
    // Pressing a link prefetches it at once, if it may be prefetched.
    await page.getByRole('main').getByRole('link', { name: 'BibTeX' }).first().hover();
    await page.mouse.down();
    await page.mouse.move(0, 0);
    await page.mouse.up();
    // A browser that has just started may skip the first prefetch.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await page.getByRole('contentinfo').getByRole('link', { name: 'Thèmes' }).hover();
      await expect.poll(() => site.ahead, { timeout: 5_000 }).toContain('fr/themes/');
    }).toPass({ timeout: 120_000 });
    expect(site.ahead).toEqual(['fr/themes/']);
  } finally {
    await site.close();
  }
});

test('the way back shows the page as it was left, from the cache of the browser', async ({ served }) => {
  // Playwright turns that cache off.
  const browser = await launchReadersChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await browser.newPage({ baseURL: served.address });
    for (const path of [at(declaration, 'fr'), 'en/search/?q=peace', at(declaration, 'en', '3.4')]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        (window as unknown as { left?: boolean }).left = true;
      });
      await page.goto('fr/');
      // Playwright's own `goBack` waits for a page to load, and none does.
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
