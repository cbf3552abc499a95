import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { BUILT_FILES } from './built-files.ts';
import { SettingsError } from '../settings.ts';
import { CACHE } from './output-folder.ts';
import { hasCode, systemReason } from './system-errors.ts';

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

const newSite = ({ beside }: Workplace) => join(beside, 'new');
const oldSite = ({ beside }: Workplace) => join(beside, 'old');

/**
 * Makes ready for a build, and clears up after builds that were killed.
 * @throws {SettingsError} if a site could not be put in place at the end
 */
export async function prepare(place: Workplace): Promise<void> {
  try {
    await clearAfterKilled(place.out);
    await mkdir(newSite(place), { recursive: true });
    await tryToMove(place);
    await rmdir(newSite(place));
  } catch (error) {
    throw new SettingsError([
      `OUT_DIR: nothing can take the place of “${place.out}”: ${systemReason(error)}. A new site is put beside the old one and then in its place; name a folder where that is allowed, such as one within this.`,
    ]);
  }
}

/**
 * Asks the system to put a folder in the place of one that is not empty, which it always refuses. But of a mount point,
 * a folder of another layer, or one without the right to move it, it says so first.
 */
async function tryToMove({ out, beside }: Workplace): Promise<void> {
  try {
    await rename(out, beside);
  } catch (error) {
    // Windows has one answer for all.
    const refusals = process.platform === 'win32' ? ['EPERM'] : ['ENOTEMPTY', 'EEXIST'];
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
    await renameIfThere(place.out, old);
    try {
      await rename(now, place.out);
      break;
    } catch (error) {
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST') || attempt === MOST_ATTEMPTS) throw error;
      await discardOld(place);
    }
  }
  await clear(place);
}

/**
 * Removes what a build has left in its folders. The site of before goes back where it was if no other is there.
 */
export async function clear(place: Workplace): Promise<void> {
  await rm(place.draft, { recursive: true, force: true });
  // Without its list it was being removed, and may be half a site.
  if (existsSync(join(oldSite(place), BUILT_FILES)) && !existsSync(place.out)) {
    await renameIfThere(oldSite(place), place.out);
  }
  await discardOld(place);
  await rm(place.beside, { recursive: true, force: true });
}

async function discardOld(place: Workplace): Promise<void> {
  await rm(join(oldSite(place), BUILT_FILES), { force: true });
  await rm(oldSite(place), { recursive: true, force: true });
}

/** To another file system a folder can only be copied. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Clears up after the builds of this machine that were killed; those that are running are left alone. */
async function clearAfterKilled(out: string): Promise<void> {
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
  for (const id of dead) await clear(workplace(out, id));
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
