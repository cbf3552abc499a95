/**
 * The cost of a search: a reader comes to the box and types a word at once, on a slow line and a slow machine with an
 * empty cache.
 */
import type { Browser, Page } from '@playwright/test';
import { slowPage } from './slow-browser.ts';
import type { Sent, Transfer } from './slow-server.ts';

/** The selectors of a page's search. */
export interface SearchPlace {
  /** The element to press: the box itself, or what opens it. */
  readonly opener: string;
  readonly input: string;
  /** A result, with the word in it if results show it. */
  readonly result: string;
}

/** Our boxes: that of the search page, and that in the header of every other. */
export const OUR_SEARCH: SearchPlace = {
  opener: 'search-box input',
  input: 'search-box input',
  result: 'search-box .result mark',
};

export interface SearchTime {
  /** Milliseconds from the first touch of the opener to the first frame with a result in it. */
  readonly first: number;
  /** What had arrived by then, of the requests since that touch. */
  readonly bytes: number;
  readonly requests: number;
}

export async function measureSearch(
  browser: Browser,
  address: string,
  sent: Sent,
  place: SearchPlace,
  word: string,
): Promise<SearchTime> {
  const { context, page } = await slowPage(browser);
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    sent.length = 0;
    const { first, transfers } = await search(page, sent, place, word);
    const bytes = transfers.reduce((sum, transfer) => sum + transfer.bytes, 0);
    return { first, bytes, requests: transfers.length };
  } finally {
    await context.close();
  }
}

/** The same for a page that is already open, with the log of its server. */
export async function search(
  page: Page,
  sent: Sent,
  { opener, input, result }: SearchPlace,
  word: string,
): Promise<{ first: number; transfers: Transfer[]; start: number }> {
  await page.evaluate(watch, result);
  // If a box must be opened first, time starts when the pointer reaches what opens it, as for ours.
  await page.locator(opener).first().click({ noWaitAfter: true });
  // Playwright polls for an element less and less often, which would count against a box that appears late.
  await page.waitForFunction(
    (selector) => {
      const box = document.querySelector<HTMLInputElement>(selector);
      if (!box?.getClientRects().length || box.disabled) return false;
      if (document.activeElement !== box) box.focus();
      return true;
    },
    input,
    { polling: 'raf' },
  );
  await page.keyboard.type(word);
  const { start, end } = await page
    .waitForFunction(() => {
      const { watched } = window as unknown as { watched: Watched };
      return watched.end > 0 ? watched : undefined;
    })
    .then((handle) => handle.jsonValue() as Promise<Watched>);
  return { first: end - start, start, transfers: sent.filter(({ through }) => through <= end) };
}

/** When our box shows all that both languages have, in milliseconds since the epoch: it says how much that is. */
export const completeAnswer = (page: Page): Promise<number> =>
  page
    .waitForFunction(
      () =>
        /^\d/.test(document.querySelector('search-box [data-status]')?.textContent ?? '') &&
        performance.timeOrigin + performance.now(),
      undefined,
      { polling: 'raf' },
    )
    .then((handle) => handle.jsonValue() as Promise<number>);

/** Milliseconds since the epoch. */
interface Watched {
  start: number;
  end: number;
}

/** Runs in the page: notes when the reader comes to the search, and the first frame with a result. */
function watch(result: string): void {
  const watched: Watched = { start: 0, end: 0 };
  Object.assign(window, { watched });
  const now = () => performance.timeOrigin + performance.now();
  for (const touch of ['pointerover', 'pointerdown', 'keydown', 'focusin']) {
    document.addEventListener(
      touch,
      () => {
        watched.start ||= now();
      },
      { capture: true },
    );
  }
  const look = () => {
    const found = document.querySelector(result);
    if (found?.checkVisibility() && found.getClientRects().length > 0) watched.end = now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
