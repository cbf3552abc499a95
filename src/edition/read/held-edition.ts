import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEdition } from './load-edition.ts';
import type { Report } from './problem.ts';
import { sha256 } from './source-digest.ts';
import type { Edition } from '../types.ts';

let held: { readonly fingerprint: string; readonly edition: Edition } | undefined;

/**
 * The edition of a content folder for code outside the pages, which get it from the content collection. It is read
 * and checked once, until one of its files changes.
 * @param remark receives remarks for editors when the content is read
 * @throws {ContentError} with every problem found, if there is any
 */
export function heldEdition(root: string, remark?: Report): Edition {
  const fingerprint = fingerprintOf(resolve(root));
  if (held?.fingerprint !== fingerprint) held = { fingerprint, edition: loadEdition(root, remark) };
  return held.edition;
}

/** Names, sizes and times of all files; saving a file changes at least one of them. */
const fingerprintOf = (root: string): string =>
  sha256(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { size, mtimeNs } = statSync(join(root, name), { bigint: true });
        return `${join(root, name)} ${String(size)} ${String(mtimeNs)}`;
      })
      .join('\n'),
  );
