/**
 * `npm run verify -- https://example.org/folder/` compares a published site with this clone. Builds are reproducible,
 * so it builds the site for the same address and expects every served file to be identical. Exit code 1 if a file
 * differs or cannot be read.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../files-in.ts';
import { UnreachableError, faultIn } from './served-file.ts';

const USAGE =
  'npm run verify -- https://example.org/folder/ [--build <folder with a build of this commit for that address>]';

/** Files for the host, which not every host serves under their own names. */
const OF_THE_HOST = ['404.html', '_headers', '_redirects'];

/** How many files are requested at once: enough for a distant server, not too many for a small one. */
const AT_ONCE = 8;

/** At most so many differences are listed: a site of another version differs in hundreds of files. */
const MOST_TOLD = 20;

/** Builds the site for an address; false if that fails. The build itself says why. */
function buildFor(root: URL, folder: string): boolean {
  const env = { ...process.env, SITE_URL: root.origin, BASE_PATH: root.pathname, OUT_DIR: folder };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  return spawnSync(process.execPath, ['src/publish/build.ts'], { stdio: [...stdio], env }).status === 0;
}

/** Compares every file of a build with what is served. */
async function verify(root: URL, folder: string): Promise<boolean> {
  // Pages first: their differences matter most.
  const files = [...filesIn(folder, /\.html$/), ...filesIn(folder, /(?<!\.html)$/)].filter(
    (file) => !OF_THE_HOST.includes(file),
  );
  const unknown = readFileSync(join(folder, '404.html'));
  const faults: string[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE).map((file) => {
      const address = new URL(file.replace(/(^|\/)index\.html$/, '$1'), root);
      return faultIn(address, readFileSync(join(folder, file)), unknown);
    });
    faults.push(...(await Promise.all(some)).filter((fault) => fault !== undefined));
  }
  for (const fault of faults.slice(0, MOST_TOLD)) console.error(`${fault}\n`);
  if (faults.length > MOST_TOLD) console.error(`… and ${String(faults.length - MOST_TOLD)} more.\n`);
  const outcome =
    faults.length === 0
      ? `Verified ${root.href}: all ${String(files.length)} files are those of this copy, byte for byte.`
      : `Not verified ${root.href}: ${String(faults.length)} of ${String(files.length)} files differ. If the site was built from another commit, verify it with that one.`;
  (faults.length === 0 ? console.log : console.error)(outcome);
  return faults.length === 0;
}

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    options: { build: { type: 'string' } },
    allowPositionals: true,
  });
  const [address = '', ...rest] = positionals;
  if (rest.length > 0 || !/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new TypeError(`“${positionals.join(' ')}” is not the address of a site: ${USAGE}`);
  }
  const root = new URL(address.endsWith('/') ? address : `${address}/`);
  if (values.build !== undefined) return verify(root, values.build);
  const folder = resolve('.cache', `verify-${String(process.pid)}`);
  try {
    return buildFor(root, folder) && (await verify(root, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  if (!(await run())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof UnreachableError || error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
