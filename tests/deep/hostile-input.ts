/**
 * Puts thousands of hostile queries, quotations, addresses and stored settings into the built site in a real
 * browser (`npm run test:deep`): nothing may execute, throw, or hold the page up for longer than {@link LIMIT}.
 */
import assert from 'node:assert/strict';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { preview } from 'astro';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { SITES, origin } from '../e2e/sites.ts';
import { HOSTILE } from './hostile-inputs.ts';
import type { HostileInput } from './hostile-inputs.ts';
import { tryInputs } from './trial.ts';
import type { Outcome, Part } from './trial.ts';

/** How long an input may hold up a page, in milliseconds. */
const LIMIT = 200;

/** On a machine with other work a page may stand still for no fault of its own: the best of so many counts. */
const ATTEMPTS = 6;

const BATCH = 50;

/** A browser lets a page change its address only so often; here it does so hundreds of times. */
const UNTHROTTLED = '--disable-ipc-flooding-protection';

const { base, out, port } = SITES.root;
const server = await preview({ base, outDir: out, server: { port }, logLevel: 'warn' });
const executablePath = findChromium();
assert.ok(executablePath !== undefined, 'No Chromium: node tests/browser/chromium.ts');
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, UNTHROTTLED] });

/**
 * A page at which nothing is said or asked for that should not be. Without its policy, which would refuse what the
 * code lets through, and without a service worker, which would answer for the server.
 */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({
    baseURL: origin('root'),
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => complaints.push(`thrown: ${message}`));
  page.on('crash', () => complaints.push('the page has crashed'));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(origin('root')).host)
      complaints.push(`request to ${request.url().slice(0, 80)}`);
  });
  await page.goto(path);
  return { page, complaints };
}

const show = ({ text, times }: HostileInput) => `${JSON.stringify(text)} × ${String(times)}`;

/** Tries all inputs of a kind; those that held the page up are tried again. */
async function attempt(name: string, path: string, part: Part, inputs: readonly HostileInput[], ready = '') {
  const { page, complaints } = await open(path);
  if (ready !== '') {
    await page.locator(ready).fill('paix');
    await page.waitForTimeout(1500);
  }
  const run = async (
    some: readonly (HostileInput & { index: number })[],
    patience = 5000,
  ): Promise<Outcome[]> => page.evaluate(tryInputs, { part, inputs: some, patience });
  const numbered = inputs.map((input, index) => ({ ...input, index }));
  const outcomes: Outcome[] = [];
  for (let start = 0; start < numbered.length; start += BATCH)
    outcomes.push(...(await run(numbered.slice(start, start + BATCH))));
  assert.equal(new URL(page.url()).pathname, path, `${name}: the page was left.`);

  const faults = outcomes.flatMap((outcome) =>
    outcome.faults.map(
      (fault) => `${name} ${show(inputs[outcome.index] ?? { text: '', times: 0 })}: ${fault}`,
    ),
  );
  let slowest = 0;
  for (const { index, still } of outcomes) {
    const [input] = numbered.slice(index, index + 1);
    let best = still;
    for (let again = 1; input && best > LIMIT && again < ATTEMPTS; again += 1)
      best = Math.min(best, (await run([input]))[0]?.still ?? best);
    slowest = Math.max(slowest, best);
    if (input && best > LIMIT)
      faults.push(`${name} ${show(input)}: the page stood still for ${best.toFixed()} ms`);
  }
  await page.close();
  return { faults: [...faults, ...complaints.map((complaint) => `${name}: ${complaint}`)], slowest };
}

try {
  // What the trial looks for, it must be able to see.
  const spoilt = ['execute', 'throw', 'reject', 'pollute', 'freeze'].map((text) => ({ text, times: 1 }));
  const seen = await attempt('faulty', '/fr/', 'faulty', spoilt);
  for (const { text } of spoilt)
    assert.ok(
      seen.faults.some((fault) => fault.includes(`"${text}"`)),
      `“${text}” goes unseen.`,
    );

  const all = [
    ['query', '/fr/recherche/', 'query', HOSTILE.queries, '#q'],
    ['quotation', '/en/check/', 'quotation', HOSTILE.quotations, '#quotation'],
    ['hash', '/fr/declaration/', 'hash', HOSTILE.hashes],
    ['range', '/en/declaration/bilingual/', 'hash', HOSTILE.ranges],
    ['setting', '/fr/affichage/', 'setting', HOSTILE.settings],
  ] as const;
  const faults: string[] = [];
  // Names on the command line choose some of them, for whoever is mending one.
  const wished = process.argv.slice(2);
  const tried = all.filter(([name]) => wished.length === 0 || wished.includes(name));
  const count = tried.reduce((sum, [, , , inputs]) => sum + inputs.length, 0);
  assert.ok(count >= 2000 || wished.length > 0, 'Too few inputs.');
  for (const [name, path, part, inputs, ready] of tried) {
    const result = await attempt(name, path, part, inputs, ready);
    faults.push(...result.faults);
    console.log(
      `  ${name}: ${String(inputs.length)} inputs, longest stand-still ${result.slowest.toFixed()} ms`,
    );
  }
  for (const fault of faults.slice(0, 40)) console.error(fault.slice(0, 400));
  if (faults.length > 0) process.exitCode = 1;
  console.log(
    `Hostile input: ${String(count)} inputs, ${faults.length === 0 ? 'nothing executed, threw or froze' : `${String(faults.length)} faults`}.`,
  );
} finally {
  await browser.close();
  await server.stop();
}
