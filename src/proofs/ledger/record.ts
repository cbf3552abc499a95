import { finalTarget, type Ledger } from '../../edition/read/ledger.ts';

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
