/**
 * Serves a folder as a static host does, with brotli, but over a slow line: Chromium's own throttling
 * does not reach what a worker asks for, and all of the search's large files come through a worker.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Slow 4G, as Chromium has it. */
export const LINE = { bitsPerSecond: 1_600_000, latency: 150 };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.svg']);

/** Bytes sent for each path since the last `clear()`. */
export type Sent = Map<string, number>;

/** @param slow whether to send over {@link LINE}; otherwise as fast as the machine can */
export function serve(folder: string, port: number, sent: Sent, slow = true): Promise<Server> {
  // One line for all: each body waits until those before it are through.
  let free = 0;
  const ready = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(
      folder,
      decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    let answer = ready.get(file);
    if (!answer) {
      const type = extname(file);
      const headers: Record<string, string> = { 'Content-Type': TYPES[type] ?? 'application/octet-stream' };
      let body = readFileSync(file);
      if (COMPRESSED.has(type)) {
        body = brotliCompressSync(body);
        headers['Content-Encoding'] = 'br';
      }
      answer = { body, headers };
      ready.set(file, answer);
    }
    const { body, headers } = answer;
    sent.set(pathname, (sent.get(pathname) ?? 0) + body.length);
    if (!slow) {
      response.writeHead(200, headers).end(body);
      return;
    }
    const start = Math.max(Date.now() + LINE.latency, free);
    free = start + (body.length * 8000) / LINE.bitsPerSecond;
    setTimeout(() => {
      response.writeHead(200, headers).end(body);
    }, free - Date.now());
  });
  return new Promise((resolve) => {
    server.listen(port, () => {
      resolve(server);
    });
  });
}
