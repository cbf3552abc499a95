/**
 * The browsers that the journeys run in. Run as a program (`node tests/engines/engines.ts`) it installs those that are
 * missing, where it can.
 */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../browser/chromium.ts';
import { installOnDebian } from '../browser/debian.ts';
import { chromiumVisitor } from './chromium-visitor.ts';
import { firefoxVisitor } from './firefox-visitor.ts';
import { OLD_ARGS, OLD_VERSIONS, fetchOldChromium, findOldChromium } from './old-chromium.ts';
import type { OldVersion } from './old-chromium.ts';
import type { Visitor } from './visitor.ts';
import { canPrintInWebKit, webkitVisitor } from './webkit-visitor.ts';

export interface Engine {
  readonly name: string;
  /** The program of the browser, or nothing where it is not installed. */
  readonly find: () => string | undefined;
  readonly start: (program: string, address: string) => Promise<Visitor>;
  /** What installs it on Debian. */
  readonly packages?: readonly string[];
  /** Fetches it where no package installs it. */
  readonly fetch?: () => void;
}

const onPath = (...names: string[]): string | undefined =>
  names
    .flatMap((name) => (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name)))
    .find((path) => existsSync(path));

export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    find: findChromium,
    start: chromiumVisitor,
    packages: ['chromium'],
  },
  {
    name: 'Firefox',
    find: () => onPath('firefox-esr', 'firefox'),
    start: firefoxVisitor,
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKit',
    find: () =>
      onPath('WebKitWebDriver') && onPath('Xvfb') && canPrintInWebKit()
        ? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0]
        : undefined,
    start: webkitVisitor,
    packages: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
  },
  ...(Object.keys(OLD_VERSIONS) as OldVersion[]).map((version) => ({
    name: `Chromium ${version.slice(0, 3)}`,
    find: () => findOldChromium(version),
    start: (program: string, address: string) => chromiumVisitor(program, address, OLD_ARGS),
    fetch: () => {
      fetchOldChromium(version);
    },
  })),
];

/** The packages of engines that are not here. */
export const missingPackages = (): string[] =>
  ENGINES.filter(({ find }) => find() === undefined).flatMap(({ packages = [] }) => packages);

/** Fetches what no package installs, and says what is here. In CI all must be. */
export function fetchEngines(): void {
  for (const { name, find, fetch } of ENGINES) {
    try {
      if (find() === undefined) fetch?.();
    } catch (error) {
      console.error(String(error));
    }
    console.log(`${name}: ${find() ?? 'not here, its journeys are skipped'}`);
    if (process.env['CI'] !== undefined && find() === undefined) process.exitCode = 1;
  }
}

if (import.meta.main) {
  installOnDebian(missingPackages());
  fetchEngines();
}
