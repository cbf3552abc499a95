import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The ledger of permalinks, `content/addresses.txt`: one address a line, sorted, each with the digest of its words
 * or, if it has moved, with its new address. Lines are never deleted.
 */
export interface Ledger {
  /** Address → the first digits of the digest of its words, or {@link WORDLESS}. */
  readonly published: ReadonlyMap<string, string>;
  /** Address → its new address. */
  readonly moved: ReadonlyMap<string, string>;
}

export const LEDGER_FILE = 'content/addresses.txt';

/** Replaces the digest of something without words, such as an icon. */
export const WORDLESS = '-';

const ARROW = '->';
const LINE = /^(\/\S*) (?:([0-9a-f]{12}|-)|-> (\/\S*))$/;

/**
 * Reads the text of a ledger.
 * @throws {Error} naming an invalid line, or an address that occurs twice
 */
export function parseLedger(text: string): Ledger {
  const published = new Map<string, string>();
  const moved = new Map<string, string>();
  // Git may check the file out with Windows line ends, and editors there put a byte order mark at its start.
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line === '' || line.startsWith('# ')) return;
      const place = `${LEDGER_FILE}:${String(index + 1)}`;
      const [, address, digest, target] = LINE.exec(line) ?? [];
      if (address === undefined) throw new Error(`${place}: “${line}” is no line of a ledger.`);
      if (published.has(address) || moved.has(address))
        throw new Error(`${place}: ${address} a second time.`);
      if (target === undefined) published.set(address, digest ?? WORDLESS);
      else moved.set(address, target);
    });
  return { published, moved };
}

const HEAD = [
  '# Every published address with the digest of its words, or where it leads now. Written by “npm run ledger”;',
  '# CONTRIBUTING.md says how. An address once here keeps working for good.',
];

/** The text of a ledger file: the same whatever the order of its entries and the machine. */
export function ledgerText({ published, moved }: Ledger): string {
  const lines = [
    ...[...published].map(([address, digest]) => `${address} ${digest}`),
    ...[...moved].map(([address, target]) => `${address} ${ARROW} ${target}`),
  ];
  // Sorted by code units, so that the locale of the machine does not matter.
  return [...HEAD, ...lines.sort((a, b) => (a < b ? -1 : 1)), ''].join('\n');
}

/**
 * The final target of a moved address; nothing if that is not a published address.
 * @param address one of `moved`, or any other, which is its own target
 */
export function finalTarget({ published, moved }: Ledger, address: string): string | undefined {
  const seen = new Set<string>();
  let here = address;
  for (let next = moved.get(here); next !== undefined; next = moved.get(here)) {
    if (seen.has(here)) return undefined;
    seen.add(here);
    here = next;
  }
  return published.has(here) ? here : undefined;
}

/** What has been read last: every page asks for the same ledger. */
let held = { text: '', ledger: parseLedger('') };

/**
 * The ledger of a project; empty if the edition has not been published.
 * @param root folder of the project, from which Astro builds and serves
 */
export function readLedger(root = '.'): Ledger {
  const file = join(root, LEDGER_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (held.text !== text) held = { text, ledger: parseLedger(text) };
  return held.ledger;
}

/**
 * The pages and files that have moved, as paths from the site's root, for redirect pages or for the rules of a host
 * (`301`). The new path may have a fragment.
 */
export const redirects = (ledger: Ledger) => targets(ledger).filter(({ from }) => !from.includes('#'));

/** Every moved address with its final target, if that is published. */
const targets = (ledger: Ledger) =>
  [...ledger.moved.keys()].flatMap((from) => {
    const to = finalTarget(ledger, from);
    return to === undefined ? [] : [{ from, to }];
  });

/** The moved fragments of a page, decoded, with their new addresses. */
export const movedAnchors = (ledger: Ledger, path: string): Record<string, string> =>
  Object.fromEntries(
    targets(ledger)
      .filter(({ from }) => from.startsWith(`${path}#`))
      .map(({ from, to }) => [from.slice(path.length + 1), to]),
  );

/** Whether a path is a page, which is a folder; anything else is a file, which no page can replace. */
export const isPage = (path: string): boolean => path.endsWith('/');
