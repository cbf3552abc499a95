import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * Whatever is in a folder and its subfolders, by its path with `/` between the parts. Node's own recursion would follow
 * links to folders.
 */
export const entriesIn = (folder: string, within = ''): [path: string, entry: Dirent][] =>
  readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const path = within + entry.name;
    return entry.isDirectory() ? entriesIn(folder, `${path}/`) : [[path, entry]];
  });

/**
 * The files of a folder and its subfolders, sorted, as such paths.
 * @param pattern only paths that match it
 * @param within where in the folder to look, such as `_astro/`; the paths begin with it
 */
export const filesIn = (folder: string, pattern = /^/, within = ''): string[] =>
  entriesIn(folder, within)
    .filter(([path, entry]) => entry.isFile() && pattern.test(path))
    .map(([path]) => path)
    .sort();
