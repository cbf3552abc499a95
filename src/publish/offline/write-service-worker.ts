import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { LANGS, type Edition } from '../../edition/types.ts';
import { filesIn } from '../../proofs/files-in.ts';
import * as urls from '../../edition/urls.ts';

/** At the root of the site, so that its scope is the whole site. */
const SERVICE_WORKER = 'sw.js';

/** The files to keep besides the programs: pages, the text in every view, and the data of search and tools. */
const kept = ({ documents }: Edition): string[] => [
  '/favicon.svg',
  urls.languageChoicePath(),
  urls.offlinePath(),
  urls.receiptPath(),
  ...documents.map((document) => urls.textPath(document)),
  ...LANGS.flatMap((lang) => [
    urls.homePath(lang),
    urls.pagePath('search', lang),
    urls.pagePath('quotation', lang),
    urls.searchConfigPath(lang),
    urls.searchTextPath(lang),
    urls.updatePath(lang),
    urls.settingsPath(lang),
    ...documents.flatMap((document) => [
      urls.documentPath(document, lang),
      urls.documentPath(document, lang, undefined, 'parallel'),
      urls.toolsFolder(lang) + urls.toolsFileName(document.id),
    ]),
  ]),
];

/**
 * Everything that a reader has offline. The browser checks each file against its digest (https://www.w3.org/TR/SRI/):
 * while a new edition is being uploaded, some files may still be of the old one, and nothing is kept until all are of
 * one build.
 */
export function precacheEntries(site: string, edition: Edition) {
  // Everything that the bundler has written: programs, styles, typeface. But for the bold on paper, without which Firefox
  // prints that of the screen.
  const programs = filesIn(site, /^(?!.*serif-bold)/, '_astro/');
  const entries = [
    ...kept(edition).map((path) => published(site, path)),
    ...programs.map((path) => entry(site, path, path)),
  ];
  return entries.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The file at a path of the site; the file of a page has another name. */
const published = (site: string, path: string) =>
  entry(site, path.slice(1) || './', path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));

/** A file to keep: its address from the site's root, the digest of its content (SHA-256, base64) and its length. */
function entry(site: string, url: string, path: string) {
  const content = readFileSync(join(site, path));
  const digest = createHash('sha256').update(content).digest('base64');
  return { url, digest, size: content.length };
}

/**
 * Writes the service worker of a built site: its program and the list of files to keep, in one file. Must run after
 * everything that changes a page. Not Workbox, which weighs four times as much and which every reader would load.
 */
export function writeServiceWorker(site: string, edition: Edition): void {
  const entries = precacheEntries(site, edition);
  const documents = edition.documents.flatMap((document) =>
    LANGS.map((lang) => urls.documentPath(document, lang)),
  );
  const { outputFiles } = buildSync({
    entryPoints: [resolve('src/publish/offline/service-worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      ENTRIES: JSON.stringify(entries.map(({ url, digest }) => [url, digest])),
      DOCUMENTS: JSON.stringify(documents.map(relative)),
      OFFLINE: JSON.stringify(relative(urls.offlinePath())),
    },
  });
  writeFileSync(join(site, SERVICE_WORKER), outputFiles[0]?.contents ?? '');
}

/** Relative to the folder that the site is served from. */
const relative = (path: string) => path.slice(1);
