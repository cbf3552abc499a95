import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ReportSetting } from '../settings.ts';
import { foreignFiles } from './built-files.ts';
import { hasCode, messageOf } from './system-errors.ts';

/** Folders of the project in which nothing is built. */
const SOURCES = ['.ci', '.git', '.github', 'content', 'node_modules', 'public', 'src', 'tests'];

/** The folder of the project in which the build and its tests keep what they make; a site may lie in it. */
export const CACHE = '.cache';

/**
 * The folder to build into, with every link on the way followed, so that a link stays a link. Whatever stands there
 * that no build made is reported: it would be lost.
 * @param outDir as it was set: absolute, or from the project on
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

/** A path without links, written as the file system has it; of what is not there yet, beginning with what is. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error;
    // A link that leads nowhere: to follow it is to fail with its own name.
    if (lstatSync(path, { throwIfNoEntry: false })) throw error;
    return join(realPath(dirname(path)), basename(path));
  }
}

const ELSEWHERE = 'Name a folder of its own for the site, such as OUT_DIR=dist.';

/** What is wrong with the place of a folder, whatever is in it. */
function placeProblem(folder: string, project: string): string | undefined {
  if (upwards(project).some((above) => isSame(above, folder))) return `holds the project. ${ELSEWHERE}`;
  const source = SOURCES.find((name) => upwards(folder).some((above) => isSame(above, join(project, name))));
  if (source !== undefined) return `lies in the project's own folder “${source}”. ${ELSEWHERE}`;
  if (isSame(folder, join(project, CACHE))) return `is where builds keep what they make. ${ELSEWHERE}`;
  return undefined;
}

/** A folder, and all that it lies in. */
function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** Whether two paths lead to the same thing, by links, by mounts, or in another case of letters. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && a.dev === b?.dev && a.ino === b.ino;
}

/** What is wrong with what is in a folder. */
function contentProblem(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return `is a file. ${ELSEWHERE}`;
  if (readdirSync(folder).length === 0) return undefined;
  const foreign = foreignFiles(folder);
  if (foreign === undefined) {
    return 'is not empty, and no build has left its list of files in it, so it is not replaced. If a build of a former version made it, or one was killed there, delete it; otherwise name another folder, such as OUT_DIR=dist.';
  }
  if (foreign.length === 0) return undefined;
  const some = foreign.slice(0, 3).map((path) => `“${path}”`);
  const more = foreign.length > some.length ? ` and ${String(foreign.length - some.length)} more` : '';
  return `holds what no build made: ${some.join(', ')}${more}. Move it elsewhere; what belongs to every build has its place in public/.`;
}
