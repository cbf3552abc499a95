/**
 * The browser of the tests. Run as a program (`node tests/browser/chromium.ts`) it installs one where there is none, so
 * that the tests also work on a machine without a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, LaunchOptions } from '@playwright/test';
import { installOnDebian } from './debian.ts';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Debian's Chromium without windows, menus and profiles: the same engine, with a third of the work for each page. */
const SHELL = 'chromium-headless-shell';

/** As root Chromium refuses to start with its sandbox. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  // Without a window letters would be moved to whole pixels, and take other widths than readers see.
  '--font-render-hinting=none',
];

/** An installed browser does not always start: system libraries may be missing. */
const starts = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const onPath = (name: string): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

/**
 * Path of a Chromium that starts, as readers have it: CHROMIUM_PATH, then Playwright's own, then the system's.
 * @throws {Error} if CHROMIUM_PATH is set and does not start, rather than using another browser silently
 */
export function findChromium(): string | undefined {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished !== undefined && wished !== '') {
    if (starts(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, which is not a Chromium that starts.`);
  }
  return [chromium.executablePath(), ...SYSTEM_NAMES.flatMap(onPath)].find(starts);
}

/** Starts Chromium as readers have it, for what it cannot do without windows: its cache of pages left, installing. */
export function launchReadersChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGS, ...options });
}

/** Path of the Chromium that most tests use: without windows if there is one and CHROMIUM_PATH names no other. */
const findTestChromium = (): string | undefined =>
  process.env['CHROMIUM_PATH'] ? findChromium() : (onPath(SHELL).find(starts) ?? findChromium());

/** How most tests start Chromium. @throws {Error} if there is none */
export function testChromium(...more: readonly string[]): { executablePath: string; args: string[] } {
  const executablePath = findTestChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run `node tests/browser/chromium.ts` first.');
  return { executablePath, args: [...CHROMIUM_ARGS, ...more] };
}

function install(): void {
  if (findChromium() === undefined) {
    console.log('No Chromium found; trying Playwright’s download.');
    const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
    spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit' });
  }
  // The fonts too: without a serif of known metrics nothing can be said about layout.
  if (findChromium() === undefined) installOnDebian(['chromium', 'fonts-liberation']);
  if (!process.env['CHROMIUM_PATH'] && !onPath(SHELL).some(starts)) installOnDebian([SHELL]);
}

if (import.meta.main) {
  install();
  const path = findTestChromium();
  if (path === undefined) {
    console.error(
      'The browser tests need Chromium, and none could be installed. Install it (Debian, Ubuntu: apt-get install ' +
        'chromium; elsewhere: npx playwright install --with-deps chromium), or set CHROMIUM_PATH to one.',
    );
    process.exitCode = 1;
  } else {
    console.log(`Browser: ${path}`);
  }
}
