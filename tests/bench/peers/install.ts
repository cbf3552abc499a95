/** Installs the other site generators from the npm registry below `.cache/peers/`, never as dependencies of ours. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Document } from '../../../src/edition/types.ts';
import type { Peer } from './peer.ts';

const FOLDER = '.cache/peers';
/** Records which packages and texts the site was built from; written last. */
const STAMP = '.built';

/** The built site, or why there is none. */
export type Installed = { readonly site: string } | { readonly failure: string };

/** Installs and builds a peer, unless that was done before with the same packages and texts. */
export function install(peer: Peer, documents: readonly Document[]): Installed {
  const folder = resolve(FOLDER, peer.folder);
  const site = join(folder, peer.site);
  const files = peer.files(documents);
  const state = stateOf(peer, files);
  if (read(join(folder, STAMP)) === state && existsSync(site)) return { site };

  rmSync(folder, { recursive: true, force: true });
  const { packages } = peer;
  // Not `type: module`, which Docusaurus 3.10 cannot handle; file extensions say which configurations are modules.
  const manifest = { name: `peer-${peer.folder}`, private: true, dependencies: packages };
  write(folder, { 'package.json': JSON.stringify(manifest, null, 2), ...files });
  console.error(`${peer.name}: installing ${Object.keys(packages).join(', ')} …`);
  // No script of a package runs here: none of them needs one.
  const npm = run(folder, 'npm', [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (npm !== undefined) return { failure: `could not be installed: ${npm}` };
  console.error(`${peer.name}: building …`);
  const [script = '', ...args] = peer.build;
  const built = run(folder, process.execPath, [join('node_modules', script), ...args]);
  if (built !== undefined) return { failure: `could not be built: ${built}` };
  if (!existsSync(site)) return { failure: `could not be built: there is no ${peer.site}` };
  writeFileSync(join(folder, STAMP), state);
  return { site };
}

/** Changes with anything that the built site depends on. */
export const stateOf = ({ packages, build }: Peer, files: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(JSON.stringify([packages, build, files]))
    .digest('hex');

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Runs a program in a folder; returns the end of its output if it failed. */
function run(cwd: string, command: string, args: readonly string[]): string | undefined {
  // npm's variables for its scripts are about this project and would mislead another.
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_ENV$)/.test(name));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  if (status === 0) return undefined;
  const said = `${stdout}\n${stderr}`.trim();
  console.error(said);
  return error?.message ?? said.split('\n').find((line) => /error/i.test(line)) ?? `status ${String(status)}`;
}
