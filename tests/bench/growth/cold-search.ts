import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../browser/chromium.ts';
import { serve } from '../slow-server.ts';
import type { Sent } from '../slow-server.ts';

/** What a reader pays from coming to the box to the first result, with nothing in the cache. */
export interface ColdSearch {
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds, on a line of Slow 4G and a processor slowed four times; median. */
  readonly time: number;
}

const RUNS = 3;
const CPU_SLOWDOWN = 4;

/** Searches a built site for each of some French words, each time as a reader who has never been there. */
export async function coldSearches(
  site: string,
  port: number,
  words: readonly string[],
): Promise<ColdSearch[]> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run `node tests/browser/chromium.ts` first.');
  const sent: Sent = new Map();
  const server = await serve(site, port, sent);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const search = async (word: string): Promise<ColdSearch> => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(`http://localhost:${String(port)}/fr/recherche/`, { waitUntil: 'networkidle' });
    sent.clear();
    const start = performance.now();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type(word);
    await page.locator('.result mark').first().waitFor({ timeout: 120_000 });
    const time = performance.now() - start;
    // The second language begins to load once the first has answered.
    const own = [...sent].filter(([path]) => !/[./]en[._]/.test(path));
    if (process.argv.includes('--files')) console.log(word, own);
    await page.close();
    return { bytes: own.reduce((sum, [, size]) => sum + size, 0), requests: own.length, time };
  };
  try {
    const found: ColdSearch[] = [];
    for (const word of words) {
      const runs: ColdSearch[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await search(word));
      const times = runs.map(({ time }) => time).sort((a, b) => a - b);
      const [first] = runs;
      if (first) found.push({ ...first, time: times[Math.floor(RUNS / 2)] ?? NaN });
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}
