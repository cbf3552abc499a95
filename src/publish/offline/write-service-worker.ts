import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { LANGS, type Edition } from '../../edition/types.ts';
import { sha256 } from '../../edition/read/source-digest.ts';
import { filesIn } from '../../proofs/files-in.ts';
import * as urls from '../../edition/urls.ts';

/** At the root of the site, so that its scope is the whole site. */
const SERVICE_WORKER = 'sw.js';

/** The files of the search, whose addresses have their digests. */
const SEARCH_FILES = [LANGS.map(urls.searchConfigPath), LANGS.map(urls.searchTextPath)].flat();

/** The files to keep besides the programs and the search: pages, the text in every view, and the data of tools. */
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
 * Everything that a reader has offline, in the order in which it is fetched: first what a search needs, so that it is
 * at hand when the reader of a first page comes to its box. Each file is checked against its digest: while a new
 * edition is being uploaded, some files may still be of the old one, and nothing is kept until all are of one build.
 * @param first the programs that are fetched before all others
 */
export function precacheEntries(site: string, edition: Edition, first: readonly string[] = []) {
  // Everything that the bundler has written: programs, styles, typeface. But for the bold on paper, without which Firefox
  // prints that of the screen.
  const programs = filesIn(site, /^(?!.*serif-bold)/, '_astro/');
  return [
    ...first.map((path) => entry(site, path)),
    ...SEARCH_FILES.map((path) => entry(site, relative(path))).map((file) => ({
      ...file,
      url: urls.withDigest(file.url, file.digest),
    })),
    ...programs.filter((path) => !first.includes(path)).map((path) => entry(site, path)),
    ...kept(edition).map((path) =>
      path.endsWith('/')
        ? entry(site, `${relative(path)}index.html`, relative(path) || './')
        : entry(site, relative(path)),
    ),
  ];
}

/**
 * As many hexadecimal digits of a SHA-256 as tell the files of two builds apart. Not the browser's own check
 * (https://www.w3.org/TR/SRI/), which needs all of them, in a file that every reader loads.
 */
const DIGITS = 16;

/** A file to keep: its path in the site, its address from the site's root, its digest and its length. */
function entry(site: string, path: string, url = path) {
  const content = readFileSync(join(site, path));
  const digest = sha256(content).slice(0, DIGITS);
  return { path, url, digest, size: content.length };
}

/**
 * Writes the service worker of a built site: its program and the list of files to keep, in one file. Must run after
 * everything that changes a page. Not Workbox, which weighs four times as much and which every reader would load.
 * @param first the programs that are fetched before all others
 */
export function writeServiceWorker(site: string, edition: Edition, first: readonly string[]): void {
  const entries = precacheEntries(site, edition, first);
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
