import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a folder and its subfolders, sorted, as paths with `/` between their parts.
 * @param pattern only paths that match it
 * @param within where in the folder to look, such as `_astro/`; the paths begin with it
 */
export function filesIn(folder: string, pattern = /^/, within = ''): string[] {
  const files: string[] = [];
  const look = (place: string) => {
    for (const entry of readdirSync(join(folder, place), { withFileTypes: true })) {
      const path = place + entry.name;
      if (entry.isDirectory()) look(`${path}/`);
      else if (entry.isFile() && pattern.test(path)) files.push(path);
    }
  };
  look(within);
  return files.sort();
}
