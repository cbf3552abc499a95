import { lstatSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ReportSetting } from '../settings.ts';
import { hasCode, messageOf, tolerating } from './failure.ts';
import { entriesIn, filesIn } from '../proofs/files-in.ts';

/** Folders of the project into which nothing is built. */
const SOURCES = ['.ci', '.git', '.github', 'content', 'node_modules', 'public', 'src', 'tests'];

/** The folder of the project for files that builds and tests make; a site may be built inside it. */
export const CACHE = '.cache';

/**
 * The folder to build into, with all symbolic links resolved, so that a link stays a link. Reports anything in it
 * that no build made, because it would be lost.
 * @param outDir the setting: absolute, or relative to the project
 */
export function outputFolder(outDir: string, report: ReportSetting, project = process.cwd()): string {
  const reportHere = (problem: string) => {
    report(`OUT_DIR: “${outDir}” ${problem}`);
  };
  if (/^~|^[a-z][a-z\d+.-]+:/i.test(outDir)) {
    reportHere('is not a path, for neither “~” nor “file:” is understood here. Write the path out.');
    return outDir;
  }
  try {
    const folder = realPath(resolve(project, outDir));
    const problem = placeProblem(folder, project) ?? contentProblem(folder);
    if (problem !== undefined) reportHere(problem);
    return folder;
  } catch (error) {
    reportHere(`cannot be used: ${messageOf(error)}. Name another folder, such as OUT_DIR=dist.`);
    return outDir;
  }
}

/**
 * The path as the file system spells it, with links resolved; of a path that does not exist yet, the existing part is
 * resolved.
 */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error;
    // A broken link: report it under its own name.
    if (lstatSync(path, { throwIfNoEntry: false })) throw error;
    return join(realPath(dirname(path)), basename(path));
  }
}

const ELSEWHERE = 'Name a folder of its own for the site, such as OUT_DIR=dist.';

/** What is wrong with the location of a folder, whatever its content. */
function placeProblem(folder: string, project: string): string | undefined {
  if (upwards(project).some((above) => isSame(above, folder))) return `holds the project. ${ELSEWHERE}`;
  const source = SOURCES.find((name) => upwards(folder).some((above) => isSame(above, join(project, name))));
  if (source !== undefined) return `lies in the project's own folder “${source}”. ${ELSEWHERE}`;
  if (isSame(folder, join(project, CACHE))) return `is where builds keep what they make. ${ELSEWHERE}`;
  return undefined;
}

/** A folder and all folders above it. */
function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** Whether two paths are the same folder, by links, mounts or letter case. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && a.dev === b?.dev && a.ino === b.ino;
}

/** What is wrong with the content of a folder. */
function contentProblem(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === false) return `is a file. ${ELSEWHERE}`;
  if (!found || readdirSync(folder).length === 0) return undefined;
  const foreign = foreignFiles(folder);
  if (foreign === undefined) {
    return 'is not empty, and no build has left its list of files in it, so it is not replaced. If a build of a former version made it, or one was killed there, delete it; otherwise name another folder, such as OUT_DIR=dist.';
  }
  if (foreign.length === 0) return undefined;
  const some = foreign.slice(0, 3).map((path) => `“${path}”`);
  const more = foreign.length > some.length ? ` and ${String(foreign.length - some.length)} more` : '';
  return `holds what no build made: ${some.join(', ')}${more}. Move it elsewhere; what belongs to every build has its place in public/.`;
}

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
function foreignFiles(folder: string): string[] | undefined {
  const list = tolerating(['ENOENT'], () => readFileSync(join(folder, BUILT_FILES), 'utf8'));
  if (list === undefined) return undefined;
  const built = new Set([BUILT_FILES, ...list.split(/\r?\n/)]);
  // `npm run compress` puts packed files beside those of the build.
  return entriesIn(folder)
    .map(([path]) => path)
    .filter((path) => !built.has(path.replace(/\.(?:br|gz)$/, '')) && !LEFT_BY_SYSTEMS.test(path));
}
