import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { redirects } from '../../edition/read/ledger.ts';
import { COMMON_HEADERS } from '../policy/policy.ts';
import { filesIn } from '../../proofs/files-in.ts';
import { MARKS_AFTER_ADDRESS } from '../../edition/proper-path.ts';
import { withBase } from '../../edition/urls.ts';
import { LIFETIMES, POLICIES } from './host-rules.ts';

/** Folders in which every file has the hash of its content in its name. */
const HASHED_FOLDERS = ['_astro/'];

type Moves = ReturnType<typeof redirects>;

/** A rule of `_headers`: a path and its headers. */
const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers`, as Netlify and Cloudflare read it (https://developers.cloudflare.com/pages/configuration/headers/,
 * https://docs.netlify.com/manage/routing/headers/). Both combine all rules that match a path, and allow one `*` in
 * it, so no two rules may give one path the same header: only the folder of hashed files has a rule for caching.
 * These hosts revalidate everything else by default.
 * @param files that have a hash in their names
 */
export function headersFile(files: readonly string[], base: string): string {
  const at = (path: string) => withBase(path, base);
  const lifetimes = LIFETIMES.flatMap(({ paths, cacheControl }) => {
    const own = files.filter((file) => paths.test(file));
    // Images are in every folder; the host's default lifetime does no harm.
    return HASHED_FOLDERS.filter((folder) => own.some((file) => file.startsWith(folder))).map((folder) =>
      rule(at(`/${folder}*`), { 'Cache-Control': cacheControl }),
    );
  });
  const policies = POLICIES.flatMap(({ paths, policy }) =>
    paths.map((path) => rule(at(path), { 'Content-Security-Policy': policy(base) })),
  );
  return `${[rule(at('/*'), COMMON_HEADERS), ...policies, ...lifetimes].join('\n')}\n`;
}

/**
 * `_redirects`, for the same hosts. They add the trailing slash of an address and serve `404.html` themselves; on
 * Netlify a rule for the slash would redirect forever.
 * @param passages the paths of their pages; hosts allow some thousand rules
 */
export function redirectsFile(moves: Moves, passages: readonly string[], base: string): string {
  const toFolder = base === '/' ? [] : [`/ ${withBase('/', base)} 302`];
  const moved = moves.map(({ from, to }) => `${withBase(from, base)} ${withBase(to, base)} 301`);
  const meant = passages.flatMap((path) =>
    miswritten(path).map((from) => `${withBase(from, base)} ${withBase(path, base)} 301`),
  );
  return [
    '# Addresses that have moved.',
    ...toFolder,
    ...moved,
    '# Addresses as sentences leave them.',
    ...meant,
    '',
  ].join('\n');
}

/** A passage with a mark of the sentence that ends with it, or with an encoded `#`: `/fr/declaration/%233.4`. */
const miswritten = (path: string): string[] => {
  const address = path.slice(0, -1);
  return [...MARKS_AFTER_ADDRESS.map((mark) => address + mark), address.replace(/\/(?=[^/]+$)/, '/%23')];
};

/**
 * Writes both files into a built site. Under a base folder they belong in the folder above it, the root of the host.
 */
export function writeHostFiles(site: string, base: string, moves: Moves, passages: readonly string[]): void {
  const files = HASHED_FOLDERS.flatMap((folder) => filesIn(site, /^/, folder));
  writeFileSync(join(site, '_headers'), headersFile(files, base));
  writeFileSync(join(site, '_redirects'), redirectsFile(moves, passages, base));
}
