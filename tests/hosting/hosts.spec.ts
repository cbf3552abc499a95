/** The same built site on real servers, tested from outside with one table of expectations for all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from '@playwright/test';
import { cacheControl } from '../../src/publish/hosts/host-rules.ts';
import {
  COMMON_HEADERS,
  pagesHeaderPolicy,
  searchWorkerPolicy,
  serviceWorkerPolicy,
} from '../../src/publish/policy/policy.ts';
import { SITES } from '../e2e/sites.ts';
import { needs } from '../deep/needs.ts';
import { freePort } from './free-port.ts';
import { HOSTS } from './hosts.ts';
import type { Host } from './hosts.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a request as given, without following redirects or decompressing. */
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });

const typeOf = ({ headers }: Answer) => headers['content-type']?.split(';')[0]?.trim().toLowerCase();

const PAGES = {
  '': 'lang="fr"',
  'fr/': 'lang="fr"',
  'en/': 'lang="en"',
  'fr/declaration/': 'serait une importante occasion',
  'en/declaration/': 'lang="en"',
  'fr/declaration/bilingue/': 'lang="en"',
  'fr/declaration/3.4/': 'Reconnaissant que la paix en Afghanistan',
};

/** Types that every server knows, whatever the machine's own list has. */
const TYPES: Record<string, RegExp> = {
  'sw.js': /^(?:text|application)\/javascript$/,
  'favicon.svg': /^image\/svg\+xml$/,
  'fr/search.json': /^application\/json$/,
  'fr/declaration/preview.png': /^image\/png$/,
  'files/astana-2004-declaration.fr.pdf': /^application\/pdf$/,
  'robots.txt': /^text\/plain$/,
  'sitemap.xml': /^(?:text|application)\/xml$/,
};

// A host does not know which edition it serves: one at the root, and one in a folder.
for (const name of ['published', 'base-path'] as const) {
  for (const kind of HOSTS) {
    test.describe(`${kind.name}, ${name}`, () => {
      // In one process, because they share a server.
      test.describe.configure({ mode: 'default' });
      const { out, base } = SITES[name];
      let host: Host;
      const at = (path: string) => host.origin + base + path;
      const file = (path: string) => readFileSync(join(out, path));

      test.beforeAll(async () => {
        needs(kind.here(), kind.how);
        host = await kind.start(out, base, await freePort());
        await expect
          .poll(() =>
            ask(at('')).then(
              ({ status }) => status,
              () => 0,
            ),
          )
          .toBe(200);
      });
      test.afterAll(() => host.stop());

      test('has every page at its address, byte for byte', async () => {
        for (const [path, words] of Object.entries(PAGES)) {
          const answer = await ask(at(path));
          expect([path, answer.status, typeOf(answer)]).toEqual([path, 200, 'text/html']);
          expect(answer.body.toString()).toContain(words);
          expect(answer.body.equals(file(`${path}index.html`)), path).toBe(true);
        }
        expect((await ask(at('fr/declaration/'), {}, 'HEAD')).status).toBe(200);
      });

      test('answers an address without its last stroke as this server does', async () => {
        const { status, headers } = await ask(at('fr/declaration'));
        expect(status).toBe(kind.withoutStroke);
        if (status === 301) expect(new URL(headers.location ?? '', at('')).href).toBe(at('fr/declaration/'));
      });

      test('says that there is nothing at an address that leads nowhere', async () => {
        for (const path of ['fr/nowhere/', 'nowhere', 'fr/declaration/9.9/']) {
          const { status, body } = await ask(at(path));
          expect([path, status]).toEqual([path, 404]);
          // For a missing trailing slash Astro's preview has a page of its own.
          if (path.endsWith('/')) expect(body.toString().includes('Page introuvable')).toBe(kind.ownNotFound);
        }
      });

      test('has the right type for each kind of file', async () => {
        for (const [path, type] of Object.entries(TYPES)) {
          const answer = await ask(at(path));
          expect([path, answer.status]).toEqual([path, 200]);
          expect(typeOf(answer), path).toMatch(type);
        }
      });

      test('works in a browser: nothing is refused, the search answers, and the text is kept', async ({
        browser,
      }) => {
        const context = await browser.newContext({ serviceWorkers: 'allow' });
        const page = await context.newPage();
        const complaints: string[] = [];
        context.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', ({ message }) => complaints.push(message));
        // `localhost`, where browsers allow what otherwise needs TLS.
        await page.goto(at('fr/recherche/?q=paix').replace('127.0.0.1', 'localhost'));
        await expect(page.locator('search-box[data-answered=paix]')).toHaveCount(1);
        await expect(page.locator('.result')).toHaveCount(9);
        await page.goto(at('fr/declaration/3.4/').replace('127.0.0.1', 'localhost'));
        const kept = await page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null);
        expect(kept).toBe(true);
        await context.close();
        expect(complaints).toEqual([]);
      });

      if (!kind.configured) return;

      test('sends the headers of the policy, each kind of file its own', async () => {
        const policies: Record<string, string | undefined> = {
          '': pagesHeaderPolicy(base),
          'fr/declaration/': pagesHeaderPolicy(base),
          'en/declaration/3.4/': pagesHeaderPolicy(base),
          'fr/nowhere/': pagesHeaderPolicy(base),
          'pagefind/fr/pagefind.js': searchWorkerPolicy(),
          'sw.js': serviceWorkerPolicy(),
          'files/astana-2004.html': undefined,
        };
        for (const [path, policy] of Object.entries(policies)) {
          const { headers } = await ask(at(path));
          expect([path, headers['content-security-policy']]).toEqual([path, policy]);
          for (const [name, value] of Object.entries(COMMON_HEADERS))
            expect([path, headers[name.toLowerCase()]]).toEqual([path, value]);
          expect(headers['server']).toBe('nginx');
        }
        const of = async (path: string) => (await ask(at(path))).headers['cross-origin-resource-policy'];
        expect(await of('fr/declaration/preview.png')).toBe('cross-origin');
        expect(await of('files/SHA256SUMS.txt')).toBe('cross-origin');
        expect(await of('fr/declaration/')).toBe('same-origin');
        expect(await of('fr/tools/declaration.json')).toBe('same-origin');
      });

      test('sends packed what is packed, for whoever takes it', async () => {
        for (const path of ['fr/declaration/', 'sw.js', 'fr/tools/declaration.json']) {
          const plain = file(path.replace(/\/$/, '/index.html'));
          const brotli = await ask(at(path), { 'Accept-Encoding': 'gzip, deflate, br' });
          expect([path, brotli.headers['content-encoding']]).toEqual([path, 'br']);
          expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true);
          const zipped = await ask(at(path), { 'Accept-Encoding': 'gzip' });
          expect([path, zipped.headers['content-encoding']]).toEqual([path, 'gzip']);
          expect(gunzipSync(zipped.body).equals(plain)).toBe(true);
          expect(brotli.body.length).toBeLessThan(zipped.body.length);
          expect(zipped.headers.vary).toContain('Accept-Encoding');
          expect((await ask(at(path))).headers['content-encoding']).toBeUndefined();
        }
      });

      test('says of each kind of file how long it keeps, and that a page has not changed', async () => {
        const page = file('fr/declaration/index.html').toString();
        const script = /_astro\/[^"]+\.js/.exec(page)?.[0] ?? '';
        const font = /_astro\/[^"()]+\.woff2/.exec(page)?.[0] ?? '';
        const lifetimes = {
          'fr/declaration/': 'public, no-cache',
          'sw.js': 'public, no-cache',
          'fr/search.json': 'public, no-cache',
          [script]: 'public, max-age=31536000, immutable',
          [font]: 'public, max-age=31536000, immutable',
          'favicon.svg': 'public, max-age=86400',
        };
        for (const [path, lifetime] of Object.entries(lifetimes)) {
          const { status, headers } = await ask(at(path));
          expect([path, status, headers['cache-control']]).toEqual([path, 200, lifetime]);
          expect(cacheControl(path)).toBe(lifetime);
        }
        const { headers } = await ask(at('fr/declaration/'));
        const again = await ask(at('fr/declaration/'), { 'If-None-Match': headers.etag ?? '' });
        expect([again.status, again.body.length]).toEqual([304, 0]);
      });

      test('leads from an address as sentences leave it to its passage', async () => {
        for (const [asked, meant] of [
          ['3.4.', '3.4/'],
          ['3.4)', '3.4/'],
          ['3.4,', '3.4/'],
          ['3.4%C2%BB.', '3.4/'],
          ['%233.4', '#3.4'],
        ]) {
          const { status, headers } = await ask(at(`fr/declaration/${asked ?? ''}`));
          // Without the name of the host, so that any proxy may stand before it.
          const leads = new URL(headers.location ?? '', at('')).href;
          expect([asked, status, leads]).toEqual([asked, 301, at(`fr/declaration/${meant ?? ''}`)]);
        }
        expect((await ask(at('fr//declaration///3.4/'))).status).toBe(200);
        expect((await ask(at('fr/declaration/9.9/'))).status).toBe(404);
      });

      test('does not show what is there for other hosts', async () => {
        for (const path of ['_headers', '_redirects']) expect((await ask(at(path))).status).toBe(404);
      });
    });
  }
}
