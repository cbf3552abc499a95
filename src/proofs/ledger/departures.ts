import { finalTarget, type Ledger } from '../../edition/read/ledger.ts';

/** One difference between an edition and the ledger. */
export interface Departure {
  readonly kind: 'disappeared' | 'moved' | 'changed' | 'unrecorded' | 'nowhere' | 'taken';
  readonly address: string;
  /** Where it is now, or should lead. */
  readonly target?: string;
}

/**
 * Every difference between an edition and the ledger, in the order of the addresses.
 * @param addresses of the edition, with the digests of their words
 */
export function departures(ledger: Ledger, addresses: ReadonlyMap<string, string>): Departure[] {
  const { published, moved } = ledger;
  const unrecorded = [...addresses].filter(([address]) => !published.has(address) && !moved.has(address));
  const found = [...published].flatMap(([address, digest]): Departure[] => {
    const now = addresses.get(address);
    if (now === digest) return [];
    if (now !== undefined) return [{ kind: 'changed', address }];
    const target = likeliest(address, digest, unrecorded);
    return [target === undefined ? { kind: 'disappeared', address } : { kind: 'moved', address, target }];
  });
  const news = unrecorded.map(([address]): Departure => ({ kind: 'unrecorded', address }));
  const promises = [...moved.keys()].flatMap((address): Departure[] => {
    const target = finalTarget(ledger, address);
    if (target === undefined || !addresses.has(target)) return [{ kind: 'nowhere', address }];
    return addresses.has(address) ? [{ kind: 'taken', address, target }] : [];
  });
  return [...found, ...news, ...promises].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The new address that has the words of a missing one; if there are several, the one with the most similar spelling.
 */
function likeliest(
  gone: string,
  digest: string,
  unrecorded: readonly (readonly [string, string])[],
): string | undefined {
  const ending = (address: string) => {
    let length = 0;
    while (length < gone.length && address.at(-1 - length) === gone.at(-1 - length)) length += 1;
    return length;
  };
  return unrecorded
    .filter(([, words]) => words === digest && words !== '-')
    .map(([address]) => address)
    .sort((a, b) => ending(b) - ending(a))[0];
}

const SENTENCES: Record<Departure['kind'], (departure: Departure) => string> = {
  disappeared: ({ address }) => `${address} has disappeared. Where does it lead now?  --move ${address} <to>`,
  moved: ({ address, target = '' }) => `${address} has moved, by its words.  --move ${address} ${target}`,
  changed: ({ address }) => `${address} has changed its text.`,
  unrecorded: ({ address }) => `${address} is not recorded yet.`,
  nowhere: ({ address }) => `${address} is recorded as moved, and leads to no address of the edition.`,
  taken: ({ address, target = '' }) => `${address} leads to ${target}, and something else stands there now.`,
};

/** At most so many are listed; a change of everything would list thousands. */
const MOST_TOLD = 40;

const ADVICE = [
  'An address once published keeps working (content/addresses.txt). If all of this is intended, record it:',
  '  npm run ledger -- --reason "why"',
  'and for what has moved or gone say where it leads now, a whole folder at once by a final *:',
  '  npm run ledger -- --reason "why" --move "/fr/old/*" "/fr/new/*" --move "/fr/page/#old" "/fr/page/#new"',
];

/** A message that lists departures and says what to do about them. */
export function describeDepartures(found: readonly Departure[]): string {
  const told = found.slice(0, MOST_TOLD).map((departure) => SENTENCES[departure.kind](departure));
  const rest = found.length - told.length;
  return [
    `Differences between the edition and content/addresses.txt: ${String(found.length)}`,
    ...told,
    ...(rest > 0 ? [`… and ${String(rest)} more`] : []),
    '',
    ...ADVICE,
  ].join('\n');
}

/** Two addresses, or two prefixes that end in `*` and stand for all addresses that begin with them. */
export type Move = readonly [from: string, to: string];

/**
 * Records the addresses of an edition as they are now.
 * @returns the new ledger, and how many addresses of each kind were recorded
 * @throws {Error} naming an address that would be lost, or a move that leads nowhere
 */
export function record(before: Ledger, addresses: ReadonlyMap<string, string>, moves: readonly Move[]) {
  const moved = new Map(before.moved);
  const published = new Map([...addresses].filter(([address]) => !moved.has(address)));
  const gone = [...before.published.keys()].filter((address) => !addresses.has(address));
  const lost: string[] = [];
  for (const address of gone) {
    const target = targetOf(address, moves);
    if (target === undefined) lost.push(address);
    else moved.set(address, target);
  }
  if (lost.length > 0) {
    const all = `Say where these lead now (--move <from> <to>): ${String(lost.length)}`;
    throw new Error([all, ...lost.slice(0, 40)].join('\n'));
  }
  const ledger = { published, moved };
  const astray = [...moved.keys()].filter((address) => finalTarget(ledger, address) === undefined);
  if (astray.length > 0) throw new Error(['These lead to no address of the edition:', ...astray].join('\n'));
  const known = [...published].filter(([address]) => before.published.has(address));
  return {
    ledger,
    added: published.size - known.length,
    changed: known.filter(([address, digest]) => before.published.get(address) !== digest).length,
    moved: gone.length,
  };
}

/** Where the moves lead an address; the first move that matches counts. */
function targetOf(address: string, moves: readonly Move[]): string | undefined {
  for (const [from, to] of moves) {
    if (from === address) return to;
    if (!from.endsWith('*') || !address.startsWith(from.slice(0, -1))) continue;
    return to.endsWith('*') ? to.slice(0, -1) + address.slice(from.length - 1) : to;
  }
  return undefined;
}
