import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { BUILT_FILES } from './built-files.ts';
import { SettingsError } from '../settings.ts';
import { CACHE } from './output-folder.ts';
import { hasCode, messageOf } from './system-errors.ts';

/**
 * Where a build works until its site is put in place. Both folders are named after the machine and the process, so
 * that two builds are never in each other's way and what a killed one left is known.
 */
export interface Workplace {
  /** The folder that the site will lie in. */
  readonly out: string;
  /** Where the site is built: in the project, because Astro moves files between the two, which only one file system allows. */
  readonly draft: string;
  /** Beside `out`, where the new site is ready and the old one is put until the new one is in its place. */
  readonly beside: string;
}

const machine = hostname().replaceAll(/[^A-Za-z0-9]/g, '');

/** The folders that builds work in for `out`; without a process, as far as their names are the same for all. */
const workplace = (out: string, id: number | ''): Workplace => ({
  out,
  draft: resolve(CACHE, `build-${machine}-${String(id)}`),
  beside: join(dirname(out), `.${basename(out)}-${machine}-${String(id)}`),
});

/** Where this process builds the site that will lie in `out`. */
export const workplaceFor = (out: string): Workplace => workplace(out, process.pid);

/** Why a folder cannot be renamed to one that is not empty. */
const OCCUPIED = ['ENOTEMPTY', 'EEXIST'];

const newSite = ({ beside }: Workplace) => join(beside, 'new');
const oldSite = ({ beside }: Workplace) => join(beside, 'old');

/**
 * Makes ready for a build, and clears up after builds that were killed.
 * @throws {SettingsError} if a site could not be put in place at the end
 */
export function prepare(place: Workplace): void {
  try {
    clearAfterKilled(place.out);
    makeFolder(newSite(place));
    tryToMove(place);
    rmdirSync(newSite(place));
  } catch (error) {
    throw new SettingsError([
      `OUT_DIR: nothing can take the place of “${place.out}”: ${messageOf(error)}. A new site is put beside the old one and then in its place; name a folder where that is allowed, such as one within this.`,
    ]);
  }
}

/** As `mkdir` with `recursive`, which however says of a disk that can only be read that a folder is missing. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return;
    if (!hasCode(error, 'ENOENT')) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}

/**
 * Asks the system to put a folder in the place of one that is not empty, which it always refuses. But of a mount point,
 * a folder of another layer, or one without the right to move it, it says so first.
 */
function tryToMove({ out, beside }: Workplace): void {
  try {
    renameSync(out, beside);
  } catch (error) {
    // Windows has one answer for all.
    const refusals = process.platform === 'win32' ? ['EPERM'] : OCCUPIED;
    if (!hasCode(error, 'ENOENT', ...refusals)) throw error;
  }
}

/** Another build may put its site there between two steps; it never does so for long. */
const MOST_ATTEMPTS = 20;

/** Swaps a finished draft for the site of before, in one step. Of two builds at once the site of the later one stays. */
export async function putInPlace(place: Workplace): Promise<void> {
  const [now, old] = [newSite(place), oldSite(place)];
  await move(place.draft, now);
  for (let attempt = 1; ; attempt += 1) {
    renameIfThere(place.out, old);
    try {
      renameSync(now, place.out);
      break;
    } catch (error) {
      if (!hasCode(error, ...OCCUPIED) || attempt === MOST_ATTEMPTS) throw error;
      discardOld(place);
    }
  }
  remove(place);
}

/** Clears up after a build that has failed. The site of before goes back where it was, if it was taken away and no other is there. */
export function clear(place: Workplace): void {
  const old = oldSite(place);
  // Without its list it was being removed, and may be half a site.
  if (existsSync(join(old, BUILT_FILES)) && !existsSync(place.out)) {
    try {
      renameSync(old, place.out);
    } catch (error) {
      if (!hasCode(error, ...OCCUPIED)) throw error;
    }
  }
  remove(place);
}

function remove(place: Workplace): void {
  // What is still being written comes between.
  rmSync(place.draft, { recursive: true, force: true, maxRetries: 5 });
  discardOld(place);
  rmSync(place.beside, { recursive: true, force: true });
}

function discardOld(place: Workplace): void {
  rmSync(join(oldSite(place), BUILT_FILES), { force: true });
  rmSync(oldSite(place), { recursive: true, force: true });
}

/** To another file system a folder can only be copied. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    // Its other form says of a full disk that it cannot be written to.
    await cp(from, to, { recursive: true });
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Clears up after the builds of this machine that were killed; those that are running are left alone. */
function clearAfterKilled(out: string): void {
  const { draft, beside } = workplace(out, '');
  const ids = [draft, beside].flatMap((path) =>
    namesIn(dirname(path))
      .filter((name) => name.startsWith(basename(path)))
      .map((name) => name.slice(basename(path).length)),
  );
  // What has the number of this process is of one that had it before.
  const dead = [...new Set(ids)]
    .filter((id) => /^\d+$/.test(id))
    .map(Number)
    .filter((id) => id === process.pid || !isRunning(id));
  for (const id of dead) clear(workplace(out, id));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return hasCode(error, 'EPERM');
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
