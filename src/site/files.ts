import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a folder and of the folders in it, in order, as paths with `/` between their parts.
 * @param pattern what such a path has to be like
 */
export function filesIn(folder: string, pattern = /^/): string[] {
  const files: string[] = [];
  // Folder by folder: a site may have half a million files, and a list of all that is known of them takes much memory.
  const look = (within: string) => {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      const path = within + entry.name;
      if (entry.isDirectory()) look(`${path}/`);
      else if (entry.isFile() && pattern.test(path)) files.push(path);
    }
  };
  look('');
  return files.sort();
}
