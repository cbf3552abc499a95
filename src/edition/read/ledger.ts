/**
 * The ledger of permalinks, `content/addresses.txt`: one address a line, in order, each with the digest of its
 * words or, for one that has moved, with the address it leads to now. No line is ever taken out.
 */
export interface Ledger {
  /** Address → the first digits of the digest of its words, or {@link WORDLESS}. */
  readonly published: ReadonlyMap<string, string>;
  /** Address → the address that took its place. */
  readonly moved: ReadonlyMap<string, string>;
}

export const LEDGER_FILE = 'content/addresses.txt';

/** Stands for the words of what has none, such as an icon. */
export const WORDLESS = '-';

const ARROW = '->';
const LINE = /^(\/\S*) (?:([0-9a-f]{12}|-)|-> (\/\S*))$/;

/**
 * Reads the text of a ledger.
 * @throws {Error} that names a line which is none of a ledger, or an address that stands there twice
 */
export function parseLedger(text: string): Ledger {
  const published = new Map<string, string>();
  const moved = new Map<string, string>();
  // Git may check the file out with the line ends of Windows, and editors there put a mark before the first.
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

/** A ledger as its file: the same whatever the order of its entries and the machine. */
export function ledgerText({ published, moved }: Ledger): string {
  const lines = [
    ...[...published].map(([address, digest]) => `${address} ${digest}`),
    ...[...moved].map(([address, target]) => `${address} ${ARROW} ${target}`),
  ];
  // By code units: no locale of a machine has a say.
  return [...HEAD, ...lines.sort((a, b) => (a < b ? -1 : 1)), ''].join('\n');
}

/**
 * Where a moved address leads at last; nothing if it leads to no published address.
 * @param address one of `moved`, or any other, which then leads to itself
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
