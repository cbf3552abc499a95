/**
 * Serves a folder as a static host does, with brotli, but over a slow line: Chromium's own throttling
 * does not reach what a worker asks for, and all of the search's large files come through a worker.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** “Slow 4G”, as Chromium defines it. */
export const LINE = { bitsPerSecond: 1_600_000, latency: 150 };
const BYTES_PER_MS = LINE.bitsPerSecond / 8000;
/** Bytes in one packet. */
const PACKET = 1460;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const COMPRESSED = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

/**
 * One response of the server. Times are in milliseconds since the epoch, which those of a page can be compared with.
 */
export interface Transfer {
  readonly path: string;
  readonly type: string;
  /** Whether the service worker asked for it, to keep it for later. */
  readonly kept: boolean;
  /** Bytes as sent, and bytes uncompressed. */
  readonly bytes: number;
  readonly decoded: number;
  readonly asked: number;
  /** When its last byte arrives. */
  readonly through: number;
}

/** What was sent, in the order of requests; `length = 0` clears it. */
export type Sent = Transfer[];

interface Answer {
  readonly body: Buffer;
  readonly decoded: number;
  readonly type: string;
  readonly packed: boolean;
}

const now = () => performance.timeOrigin + performance.now();

/**
 * @param port 0 for any that is free
 * @param slow whether to send over {@link LINE}; otherwise as fast as the machine can
 */
export function serve(folder: string, port: number, sent: Sent, slow = true): Promise<Server> {
  // All responses share one line: each body waits until those before it are through.
  let free = 0;
  const ready = new Map<string, Answer | undefined>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(
      folder,
      decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    if (!ready.has(file)) ready.set(file, read(file));
    const answer = ready.get(file);
    const { body, type, decoded, packed } = answer ?? NOTHING;
    const asked = now();
    const start = slow ? Math.max(asked + LINE.latency, free) : asked;
    free = start + (slow ? body.length / BYTES_PER_MS : 0);
    const kept = request.headers.referer?.endsWith('/sw.js') === true;
    sent.push({ path: pathname, type, kept, bytes: body.length, decoded, asked, through: free });
    const write = () => {
      response.writeHead(answer ? 200 : 404, {
        'Content-Type': type,
        'Cache-Control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
        'Content-Length': body.length,
        ...(packed ? { 'Content-Encoding': 'br' } : {}),
      });
      if (slow) trickle(response, body, start);
      else response.end(body);
    };
    if (slow) setTimeout(write, Math.max(0, start - now()));
    else write();
  });
  return new Promise((resolve) => {
    server.listen(port, () => {
      resolve(server);
    });
  });
}

/** The address of a server on this machine. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://localhost:${String(address.port)}`;
}

/** Where Astro, VitePress and Docusaurus put files with a hash of their content in the name. */
const HASHED = /^\/(?:_astro|assets)\//;

const NOTHING: Answer = { body: Buffer.alloc(0), decoded: 0, type: 'text/plain', packed: false };

function read(file: string): Answer | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const content = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = COMPRESSED.test(type);
  const body = packed ? brotliCompressSync(content) : content;
  return { body, decoded: content.length, type, packed };
}

/**
 * Sends a body packet by packet, each when the line has carried it, because a browser parses a page as it arrives.
 */
function trickle(response: ServerResponse, body: Buffer, start: number): void {
  let done = 0;
  const step = () => {
    const carried = Math.floor(((now() - start) * BYTES_PER_MS) / PACKET) * PACKET;
    // Less than a packet arrives with its last byte.
    const due = now() >= start + body.length / BYTES_PER_MS ? body.length : Math.min(carried, body.length);
    if (due > done) response.write(body.subarray(done, due));
    done = Math.max(done, due);
    if (done === body.length) response.end();
    else setTimeout(step, Math.max(0, start + Math.min(done + PACKET, body.length) / BYTES_PER_MS - now()));
  };
  step();
}
