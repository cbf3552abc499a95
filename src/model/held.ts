import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEdition } from './load.ts';
import type { Report } from './problem.ts';
import type { Edition } from './types.ts';

interface Held {
  readonly fingerprint: string;
  readonly edition: Edition;
}

/**
 * Where the editions are held that this process has read, by their folders. Build, configuration and the bundle
 * of the pages each have their own copy of this module, and all of them one text to read.
 */
const HELD = Symbol.for('editions held');
const held = ((globalThis as { [HELD]?: Map<string, Held> | undefined })[HELD] ??= new Map<string, Held>());

/**
 * The edition of a content folder: read and checked once a process, for as long as no file of it changes.
 * The same content gives the same object, which others may keep what they make of it by.
 * @param remark receives what an editor may want to look at, when the content is read
 * @throws {ContentError} with every problem found, if there is any
 */
export function heldEdition(root: string, remark?: Report): Edition {
  const fingerprint = fingerprintOf(root);
  const known = held.get(resolve(root));
  if (known?.fingerprint === fingerprint) return known.edition;
  const edition = loadEdition(root, remark);
  held.set(resolve(root), { fingerprint, edition });
  return edition;
}

/** What is held of a folder, whether or not it has changed since; nothing if it was never read. */
export const lastEdition = (root: string): Edition | undefined => held.get(resolve(root))?.edition;

/** Names, sizes and times of all files, which a save changes. */
export function fingerprintOf(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const { size, mtimeNs } = statSync(path, { bigint: true });
    hash.update(`${path}\n${String(size)} ${String(mtimeNs)}\n`);
  }
  return hash.digest('hex');
}
