/** Real servers with the same built site, and what each can do besides sending files. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { NGINX_PACKAGES, hasNginx, startNginx } from './nginx-server.ts';

export interface Host {
  readonly origin: string;
  readonly stop: () => void | Promise<void>;
}

export interface HostKind {
  readonly name: string;
  readonly here: () => boolean;
  /** What to do if it is not installed. */
  readonly how: string;
  readonly start: (site: string, base: string, port: number) => Promise<Host>;
  /** The response to an address without its trailing slash. */
  readonly withoutStroke: 301 | 404;
  /** Whether unknown addresses get the 404 page. */
  readonly ownNotFound: boolean;
  /** Whether it sends policy headers, lifetimes and compressed files. */
  readonly configured: boolean;
}

/** Python's server, which has no rules at all. */
function startPython(site: string, base: string, port: number): Promise<Host> {
  const root = mkdtempSync(join(tmpdir(), 'python-'));
  mkdirSync(join(root, base), { recursive: true });
  cpSync(site, join(root, base), { recursive: true });
  const server = spawn(
    'python3',
    ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
    {
      stdio: 'ignore',
    },
  );
  return Promise.resolve({
    origin: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.kill();
      rmSync(root, { recursive: true, force: true });
    },
  });
}

async function startPreview(site: string, base: string, port: number): Promise<Host> {
  const server = await preview({
    base,
    outDir: site,
    server: { port, host: '127.0.0.1' },
    logLevel: 'error',
  });
  return { origin: `http://127.0.0.1:${String(port)}`, stop: () => server.stop() };
}

export const HOSTS: readonly HostKind[] = [
  {
    name: 'astro preview',
    here: () => true,
    how: '',
    start: startPreview,
    withoutStroke: 404,
    ownNotFound: true,
    configured: false,
  },
  {
    name: 'nginx',
    here: hasNginx,
    how: `Install it (Debian, Ubuntu: apt-get install ${NGINX_PACKAGES.join(' ')}).`,
    start: startNginx,
    withoutStroke: 301,
    ownNotFound: true,
    configured: true,
  },
  {
    name: 'python3 -m http.server',
    here: () => spawnSync('python3', ['--version']).status === 0,
    how: 'Install Python 3.',
    start: startPython,
    withoutStroke: 301,
    ownNotFound: false,
    configured: false,
  },
];
