/** The cost of opening a page, on a slow line and a slow machine with an empty cache. */
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { slowPage } from './slow-browser.ts';
import type { Sent } from './slow-server.ts';

export interface PageLoad {
  /**
   * Everything that arrives before the network is idle, whether or not it is needed yet, except what is only kept for
   * later.
   */
  readonly bytes: number;
  readonly requests: number;
  /** The HTML and everything that the browser reports as render-blocking. */
  readonly firstView: number;
  /** Milliseconds since the navigation began. */
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** Time that tasks after the first paint take beyond 50 ms each, until the network is idle. */
  readonly tbt: number;
  /** Scripts, uncompressed, in files and in the page. */
  readonly script: number;
}

/**
 * @param sent log of the server; emptied here
 * @param options of the browser's context, such as its screen
 */
export async function measureLoad(
  browser: Browser,
  address: string,
  sent: Sent,
  options: BrowserContextOptions = {},
): Promise<PageLoad> {
  const { context, page } = await slowPage(browser, options);
  try {
    sent.length = 0;
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(read);
    const asked = sent.filter(({ kept }) => !kept);
    const sum = (transfers: Sent, of: 'bytes' | 'decoded') =>
      transfers.reduce((total, transfer) => total + transfer[of], 0);
    const [html] = asked;
    return {
      bytes: sum(asked, 'bytes'),
      requests: asked.length,
      firstView:
        (html?.bytes ?? NaN) +
        sum(
          asked.filter(({ path }) => seen.blocking.includes(path)),
          'bytes',
        ),
      fcp: seen.fcp,
      lcp: seen.lcp,
      cls: seen.cls,
      tbt: seen.tasks
        .filter(({ end }) => end > seen.fcp)
        .reduce((total, { duration }) => total + Math.max(0, duration - 50), 0),
      script:
        sum(
          asked.filter(({ type }) => type === 'text/javascript'),
          'decoded',
        ) + seen.inline,
    };
  } finally {
    await context.close();
  }
}

interface Observed {
  lcp: number;
  cls: number;
  tasks: { duration: number; end: number }[];
}

/** Runs in the page before anything else. */
function observe(): void {
  const observed: Observed = { lcp: NaN, cls: 0, tasks: [] };
  Object.assign(window, { observed });
  const on = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  on('largest-contentful-paint', ({ startTime }) => {
    observed.lcp = startTime;
  });
  on('layout-shift', (entry) => {
    observed.cls += (entry as PerformanceEntry & { value: number }).value;
  });
  on('longtask', ({ startTime, duration }) => {
    observed.tasks.push({ duration, end: startTime + duration });
  });
}

/** Runs in the page when the network is idle. */
function read() {
  const { observed } = window as unknown as { observed: Observed };
  const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    renderBlockingStatus: string;
  })[];
  return {
    ...observed,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    blocking: resources
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
      .map(({ name }) => new URL(name).pathname),
    inline: [...document.scripts]
      .filter(({ src, type }) => src === '' && /^(?:|module|text\/javascript)$/.test(type))
      .reduce((total, { textContent }) => total + textContent.length, 0),
  };
}
