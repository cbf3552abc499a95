import { median } from '../median.ts';
import { OUR_SEARCH, measureSearch } from '../search-time.ts';
import { launch } from '../slow-browser.ts';
import { addressOf, serve } from '../slow-server.ts';
import type { Sent } from '../slow-server.ts';

/** What a reader pays from coming to the box to the first result, with nothing in the cache. */
export interface ColdSearch {
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds, on a line of Slow 4G and a processor slowed four times; median. */
  readonly time: number;
}

const RUNS = 3;

/** Searches a built site for each of some French words, each time as a reader who has never been there. */
export async function coldSearches(site: string, words: readonly string[]): Promise<ColdSearch[]> {
  const sent: Sent = [];
  const server = await serve(site, 0, sent);
  const browser = await launch();
  const address = `${addressOf(server)}/fr/recherche/`;
  try {
    const found: ColdSearch[] = [];
    for (const word of words) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1)
        runs.push(await measureSearch(browser, address, sent, OUR_SEARCH, word));
      found.push({
        bytes: median(runs.map(({ bytes }) => bytes)),
        requests: median(runs.map(({ requests }) => requests)),
        time: median(runs.map(({ first }) => first)),
      });
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}
