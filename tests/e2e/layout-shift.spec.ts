import type { Page, Request, Route } from '@playwright/test';
import { settled } from './frames.ts';
import { at, declaration, expect, test } from './site.ts';

/** Everything that has moved on the page, including right after an input. */
async function shiftOf(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as unknown as readonly { value: number }[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}

/** Holds back the typefaces of a page; the returned function releases them and says how many there were. */
async function holdTypefaces(page: Page): Promise<() => Promise<number>> {
  const held: Route[] = [];
  await page.route('**/*.woff2', (route) => void held.push(route));
  return async () => (await Promise.all(held.splice(0).map((route) => route.continue()))).length;
}

/** As when a reader comes: no other test has left a pointer over the page, or files in the browser. */
test.use({ reuseContext: false });

const KINDS = [
  'fr/',
  at(declaration, 'fr'),
  at(declaration, 'en', '3.4'),
  at(declaration, 'fr', undefined, 'parallel'),
  'en/signatories/',
  'en/edition/',
];

for (const width of [375, 1400]) {
  test.describe(`${String(width)} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('nothing moves while a page loads', async ({ page }) => {
      // The typeface is held back, so that only other files could move anything.
      await holdTypefaces(page);
      const coming = new Set<Request>();
      const came = (request: Request) => coming.delete(request);
      page.on('request', (request) => {
        if (!request.url().endsWith('.woff2')) coming.add(request);
      });
      page.on('requestfinished', came);
      page.on('requestfailed', came);
      for (const path of KINDS) {
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await settled(page);
        await expect.poll(() => coming.size, path).toBe(0);
        expect(await shiftOf(page), path).toBeLessThan(0.001);
      }
    });

    test('a passage is where its link leads, though the typeface comes after it', async ({ page }) => {
      const letTypefacesGo = await holdTypefaces(page);
      for (const anchor of ['3.4', '2.3', '5.1', '6.1']) {
        await page.goto('about:blank');
        await page.goto(at(declaration, 'fr', anchor), { waitUntil: 'domcontentloaded' });
        await settled(page);
        const passage = page.locator(`[id="${anchor}"]`);
        await expect(passage).toBeInViewport();
        await letTypefacesGo();
        await page.evaluate(() => document.fonts.ready);
        const off = passage.evaluate(
          (element) =>
            element.getBoundingClientRect().top - parseFloat(getComputedStyle(element).scrollMarginTop),
        );
        expect(Math.abs(await off), anchor).toBeLessThanOrEqual(1);
      }
    });

    test('a typeface that comes late moves nothing', async ({ page }) => {
      const letTypefacesGo = await holdTypefaces(page);
      for (const path of KINDS) {
        await page.goto('about:blank');
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await settled(page);
        expect(await letTypefacesGo(), path).toBe(1);
        await page.evaluate('document.fonts.ready');
        expect(await shiftOf(page), path).toBeLessThan(0.001);
      }
    });
  });
}

test.describe('the typeface', () => {
  /** How wide a word is in a family, or in the next one where that is not used. */
  const isUsed = (page: Page) =>
    page.evaluate(() => {
      const widths = ['"Source Serif", monospace', 'monospace'].map((family) => {
        const span = document.createElement('span');
        span.textContent = 'ministres';
        span.style.cssText = `position: absolute; font-family: ${family}`;
        document.body.append(span);
        return span.getBoundingClientRect().width;
      });
      return widths[0] !== widths[1];
    });

  test('is what a page is set in, once it has come in time', async ({ page }) => {
    // On a busy machine it does not come in time for the first page.
    await expect(async () => {
      await page.goto('about:blank');
      await page.goto(at(declaration, 'fr'));
      expect(await isUsed(page)).toBe(true);
    }).toPass();
  });

  for (const [milliseconds, asked] of [
    [0, 1],
    [59, 1],
    [60, 0],
    [400, 0],
  ] as const)
    test(`is ${asked ? '' : 'not '}waited for when the page came in ${String(milliseconds)} ms`, async ({
      page,
    }) => {
      await page.addInitScript((responseStart) => {
        const entry = { requestStart: 0, responseStart } as PerformanceNavigationTiming;
        performance.getEntriesByType = () => [entry];
      }, milliseconds);
      for (const path of ['', 'fr/']) {
        await page.goto(path);
        await expect(page.locator('link[rel=preload][as=font]'), path).toHaveCount(asked);
      }
    });
});

test.describe('without the policy, which would let nothing be put into a page', () => {
  test.use({ bypassCSP: true });

  test('a page on which something moves is detected', async ({ page }) => {
    await page.goto('fr/');
    await settled(page);
    await page.evaluate(() => {
      document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p style="height: 200px">late</p>');
    });
    expect(await shiftOf(page)).toBeGreaterThan(0.01);
  });
});
