/** The site offline after one visit, and what happens when a newer text is published. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchReadersChromium } from '../browser/chromium.ts';
import { precacheEntries } from '../../src/publish/offline/write-service-worker.ts';
import { LANGS } from '../../src/edition/types.ts';
import { documentPath, homePath, pagePath, passagePath } from '../../src/edition/urls.ts';
import { serveStatic } from '../hosting/static-server.ts';
import type { StaticServer } from '../hosting/static-server.ts';
import { NEW, OLD, newerSite } from './newer-site.ts';
import { find } from './searching.ts';
import { declaration, edition, test as base, expect } from './site.ts';
import { SITES } from './sites.ts';
import type { SiteName } from './sites.ts';

const test = base.extend<{ site: StaticServer; reader: Page }>({
  site: async ({}, use, { project }) => {
    const { out, base: folder } = SITES[project.name as SiteName];
    const site = await serveStatic(out, folder);
    await use(site);
    await site.close();
  },
  // Without the complaints of `page`, because the missing network is reported on the console.
  reader: async ({ browser, site }, use) => {
    const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: site.address });
    await use(await context.newPage());
    await context.close();
  },
});

/** Paths of the site are relative here and resolved against the base folder. */
const at = (path: string) => `.${path}`;

/** One visit to one page, until everything is kept. */
async function visit(page: Page, path = at(documentPath(declaration, 'fr'))): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const worker = registration.active;
    if (worker?.state !== 'activated')
      await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
  });
}

/** All text of a page, shown or not, but for what a program writes once more for the eye, whenever it has loaded. */
const textOf = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const again of copy.querySelectorAll('[aria-hidden]')) again.remove();
    return copy.textContent;
  });

const NOTICE = '#newer-text';

test(
  'after one visit the whole text is there in every view without a network',
  { tag: '@base' },
  async ({ site, reader }) => {
    const paths = [
      ...LANGS.map(homePath),
      ...edition.documents.flatMap((document) =>
        LANGS.flatMap((lang) =>
          (['single', 'parallel'] as const).map((view) => documentPath(document, lang, undefined, view)),
        ),
      ),
    ];
    // As they are online, in a browser that keeps nothing.
    const other = await reader
      .context()
      .browser()
      ?.newContext({ serviceWorkers: 'block', baseURL: site.address });
    const online = await other?.newPage();
    if (!online) throw new Error('no second browser');
    const texts = new Map<string, string>();
    for (const path of paths) {
      await online.goto(at(path));
      texts.set(path, await textOf(online));
    }
    await other?.close();

    await visit(reader);
    await site.close();
    for (const path of paths) {
      await reader.goto(at(path));
      expect(await textOf(reader), path).toBe(texts.get(path));
      await expect(reader.locator('html')).toHaveAttribute('lang', path.slice(1, 3));
    }
  },
);

test(
  'after one visit the search is there in both languages without a network',
  { tag: '@base' },
  async ({ site, reader }) => {
    await visit(reader);
    await site.close();
    await reader.goto(at(`${pagePath('search', 'fr')}?q=paix`));
    await expect(reader.locator('search-box[data-answered=paix]')).toHaveCount(1);
    await expect(reader.locator('.result')).toHaveCount(9);
    await reader.goto(at(pagePath('search', 'en')));
    await find(reader, 'drugs');
    await expect(reader.locator('.result').first()).toContainText('3.1');
  },
);

test('the tools and the settings are there without a network', async ({ site, reader }) => {
  await visit(reader);
  await site.close();
  await reader.goto(at(documentPath(declaration, 'en')));
  await reader.locator('[id="3.4"] .label').first().hover();
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.locator('a[data-display-link]').first().click();
  await expect(reader.getByRole('dialog', { name: 'Display' })).toBeVisible();
});

test(
  'a passage opens in its document, and what is not kept is told in both languages',
  { tag: '@base' },
  async ({ site, reader }) => {
    await visit(reader);
    await site.close();
    await reader.goto(at(passagePath(declaration, 'en', '3.4')));
    await expect(reader).toHaveURL(/\/en\/declaration\/#3\.4$/);
    await expect(reader.locator('[id="3.4"]')).toBeInViewport();
    await reader.goto(at(passagePath(declaration, 'en', 'signatures')));
    await expect(reader).toHaveURL(/\/en\/declaration\/#signatures$/);
    // An address without its trailing slash, which a host would correct.
    await reader.goto(at(documentPath(declaration, 'fr').slice(0, -1)));
    await expect(reader).toHaveURL(/\/fr\/declaration\/$/);

    await reader.goto(at(pagePath('glossary', 'fr')));
    await expect(reader.getByRole('heading', { name: 'Hors connexion' })).toBeVisible();
    await expect(reader.getByRole('heading', { name: 'Offline' })).toBeVisible();
    await expect(reader).toHaveURL(new RegExp(`${pagePath('glossary', 'fr')}$`));
    await reader.getByRole('main').getByRole('link', { name: 'Search' }).click();
    await expect(reader.getByRole('searchbox')).toBeVisible();
  },
);

test('an address that leads nowhere is still answered by the host', async ({ reader }) => {
  await visit(reader);
  const response = await reader.goto(at('/fr/nowhere/'));
  expect(response?.status()).toBe(404);
});

test('what is kept is less than 1 MB, and neither files to take away nor images', async ({ reader }, {
  project,
}) => {
  await visit(reader);
  const kept = await reader.evaluate(async () => {
    const files: [path: string, bytes: number][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        files.push([new URL(request.url).pathname, body?.byteLength ?? 0]);
      }
    }
    return files;
  });
  const entries = precacheEntries(SITES[project.name as SiteName].out, edition);
  expect(kept).toHaveLength(entries.length);
  const total = kept.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(total).toBe(entries.reduce((sum, { size }) => sum + size, 0));
  console.log(`kept: ${String(kept.length)} files, ${String(total)} bytes`);
  expect(total).toBeLessThan(1_000_000);
  expect(kept.filter(([path]) => /\/files\/|\.(?:png|pdf|epub|bib|ris)$/.test(path))).toEqual([]);
});

test('what a search needs is kept before all else', async ({ site, reader }) => {
  site.fault = (path) => (path === 'offline/' ? 'hold' : undefined);
  await reader.goto(at(documentPath(declaration, 'fr')));
  await expect.poll(() => site.asked).toContain('offline/');
  const kept = site.asked
    .slice(site.asked.indexOf('sw.js') + 1)
    .map((path) => path.replace(/\.[\w-]{8}\./, '.'));
  expect(kept.slice(0, 7)).toEqual([
    '_astro/search-box.js',
    '_astro/shared.js',
    '_astro/go-to.js',
    'fr/search.json',
    'en/search.json',
    'fr/passages.json',
    'en/passages.json',
  ]);
  // The page, which the service worker does not serve yet, takes them from where the browser keeps what it has loaded.
  site.asked.length = 0;
  await find(reader, 'paix');
  await expect(reader.locator('.result')).toHaveCount(6);
  expect(site.asked.filter((path) => /^(?:fr|en)\/[a-z]+\.json$/.test(path))).toEqual([]);
});

test.describe('a newer text', () => {
  let folder: string;
  test.beforeEach(({}, { project }) => {
    folder = newerSite(SITES[project.name as SiteName].out);
  });
  test.afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test(
    'is told of in the language of the page, and shown when the reader asks for it',
    { tag: '@base' },
    async ({ site, reader }) => {
      const path = at(documentPath(declaration, 'fr'));
      await visit(reader);
      await reader.goto(path);
      site.folder = folder;
      await reader.goto(path);
      const notice = reader.locator(NOTICE);
      await expect(notice.getByRole('status')).toHaveText('Une nouvelle version de cette édition est prête.');
      // Until then every page is of the old build.
      await reader.goto(at(documentPath(declaration, 'fr', undefined, 'parallel')));
      await expect(reader.locator('main')).toContainText(OLD);
      await reader.goto(at(homePath('en')));
      await expect(notice.getByRole('status')).toHaveText('A new version of this edition is ready.');
      await reader.goto(path);
      await expect(reader.locator('main')).toContainText(OLD);
      await notice.getByRole('button', { name: 'Charger la nouvelle version' }).click();
      await expect(reader.locator('main')).toContainText(NEW);
      await expect(notice).toHaveCount(0);
      await site.close();
      await reader.goto(at(documentPath(declaration, 'fr', undefined, 'parallel')));
      await expect(reader.locator('main')).toContainText(NEW);
    },
  );

  test('may wait, and is there once no page of the old one is open', async ({ site, reader }) => {
    await visit(reader);
    const path = at(documentPath(declaration, 'fr'));
    await reader.goto(path);
    site.folder = folder;
    await reader.goto(path);
    await reader.getByRole('button', { name: 'Plus tard' }).click();
    await expect(reader.locator(NOTICE)).toHaveCount(0);
    const context = reader.context();
    await reader.close();
    await expect(async () => {
      const page = await context.newPage();
      await page.goto(path);
      const text = await textOf(page);
      await page.close();
      expect(text).toContain(NEW);
    }).toPass();
  });

  test('is not taken while it is put on the host in parts', async ({ site, reader }, { project }) => {
    await visit(reader);
    // The new list is there, and one page is still the old one.
    const { out } = SITES[project.name as SiteName];
    cpSync(join(out, 'fr/declaration/index.html'), join(folder, 'fr/declaration/index.html'));
    site.folder = folder;
    await reader.goto(at(documentPath(declaration, 'fr', undefined, 'parallel')));
    const state = await reader.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const { installing } = registration;
      if (installing) {
        await new Promise<void>((resolve) => {
          installing.addEventListener('statechange', () => {
            if (installing.state !== 'installing') resolve();
          });
        });
      }
      return { tried: installing?.state, waiting: registration.waiting !== null };
    });
    expect(state).toEqual({ tried: 'redundant', waiting: false });
    await site.close();
    await reader.reload();
    await expect(reader.locator('main')).toContainText(OLD);
  });

  test('in a page that came over the network has data of its own', async ({ site, reader }) => {
    await visit(reader);
    await reader.goto(at(documentPath(declaration, 'fr')));
    site.folder = folder;
    site.asked.length = 0;
    await reader.goto(at(passagePath(declaration, 'fr', '3.4')));
    await reader.getByRole('searchbox').first().focus();
    // Waits for everything that this page requests, so that late requests are not counted for the next.
    for (const data of [
      'fr/search.json',
      'fr/passages.json',
      'fr/tools/declaration.json',
      'text/declaration.json',
    ])
      await expect.poll(() => site.asked).toContain(data);
    // It is the same in both, and its address says so.
    expect(site.asked).not.toContain('en/passages.json');
    site.asked.length = 0;
    await reader.goto(at(documentPath(declaration, 'fr')));
    await find(reader, 'paix');
    // The index is not kept: the kept text is searched instead.
    expect(site.asked.filter((path) => path.endsWith('.json') && !path.startsWith('pagefind/'))).toEqual([]);
  });
});

test('nothing is kept for a reader who saves data', async ({ site, reader }) => {
  await reader.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    // Idle callbacks run at once, so that keeping would be under way when the page has loaded.
    window.requestIdleCallback = (call) => {
      call({ didTimeout: false, timeRemaining: () => 50 });
      return 0;
    };
  });
  await reader.goto(at(documentPath(declaration, 'fr')), { waitUntil: 'networkidle' });
  expect(await reader.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
    0,
  );
  expect(site.asked).not.toContain('sw.js');
});

test('where there is no room, the site is read over the network', async ({ reader, site }) => {
  const thrown: string[] = [];
  reader.on('pageerror', ({ message }) => thrown.push(message));
  const session = await reader.context().newCDPSession(reader);
  const { origin } = new URL(site.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 50_000 });
  await reader.goto(at(documentPath(declaration, 'fr')));
  await expect.poll(() => site.asked).toContain('sw.js');
  await expect
    .poll(() =>
      reader.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
    )
    .toBeNull();
  expect(
    await reader.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null),
  ).toBeNull();
  await reader.goto(at(documentPath(declaration, 'en')));
  await expect(reader.locator('[id="3.4"]')).toBeVisible();
  expect(thrown).toEqual([]);
});

// Without windows Chromium may wait for ever before it says what it thinks of a manifest.
const installing = test.extend({
  reader: async ({ site }, use) => {
    const browser = await launchReadersChromium();
    await use(await browser.newPage({ serviceWorkers: 'allow', baseURL: site.address }));
    await browser.close();
  },
});

for (const lang of LANGS) {
  installing(
    `the site can be installed in ${lang}`,
    { tag: '@base' },
    async ({ reader, site }, { project }) => {
      const { out, base: folder } = SITES[project.name as SiteName];
      await visit(reader, at(homePath(lang)));
      const session = await reader.context().newCDPSession(reader);
      const { errors, data, url } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(url).toBe(`${site.address}${lang}/manifest.webmanifest`);
      const manifest = JSON.parse(data ?? '{}') as {
        lang: string;
        start_url: string;
        icons: { src: string; sizes: string }[];
      };
      expect(manifest).toMatchObject({ lang, start_url: `${folder}${lang}/`, scope: folder });
      for (const { src, sizes } of manifest.icons) {
        const png = readFileSync(join(out, src.slice(folder.length)));
        // Width and height, from the header of a PNG.
        expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`).toBe(sizes);
      }
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // A private window installs nothing, and the tests use private windows.
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    },
  );
}
