import { finalTarget } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/** A page or a file that has moved, as paths from the site's root; the new path may have a fragment. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The pages and files that have moved, for redirect pages or for the rules of a host (`301`). */
export const redirects = (ledger: Ledger): Redirect[] =>
  [...ledger.moved.keys()]
    .filter((address) => !address.includes('#'))
    .flatMap((from) => {
      const to = finalTarget(ledger, from);
      return to === undefined ? [] : [{ from, to }];
    });

/** The moved fragments of a page, decoded, with their new addresses. */
export function movedAnchors(ledger: Ledger, path: string): Record<string, string> {
  const own = [...ledger.moved.keys()].filter((address) => address.startsWith(`${path}#`));
  return Object.fromEntries(
    own.flatMap((address) => {
      const to = finalTarget(ledger, address);
      return to === undefined ? [] : [[address.slice(path.length + 1), to]];
    }),
  );
}

/** Whether a path is a page, which is a folder; anything else is a file, which no page can replace. */
export const isPage = (path: string): boolean => path.endsWith('/');
