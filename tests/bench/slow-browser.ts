/** The browser of the measurements: a machine slowed four times, with an empty cache. */
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';

export const CPU_SLOWDOWN = 4;

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run `node tests/browser/chromium.ts` first.');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** Pause in milliseconds in which the page measured before can close. */
const PAUSE = 300;

/** The screen of a mid-range phone, as in Lighthouse. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** A page in a new context, with an empty cache; close the context afterwards. */
export async function slowPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { context, page };
}
