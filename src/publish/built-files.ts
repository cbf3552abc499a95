import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../proofs/files-in.ts';

/**
 * The list of its files that each build leaves in its folder. By it the next build knows the folder for one that a
 * build made, and that nothing else is in it: only then is the folder replaced.
 */
export const BUILT_FILES = '.built-files';

const HEAD =
  '# The files of this folder, all made by “npm run build”. The next build replaces the folder if it holds no others.';

/** Lists the files of a finished site in it. */
export function writeBuiltFiles(site: string): void {
  const files = filesIn(site).filter((path) => path !== BUILT_FILES);
  writeFileSync(join(site, BUILT_FILES), [HEAD, ...files, ''].join('\n'));
}

/** What file managers leave in any folder that they show. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** The files of a folder that no build made, or `undefined` where no build has left its list in it. */
export function foreignFiles(folder: string): string[] | undefined {
  if (!existsSync(join(folder, BUILT_FILES))) return undefined;
  const built = new Set([BUILT_FILES, ...readFileSync(join(folder, BUILT_FILES), 'utf8').split(/\r?\n/)]);
  // `npm run compress` puts packed files beside those of the build.
  return entriesOf(folder).filter(
    (path) => !built.has(path.replace(/\.(?:br|gz)$/, '')) && !LEFT_BY_SYSTEMS.test(path),
  );
}

/** All that lies in a folder but is none, links to folders among it, as paths with `/` between their parts. */
const entriesOf = (folder: string, within = ''): string[] =>
  readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const path = within + entry.name;
    return entry.isDirectory() ? entriesOf(folder, `${path}/`) : [path];
  });
