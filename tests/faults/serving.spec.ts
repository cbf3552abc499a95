/**
 * Each request of a page view fails, one by one, in each way in which requests fail. The requests are recorded from a
 * view in which none does. Those for the files of an index are in `search-faults.spec.ts`.
 */
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { servedRoot } from '../hosting/served-root.ts';
import type { Fault, StaticServer } from '../hosting/static-server.ts';
import { JOURNEYS } from './journeys.ts';
import type { Journey } from './journeys.ts';

const test = base.extend<{ site: StaticServer }>({ site: servedRoot });

const pathOf = ({ path }: Journey) => path.split('?')[0] ?? '';

/** Every path that a journey requests if nothing fails, recorded once for all faults. */
const recorded = new Map<Journey, string[]>();

async function pathsOf(page: Page, site: StaticServer, journey: Journey): Promise<string[]> {
  const known = recorded.get(journey);
  if (known) return known;
  await page.goto(site.address + journey.path);
  await page.waitForLoadState('networkidle');
  await journey.ask(page);
  await journey.done(page);
  await page.waitForLoadState('networkidle');
  const paths = [...new Set(site.asked)].filter((path) => !path.startsWith('pagefind/'));
  recorded.set(journey, paths);
  return paths;
}

/** What the reader does next: what the page offers, or otherwise what one does with any page. */
async function tryAgain(page: Page, site: StaticServer, journey: Journey): Promise<void> {
  const again = page.getByText('Réessayer', { exact: true }).filter({ visible: true });
  if (page.url() !== 'about:blank' && (await again.count()) > 0) {
    await page.evaluate(() => Object.assign(window, { former: true }));
    await again.first().click();
    // The page may offer to reload; then the reader asks again.
    await expect(async () => {
      const isAnew = await page.evaluate(() => !('former' in window));
      expect(isAnew || (await again.count()) === 0).toBe(true);
    }).toPass();
    await page.waitForLoadState();
  } else await page.goto(site.address + journey.path);
  await journey.ask(page);
  await journey.done(page);
}

/** The page itself is missing or incomplete: the browser says so, and reloading works. */
async function failingPage(page: Page, site: StaticServer, journey: Journey, fault: Fault): Promise<void> {
  // Of half a page a browser waits for the rest, so nothing here waits for the page to load.
  const ended = fault === 'half' ? page.waitForEvent('requestfailed') : undefined;
  const opened = page.goto(site.address + journey.path, { waitUntil: 'commit' }).catch(() => undefined);
  if (fault === 'hold') {
    await expect.poll(() => site.asked).toContain(pathOf(journey));
    site.release();
  }
  await opened;
  await ended;
  site.fault = () => undefined;
  // The browser may still be loading its own error page.
  if (fault !== 'hold') await expect(() => page.goto(site.address + journey.path)).toPass();
  await expect(page.getByText(journey.words).first()).toBeVisible();
  await journey.ask(page);
  await journey.done(page);
}

/** One of the files of a page is missing. */
async function failingFile(page: Page, site: StaticServer, journey: Journey, fault: Fault): Promise<void> {
  await page.goto(site.address + journey.path, { waitUntil: 'commit' });
  // The text is there, whatever else is missing.
  await expect(page.getByText(journey.words).first()).toBeVisible();
  if (fault === 'hold') {
    // However long that takes: the page can be read and used, and nothing is lost when the file finally arrives.
    // A browser takes no key before the first paint; and what is pressed next would otherwise move from under the pointer.
    await expect(async () => {
      await page.keyboard.press('PageDown');
      const hasMoved = () => scrollY > 0 || document.documentElement.scrollHeight <= innerHeight;
      expect(await page.evaluate(hasMoved)).toBe(true);
    }).toPass();
    await journey.ask(page);
    site.fault = () => undefined;
    site.release();
    await Promise.any([journey.done(page), journey.told(page)]);
    return;
  }
  await page.waitForLoadState('load');
  await journey.ask(page);
  const isTold = await Promise.any([
    journey.done(page).then(() => false),
    journey.told(page).then(() => true),
  ]);
  site.fault = () => undefined;
  if (isTold) await tryAgain(page, site, journey);
}

for (const journey of JOURNEYS) {
  for (const fault of ['drop', 'half', 'error', 'hold'] as const) {
    test(`${journey.name}: ${fault}`, async ({ context, site }) => {
      const complaints: string[] = [];
      let failing = '';
      const open = async () => {
        const page = await context.newPage();
        page.setDefaultTimeout(60_000);
        page.on('pageerror', ({ message }) => complaints.push(`${failing}: thrown: ${message}`));
        return page;
      };
      // One page for all: it takes less than the process of another, and is empty between two views.
      let page = await open();
      const paths = await pathsOf(page, site, journey);
      expect(paths.length).toBeGreaterThan(8);
      for (failing of paths) {
        await page.goto('about:blank');
        // What has a digest in its address would come from there.
        const session = await context.newCDPSession(page);
        await session.send('Network.clearBrowserCache');
        await session.detach();
        site.asked.length = 0;
        site.fault = (path) => (path === failing ? fault : undefined);
        const view = failing === pathOf(journey) ? failingPage : failingFile;
        try {
          await view(page, site, journey, fault);
        } catch (error) {
          complaints.push(`${failing}: ${String(error).slice(0, 600)}`);
          await page.close();
          page = await open();
        }
        // With an empty cache every file is asked for in every view.
        if (!site.asked.includes(failing)) complaints.push(`${failing}: not asked for`);
        site.release();
      }
      expect(complaints).toEqual([]);
    });
  }
}
