/**
 * Keeps the whole text and its search on the reader's device, all of one build, and answers from there.
 * A newer build waits until no page of this one is open, or a reader asks for it: pages, programs and index
 * that are shown together are always of one build. Whatever it cannot answer goes to the network as ever.
 */
import { ASK_TO_ACTIVATE } from '../../reader/offline/update-messages.ts';

/** What of the scope of a service worker is used here; TypeScript has it only in place of that of pages. */
interface Scope {
  readonly clients: { get: (id: string) => Promise<{ readonly url: string } | undefined> };
  readonly registration: { readonly scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: StepEvent) => void) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent) => void) => void);
}
interface StepEvent {
  waitUntil: (until: Promise<unknown>) => void;
}
interface FetchEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith: (answer: Promise<Response>) => void;
}
const scope = self as unknown as Scope;

// Put in place by `write-service-worker.ts`.
/** Addresses with the digests of their content (SHA-256, base64). */
declare const ENTRIES: [url: string, digest: string][];
declare const DOCUMENTS: string[];
declare const OFFLINE: string;

const atRoot = (path: string) => new URL(path, scope.registration.scope).href;

/**
 * Each kept file by its address, with the address that it is stored under. That has the digest in it, so that files
 * of two builds lie side by side while the newer one waits, and what is the same in both is there once.
 */
const KEPT = new Map(
  ENTRIES.map(([url, digest]) => [
    atRoot(url),
    { digest, key: `${atRoot(url)}?digest=${encodeURIComponent(digest)}` },
  ]),
);

const cache = () => caches.open('kept');

scope.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

/** Fetches what is not there yet, one file after another: the reader's own requests come first. */
async function keep(): Promise<void> {
  const store = await cache();
  for (const [url, { digest, key }] of KEPT) {
    if (!(await store.match(key))) await store.put(key, await fetched(url, `sha256-${digest}`));
  }
}

/**
 * What the browser has loaded for the page itself need not come again, if it is of this build.
 * @throws {TypeError} if what comes is not of this build: nothing is then kept, and the next page tries again
 */
async function fetched(url: string, integrity: string): Promise<Response> {
  const ask = (mode: RequestCache) => fetch(url, { integrity, cache: mode });
  const response = await ask('force-cache').catch(() => ask('reload'));
  if (!response.ok) throw new TypeError(`${url}: ${String(response.status)}`);
  // A browser takes no redirected answer for a page.
  return response.redirected ? new Response(response.body, response) : response;
}

scope.addEventListener('activate', (event) => {
  event.waitUntil(clear());
});

/** Throws away what only an older build had. */
async function clear(): Promise<void> {
  const store = await cache();
  const wanted = new Set([...KEPT.values()].map(({ key }) => key));
  for (const request of await store.keys()) if (!wanted.has(request.url)) await store.delete(request);
}

/** Pages are the same whatever stands behind `?`; files are not (`wasm.fr.pagefind?v=…`). */
function pageOf(address: string): string {
  const page = new URL(address);
  page.hash = '';
  if (page.pathname.endsWith('/')) page.search = '';
  return page.href;
}

const isKept = (address: string) => KEPT.has(pageOf(address));

/** What is kept under an address; from the network if the reader has thrown it away since. */
async function kept(request: Request | string): Promise<Response> {
  const key = KEPT.get(pageOf(typeof request === 'string' ? request : request.url))?.key;
  return (key === undefined ? undefined : await (await cache()).match(key)) ?? fetch(request);
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (isKept(request.url)) event.respondWith(sameBuild(event));
  else if (request.mode === 'navigate')
    event.respondWith(fetch(request).catch(() => nearest(new URL(request.url)) ?? kept(atRoot(OFFLINE))));
});

/**
 * Data under an address without a hash goes to a page that came from here too. A page that came over
 * the network may be of a newer build, and gets the data of that.
 */
async function sameBuild({ request, clientId }: FetchEvent): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!pathname.endsWith('.json') || search !== '') return kept(request);
  const client = await scope.clients.get(clientId);
  return client && isKept(client.url) ? kept(request) : fetch(request);
}

/** The page under its proper address, or the passage in its document. */
function nearest(url: URL): Response | undefined {
  const proper = new URL(url.pathname.replace(/(?:\/index\.html)?\/*$/, '/'), url);
  if (isKept(proper.href)) return Response.redirect(`${proper.href}${url.search}`);
  const [, document = '', anchor = ''] = /^(.*\/)([^/]+)\/$/.exec(proper.pathname) ?? [];
  const isPassage = DOCUMENTS.some((path) => new URL(atRoot(path)).pathname === document);
  return isPassage ? Response.redirect(`${new URL(document, url).href}#${anchor}`) : undefined;
}

scope.addEventListener('message', ({ data }) => {
  if (data === ASK_TO_ACTIVATE) void scope.skipWaiting();
});
