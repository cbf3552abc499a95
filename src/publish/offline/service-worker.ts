/**
 * Keeps the whole text and its search on the reader's device, all of one build, and answers from there. A newer build
 * waits until no page of this one is open, or until the reader asks for it, so pages, programs and data that are
 * shown together are always of one build. Requests that it cannot answer go to the network as usual.
 */
import { passageMeant, properPath } from '../../edition/proper-path.ts';
import { ASK_TO_ACTIVATE } from '../../reader/offline/update-messages.ts';

/** The part of a service worker's scope that is used here; TypeScript cannot load its types beside those of pages. */
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

// Filled in by `write-service-worker.ts`.
/** Addresses, each with the beginning of the SHA-256 of its content, as hexadecimal digits. */
declare const ENTRIES: [url: string, digest: string][];
declare const DOCUMENTS: string[];
declare const OFFLINE: string;

const atRoot = (path: string) => new URL(path, scope.registration.scope).href;

/**
 * Each kept file by its address, with the address under which it is stored. That contains the digest, so the files of
 * two builds can be stored side by side while the newer one waits, and a file that both have is stored once.
 */
const KEPT = new Map(
  ENTRIES.map(([url, digest]) => [
    atRoot(url),
    { digest, key: `${atRoot(url)}?digest=${encodeURIComponent(digest)}` },
  ]),
);

/** Named after where the site is: other sites of the same host have caches of their own. */
const cache = () => caches.open(`astana-2004 ${scope.registration.scope}`);

scope.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

/** Fetches the missing files one after another, so that the reader's own requests come first. */
async function keep(): Promise<void> {
  const store = await cache();
  for (const [url, { digest, key }] of KEPT) {
    if (!(await store.match(key))) await store.put(key, await fetched(url, digest));
  }
}

/**
 * Uses the browser's cache: a file that it has loaded for the page need not be fetched again.
 * @throws {TypeError} if the file is not of this build; then nothing is kept, and the next page tries again
 */
async function fetched(url: string, digest: string): Promise<Response> {
  for (const cache of ['force-cache', 'reload'] as const) {
    const response = await fetch(url, { cache });
    const content = await response.arrayBuffer();
    // A new response, because browsers refuse a redirected one for a page.
    if (response.ok && (await sha256(content)).startsWith(digest)) return new Response(content, response);
  }
  throw new TypeError(url);
}

/** The SHA-256 of a file, as 64 hexadecimal digits. */
async function sha256(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

scope.addEventListener('activate', (event) => {
  event.waitUntil(clear());
});

/** Deletes what only an older build had. */
async function clear(): Promise<void> {
  const store = await cache();
  const wanted = new Set([...KEPT.values()].map(({ key }) => key));
  for (const request of await store.keys()) if (!wanted.has(request.url)) await store.delete(request);
}

/** A query never changes a page. On any other address it asks for something that is not kept. */
function pageOf(address: string): string {
  const page = new URL(address);
  page.hash = '';
  if (page.pathname.endsWith('/')) page.search = '';
  return page.href;
}

const isKept = (address: string) => KEPT.has(pageOf(address));

/** The kept file for a request, or the network's if the reader has deleted it since. */
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
 * Data without a hash in its address is answered from here only for pages that came from here. A page from the
 * network may be of a newer build, and needs that build's data.
 */
async function sameBuild({ request, clientId }: FetchEvent): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!pathname.endsWith('.json') || search !== '') return kept(request);
  const client = await scope.clients.get(clientId);
  return client && isKept(client.url) ? kept(request) : fetch(request);
}

/** The page at its proper address, or the document that contains the passage. */
function nearest(url: URL): Response | undefined {
  const proper = new URL(properPath(url.pathname), url);
  if (isKept(proper.href))
    return Response.redirect(proper.hash === '' ? `${proper.href}${url.search}` : proper.href);
  const documents = DOCUMENTS.map((path) => new URL(atRoot(path)).pathname);
  const passage = passageMeant(proper.pathname, documents);
  return passage === undefined ? undefined : Response.redirect(new URL(passage, url).href);
}

scope.addEventListener('message', ({ data }) => {
  if (data === ASK_TO_ACTIVATE) void scope.skipWaiting();
});
