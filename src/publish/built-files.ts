import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn, filesIn } from '../proofs/files-in.ts';

/**
 * The list of its files that each build leaves in its folder. It tells the next build that a build made the folder
 * and that nothing else is in it; only then is the folder replaced.
 */
export const BUILT_FILES = '.built-files';

const HEAD =
  '# The files of this folder, all made by “npm run build”. The next build replaces the folder if it holds no others.';

/** Writes the list of the files of a finished site. */
export function writeBuiltFiles(site: string): void {
  const files = filesIn(site).filter((path) => path !== BUILT_FILES);
  writeFileSync(join(site, BUILT_FILES), [HEAD, ...files, ''].join('\n'));
}

/** Files that file managers leave in any folder they show. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** The files of a folder that no build made, or `undefined` if the folder has no list. */
export function foreignFiles(folder: string): string[] | undefined {
  if (!existsSync(join(folder, BUILT_FILES))) return undefined;
  const built = new Set([BUILT_FILES, ...readFileSync(join(folder, BUILT_FILES), 'utf8').split(/\r?\n/)]);
  // `npm run compress` puts packed files beside those of the build.
  return entriesIn(folder)
    .map(([path]) => path)
    .filter((path) => !built.has(path.replace(/\.(?:br|gz)$/, '')) && !LEFT_BY_SYSTEMS.test(path));
}
