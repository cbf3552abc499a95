import { globSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder that fit a pattern, as paths in it, in order; a folder may have a name with a dot. */
export const filesIn = (folder: string, pattern: string, exclude: readonly string[] = []): string[] =>
  globSync(pattern, { cwd: folder, exclude, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
