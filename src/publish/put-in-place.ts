import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { BUILT_FILES, CACHE } from './output-folder.ts';
import { SettingsError } from '../settings.ts';
import { hasCode, messageOf, tolerating } from './failure.ts';

/**
 * Where a build works until its site is put in place. Both working folders have the machine and the process in their
 * names, so two builds never collide and the folders of a killed build are recognized.
 */
export interface Workplace {
  /** The folder for the finished site. */
  readonly out: string;
  /**
   * Where the site is built: in the project, because Astro moves files between the two, which only works within one
   * file system.
   */
  readonly draft: string;
  /** Beside `out`: holds the finished new site, then the old one until the new one is in its place. */
  readonly beside: string;
  readonly newSite: string;
  readonly oldSite: string;
}

const machine = hostname().replaceAll(/[^A-Za-z0-9]/g, '');

/** The workplace of a process for `out`; without a process id, the beginning of the names that all builds share. */
export function workplaceFor(out: string, id: number | '' = process.pid): Workplace {
  const beside = join(dirname(out), `.${basename(out)}-${machine}-${String(id)}`);
  const draft = resolve(CACHE, `build-${machine}-${String(id)}`);
  return { out, draft, beside, newSite: join(beside, 'new'), oldSite: join(beside, 'old') };
}

/** The errors of renaming a folder to one that is not empty. */
const OCCUPIED = ['ENOTEMPTY', 'EEXIST'];

/**
 * Prepares a build, and cleans up after builds that were killed.
 * @throws {SettingsError} if a site could not be put in place in the end
 */
export function prepare(place: Workplace): void {
  try {
    clearAfterKilled(place.out);
    mkdirSync(dirname(place.out), { recursive: true });
    // Not with what is above them: on a read-only disk that would report a missing folder.
    mkdirSync(place.beside);
    mkdirSync(place.newSite);
    // Renaming a folder to one that is not empty is always refused; but a mount point, a folder of another layer or a
    // missing permission gives another error, and gives it first. Windows has one error for all of these.
    const refusals = process.platform === 'win32' ? ['EPERM'] : OCCUPIED;
    tolerating(['ENOENT', ...refusals], () => {
      renameSync(place.out, place.beside);
    });
    rmdirSync(place.newSite);
  } catch (error) {
    throw new SettingsError([
      `OUT_DIR: nothing can take the place of “${place.out}”: ${messageOf(error)}. A new site is put beside the old one and then in its place; name a folder where that is allowed, such as one within this.`,
    ]);
  }
}

/** Another build may put its site there between two steps, but not for long. */
const MOST_ATTEMPTS = 20;

/** Replaces the old site by the finished draft in one step. If two builds run at once, the later site stays. */
export async function putInPlace(place: Workplace): Promise<void> {
  const { draft, out, newSite, oldSite } = place;
  await move(draft, newSite);
  for (let attempt = 1; ; attempt += 1) {
    tolerating(['ENOENT'], () => {
      renameSync(out, oldSite);
    });
    try {
      renameSync(newSite, out);
      break;
    } catch (error) {
      if (!hasCode(error, ...OCCUPIED) || attempt === MOST_ATTEMPTS) throw error;
      discardOld(place);
    }
  }
  remove(place);
}

/** Cleans up after a failed build. Puts the old site back if it was moved away and no other has taken its place. */
export function clear(place: Workplace): void {
  const { out, oldSite } = place;
  // Without its list of files it was already being deleted, and may be incomplete.
  if (existsSync(join(oldSite, BUILT_FILES)) && !existsSync(out)) {
    tolerating(OCCUPIED, () => {
      renameSync(oldSite, out);
    });
  }
  remove(place);
}

function remove(place: Workplace): void {
  // Files that are still being written can get in the way.
  rmSync(place.draft, { recursive: true, force: true, maxRetries: 5 });
  discardOld(place);
  rmSync(place.beside, { recursive: true, force: true });
}

function discardOld({ oldSite }: Workplace): void {
  rmSync(join(oldSite, BUILT_FILES), { force: true });
  rmSync(oldSite, { recursive: true, force: true });
}

/** Between file systems a folder can only be copied. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    // `cpSync` reports a full disk as one that cannot be written to.
    await cp(from, to, { recursive: true });
  }
}

/** Cleans up after killed builds of this machine; running builds are left alone. */
function clearAfterKilled(out: string): void {
  const { draft, beside } = workplaceFor(out, '');
  const ids = [draft, beside].flatMap((path) =>
    (tolerating(['ENOENT'], () => readdirSync(dirname(path))) ?? [])
      .filter((name) => name.startsWith(basename(path)))
      .map((name) => name.slice(basename(path).length)),
  );
  // A folder with the id of this process belongs to an earlier process that had the same id.
  for (const id of new Set(ids.filter((each) => /^\d+$/.test(each)).map(Number)))
    if (id === process.pid || !isRunning(id)) clear(workplaceFor(out, id));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // The process exists, and belongs to another user.
    return hasCode(error, 'EPERM');
  }
}
