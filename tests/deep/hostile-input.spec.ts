/**
 * Thousands of hostile queries, quotations, addresses and stored settings in the built site: none may execute, throw,
 * or block the page for longer than {@link LIMIT}.
 */
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { servedRoot } from '../hosting/served-root.ts';
import type { StaticServer } from '../hosting/static-server.ts';
import { HOSTILE } from './hostile-inputs.ts';
import type { HostileInput } from './hostile-inputs.ts';
import { tryInputs } from './trial.ts';
import type { Outcome, Part } from './trial.ts';

/** The longest that an input may block a page, in milliseconds of processor time. */
const LIMIT = 200;

/** Garbage collection or another program on the same core can hit any input, so the best of so many tries counts. */
const ATTEMPTS = 6;

const BATCH = 50;

/** The parts of the site, each with a page that has it, and the field of that page. */
const PARTS = [
  ['query', '/fr/recherche/', HOSTILE.queries, '#q'],
  ['quotation', '/en/check/', HOSTILE.quotations, '#quotation'],
  ['hash', '/fr/declaration/', HOSTILE.hashes],
  ['hash', '/en/declaration/bilingual/', HOSTILE.ranges],
  ['setting', '/fr/affichage/', HOSTILE.settings],
] as const;

const test = base.extend<{ site: StaticServer }>({
  site: servedRoot,
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
});

// Without the policy, which would hide what the code lets through.
test.use({ bypassCSP: true });

/** Records everything that a page says or asks for and should not. */
function complaintsOf(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => complaints.push(`thrown: ${message}`));
  page.on('crash', () => complaints.push('the page has crashed'));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin)
      complaints.push(`request to ${request.url().slice(0, 80)}`);
  });
  return complaints;
}

/**
 * Lets a page read the processor time of its thread in milliseconds, which does not depend on how busy the machine
 * is.
 */
async function exposeThreadTime(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.exposeFunction('threadTime', async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
    if (seconds === undefined) throw new Error('The browser does not say how long its thread has worked.');
    return seconds * 1000;
  });
}

const show = ({ text, times }: HostileInput) => `${JSON.stringify(text).slice(0, 200)} × ${String(times)}`;

/** Tries all inputs of a kind, and again those that blocked the page. Returns what they did that none may do. */
async function attempt(page: Page, part: Part, inputs: readonly HostileInput[]): Promise<string[]> {
  const run = (some: readonly HostileInput[], processorTime: boolean): Promise<Outcome[]> =>
    page.evaluate(tryInputs, { part, inputs: some, processorTime });
  const faults: string[] = [];
  for (let start = 0; start < inputs.length; start += BATCH) {
    const batch = inputs.slice(start, start + BATCH);
    for (const [i, outcome] of (await run(batch, false)).entries()) {
      const input = batch[i];
      if (!input) throw new Error('more outcomes than inputs');
      faults.push(...outcome.faults.map((fault) => `${show(input)}: ${fault}`));
      let { still } = outcome;
      for (let again = 1; still > LIMIT && again < ATTEMPTS; again += 1)
        still = Math.min(still, (await run([input], true))[0]?.still ?? still);
      if (still > LIMIT) faults.push(`${show(input)}: the page stood still for ${still.toFixed()} ms`);
    }
  }
  return faults;
}

test('an input that executes, throws, rejects, changes all objects or freezes the page is detected', async ({
  page,
  site,
}) => {
  const complaints = complaintsOf(page, site.address);
  await exposeThreadTime(page);
  await page.goto('fr/');
  const spoilt = ['execute', 'throw', 'reject', 'pollute', 'freeze'].map((text) => ({ text, times: 1 }));
  const faults = await attempt(page, 'faulty', spoilt);
  expect(faults.map((fault) => fault.replace(/\d+ ms/, '… ms'))).toEqual([
    '"execute" × 1: executed',
    '"execute" × 1: made active elements',
    '"throw" × 1: thrown: Uncaught Error: x',
    '"reject" × 1: rejected: Error: x',
    '"pollute" × 1: changed what every object has',
    '"freeze" × 1: the page stood still for … ms',
  ]);
  expect(complaints).toEqual(['thrown: x', 'thrown: x']);
});

test('there are two thousand inputs and more', () => {
  expect(PARTS.reduce((sum, [, , inputs]) => sum + inputs.length, 0)).toBeGreaterThan(2000);
});

for (const [part, path, inputs, field] of PARTS) {
  test(`nothing that is put in as a ${part} at ${path} executes, throws or freezes the page`, async ({
    page,
    site,
  }) => {
    const complaints = complaintsOf(page, site.address);
    await exposeThreadTime(page);
    await page.goto(`.${path}`);
    if (field) {
      // Everything that the part loads is there before the first input.
      await page.locator(field).fill('paix');
      await page.waitForLoadState('networkidle');
    }
    expect(await attempt(page, part, inputs)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(path);
  });
}
