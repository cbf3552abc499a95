/** The pages of the site for the browser tests, taken from its own sitemap. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { LANGS } from '../../src/edition/types.ts';
import { passageWords } from '../../src/references/passage-words.ts';
import { documentPath, passagePath } from '../../src/edition/urls.ts';
import { TEST_EDITION } from '../build/project.ts';
import { serveStatic } from '../hosting/static-server.ts';
import type { StaticServer } from '../hosting/static-server.ts';
import { SITES } from './sites.ts';
import type { SiteName } from './sites.ts';

export { expect };

/** The edition from which the sites are built. */
export const edition = loadEdition(resolve(TEST_EDITION));

/** A document that the edition is known to have. */
export function documentOf(id: string) {
  const document = edition.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`no document ${id}`);
  return document;
}

export const declaration = documentOf('declaration');
export const letter = documentOf('letter');

/** Every page in the sitemap and the 404 page, as paths below the base folder, without a leading slash. */
export const PAGES: readonly string[] = [
  ...[...readFileSync(resolve(SITES.root.out, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname.slice(1),
  ),
  '404.html',
];

/** The file of a page. */
export const fileOf = (path: string) => join(SITES.root.out, path.replace(/(^|\/)$/, '$1index.html'));

/** Every passage of the edition in each language, as the path of its page. */
export const PASSAGES = edition.documents.flatMap((document) =>
  passagesOf(document).flatMap((passage) =>
    LANGS.map((lang) => ({
      document,
      lang,
      passage,
      path: passagePath(document, lang, passage.anchor).slice(1),
    })),
  ),
);

/** The pages of themes, from one template as well: the longest in each language stands for them. */
const THEMES = PAGES.filter((path) => /^..\/themes\/./.test(path)).sort(
  (a, b) => statSync(fileOf(b)).size - statSync(fileOf(a)).size,
);
const LONGEST_THEMES = LANGS.flatMap((lang) => THEMES.find((path) => path.startsWith(lang)) ?? []);

/** Every page except the passage pages, more than a hundred from one template, and all but the longest themes. */
export const OTHER_PAGES: readonly string[] = PAGES.filter(
  (path) =>
    !PASSAGES.some((passage) => passage.path === path) &&
    (!THEMES.includes(path) || LONGEST_THEMES.includes(path)),
);

/** The longest passage page of each kind in each language. */
export const LONGEST_PASSAGES: readonly string[] = LANGS.flatMap((lang) => {
  const own = PASSAGES.filter((each) => each.lang === lang);
  const length = ({ document, passage }: (typeof PASSAGES)[number]) =>
    passageWords(document, lang, passage.anchor).length;
  return Object.values(Object.groupBy(own, ({ passage }) => passage.kind)).flatMap((ofKind) =>
    [...ofKind]
      .sort((a, b) => length(b) - length(a))
      .slice(0, 1)
      .map(({ path }) => path),
  );
});

/** The address of a passage, relative to the site's base. */
export const at = (...place: Parameters<typeof documentPath>): string => `.${documentPath(...place)}`;

/** The three views of a document, each of which can show a passage. */
export const VIEWS = [
  { name: 'French', path: at(declaration, 'fr') },
  { name: 'English', path: at(declaration, 'en') },
  { name: 'side by side', path: at(declaration, 'fr', undefined, 'parallel') },
] as const;

/** Playwright's own message when it blocks service workers (`playwright.config.ts`). */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Serves the project's site from the test process, so that it ends with the tests in any case. Fails the test on any
 * console message (such as a breach of the policy), any error thrown in the page, and any request to another host.
 */
export const test = base.extend<{ page: Page }, { served: StaticServer }>({
  served: [
    async ({}, use, { project }) => {
      const { out, base: folder } = SITES[project.name as SiteName];
      const served = await serveStatic(out, folder);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ served }, use) => {
    await use(served.address);
  },
  page: async ({ page, served }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (message.text() === BLOCKED) return;
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(served.address).origin) {
        complaints.push(`request to another host: ${request.url()}`);
      }
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});
