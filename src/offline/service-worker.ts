/**
 * Keeps the whole text and its search on the reader's device, all of one build, and answers from there.
 * A newer build waits until no page of this one is open, or a reader asks for it: pages, programs and index
 * that are shown together are always of one build. Whatever it cannot answer goes to the network as ever.
 */
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { ASK_TO_ACTIVATE } from './messages.ts';

/** What of the scope of a service worker is used here; TypeScript has it only in place of that of pages. */
interface Scope {
  readonly clients: { get: (id: string) => Promise<{ readonly url: string } | undefined> };
  readonly registration: { readonly scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}
const scope = self as unknown as Scope;

// Put in place by `write-service-worker.ts`.
/** Addresses with the digests of their content (SHA-256, base64). */
declare const ENTRIES: [url: string, digest: string][];
declare const DOCUMENTS: string[];
declare const OFFLINE: string;

precache(ENTRIES.map(([url, digest]) => ({ url, revision: digest, integrity: `sha256-${digest}` })));

const isKept = (address: string | URL) => getCacheKeyForURL(pageOf(new URL(address)).href) !== undefined;

/** Pages are the same whatever stands behind `?`; files are not (`wasm.fr.pagefind?v=…`). */
function pageOf(address: URL): URL {
  const page = new URL(address);
  page.hash = '';
  if (page.pathname.endsWith('/')) page.search = '';
  return page;
}

const atRoot = (path: string) => new URL(path, scope.registration.scope);

/**
 * Data under an address without a hash goes to a page that came from here too. A page that came over
 * the network may be of a newer build, and gets the data of that.
 */
registerRoute(
  ({ url }) => url.pathname.endsWith('.json') && url.search === '' && isKept(url),
  async ({ event, request }) => {
    const client = await scope.clients.get((event as Event & { clientId: string }).clientId);
    if (client && isKept(client.url)) return (await matchPrecache(request)) ?? fetch(request);
    return fetch(request);
  },
);

addRoute({
  directoryIndex: '',
  cleanURLs: false,
  urlManipulation: ({ url }) => (url.pathname.endsWith('/') ? [pageOf(url)] : []),
});

/** Any other page: from the network, or where there is none what comes nearest to it. */
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ url, event, request }) => {
    try {
      const preloaded = (event as Event & { preloadResponse?: Promise<Response | undefined> })
        .preloadResponse;
      return (await preloaded) ?? (await fetch(request));
    } catch {
      return nearest(url) ?? (await matchPrecache(atRoot(OFFLINE).href)) ?? Response.error();
    }
  },
);

/** The page under its proper address, or the passage in its document. */
function nearest(url: URL): Response | undefined {
  const proper = new URL(url.pathname.replace(/(?:\/index\.html)?\/*$/, '/'), url);
  if (isKept(proper)) return Response.redirect(`${proper.href}${url.search}`);
  const [, document = '', anchor = ''] = /^(.*\/)([^/]+)\/$/.exec(proper.pathname) ?? [];
  const isPassage = DOCUMENTS.some((path) => atRoot(path).pathname === document);
  return isPassage ? Response.redirect(`${new URL(document, url).href}#${anchor}`) : undefined;
}

scope.addEventListener('message', ({ data }) => {
  if (data === ASK_TO_ACTIVATE) void scope.skipWaiting();
});
