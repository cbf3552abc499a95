import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../../src/edition/read/source-digest.ts';

/** Every file of a built site with the digest of its bytes, by its path. */
export function filesOf(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(folder, file), sha256(readFileSync(file))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The files that differ between two sites, each with the difference. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
  return names.map((name) => {
    if (!other.has(name)) return `${name}: only in the first`;
    return one.has(name) ? `${name}: other bytes` : `${name}: only in the second`;
  });
}
