import { readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * A site is built in a draft beside its folder and takes its place in one step, so that a server never finds half
 * of one. The draft is named after the machine and the process, so that two builds are never in each other's way
 * and one that was killed is known by what it left.
 */
const machine = hostname().replaceAll(/[^A-Za-z0-9]/g, '');

const prefixOf = (out: string) => `.${basename(out)}-${machine}-`;

/** The folder in which this process builds the site that will lie in `out`. */
export const draftOf = (out: string): string => join(dirname(out), `${prefixOf(out)}${String(process.pid)}`);

/** The site of before, until the new one is in its place. */
const OLD = '-old';
/** The site of before, when it is no longer needed. */
const GONE = '-gone';

const missing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
const occupied = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');

/** Renames a folder; says whether there was one. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (missing(error)) return false;
    throw error;
  }
}

/** Another build may put its site there between two steps; it never does so for long. */
const MOST_ATTEMPTS = 20;

/** Swaps a finished draft for the site of before. Of two builds at once the site of the later one stays. */
export async function putInPlace(draft: string, out: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const hadOld = await moved(out, draft + OLD);
    try {
      await rename(draft, out);
      if (hadOld) await discard(draft + OLD, draft + GONE);
      return;
    } catch (error) {
      if (hadOld && !occupied(error)) await moved(draft + OLD, out);
      if (hadOld && occupied(error)) await discard(draft + OLD, draft + GONE);
      if (!occupied(error) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Under another name first: what is half removed must not be taken for a site. */
async function discard(old: string, gone: string): Promise<void> {
  await rm(gone, { recursive: true, force: true });
  if (await moved(old, gone)) await rm(gone, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Removes what builds of this machine have left that were killed, and puts the site of before back where one
 * was killed between the two steps of the swap. Builds that are running are left alone.
 */
export async function clearAfterKilled(out: string): Promise<void> {
  const prefix = `.${basename(out)}-${machine}-`;
  const pattern = new RegExp(`^(\\d+)(${OLD}|${GONE})?$`);
  for (const name of siblings(out).filter((sibling) => sibling.startsWith(prefix))) {
    const [, pid, part] = pattern.exec(name.slice(prefix.length)) ?? [];
    if (pid === undefined || Number(pid) === process.pid || isRunning(Number(pid))) continue;
    const left = join(dirname(out), name);
    if (part === OLD && !siblings(out).includes(basename(out))) await moved(left, out);
    else await rm(left, { recursive: true, force: true });
  }
}

const siblings = (out: string): string[] => {
  try {
    return readdirSync(dirname(out));
  } catch (error) {
    if (missing(error)) return [];
    throw error;
  }
};
