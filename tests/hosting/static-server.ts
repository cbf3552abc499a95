/** A plain static server in the test itself, which can be stopped, given another folder, and made to fail. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
};

/** What can happen to a request: no response, half of it, an error, or a response that is held back. */
export type Fault = 'drop' | 'half' | 'error' | 'hold';

export interface StaticServer {
  /** Where the site is served, with its base folder. */
  readonly address: string;
  /** The folder that is served. */
  folder: string;
  /** Called for each path below the base folder (without the query). */
  fault: (path: string) => Fault | undefined;
  /** The requested paths, in order. */
  readonly asked: string[];
  /** Those that a browser prefetched: the page's own events do not show them. */
  readonly ahead: string[];
  /** Releases held responses. */
  release: () => void;
  close: () => Promise<void>;
}

/** Serves a folder under a base folder (`/` or `/some/folder/`), on a port of the system's choice. */
export async function serveStatic(folder: string, base = '/'): Promise<StaticServer> {
  const held: (() => void)[] = [];
  const site: Omit<StaticServer, 'address'> = {
    folder,
    fault: () => undefined,
    asked: [],
    ahead: [],
    release: () => {
      for (const go of held.splice(0)) go();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
    if (path !== undefined) site.asked.push(path);
    if (path !== undefined && request.headers['sec-purpose']?.includes('prefetch')) site.ahead.push(path);
    const fault = path === undefined ? undefined : site.fault(path);
    const go = () => {
      const file = path?.replace(/(^|\/)$/, '$1index.html');
      answer(response, site.folder, file, fault);
    };
    if (fault === 'hold') held.push(go);
    else go();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}${base}`;
  return Object.assign(site, { address });
}

function answer(response: ServerResponse, folder: string, path?: string, fault?: Fault): void {
  if (fault === 'drop') {
    response.destroy();
    return;
  }
  const isFile = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
  const isThere = path !== undefined && isFile(path);
  const name = [isThere ? path : '404.html'].find((each) => fault !== 'error' && isFile(each));
  const body = name === undefined ? Buffer.from('<p>Error</p>') : readFileSync(join(folder, name));
  response.writeHead(fault === 'error' ? 500 : isThere ? 200 : 404, {
    'Content-Type': TYPES[extname(name ?? '404.html')] ?? 'application/octet-stream',
    'Content-Length': body.length,
    // Makes browsers send every request; but they may keep a page for going back, as they may not with `no-store`.
    'Cache-Control': 'no-cache',
  });
  if (fault !== 'half') response.end(body);
  else response.write(body.subarray(0, body.length / 2), () => setTimeout(() => response.destroy(), 50));
}
