import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../edition/types.ts';
import type { Document, Edition } from '../../edition/types.ts';
import { filesIn } from '../../proofs/files-in.ts';
import { toolsFileName } from '../../reader/tools/tools-file-name.ts';
import {
  documentPath,
  homePath,
  languageChoicePath,
  offlinePath,
  pagePath,
  searchConfigPath,
  searchTextPath,
  settingsPath,
  textPath,
  toolsFolder,
  updatePath,
} from '../../edition/urls.ts';

/** A file that is kept: its address from the site's root, the digest of its content (SHA-256, base64) and its length. */
export interface KeptFile {
  readonly url: string;
  readonly digest: string;
  readonly size: number;
}

/** Below the site's root, and so governing all of it. */
export const SERVICE_WORKER = 'sw.js';

/** The documents as they are read: those of which a passage is a part. */
export const documentPages = ({ documents }: Edition): string[] =>
  documents.flatMap((document) => LANGS.map((lang) => documentPath(document, lang)));

/** What is kept of a document: its text in every view, and what the tools of its passages ask for. */
const ofDocument = (document: Document): string[] => [
  textPath(document),
  ...LANGS.flatMap((lang) => [
    documentPath(document, lang),
    documentPath(document, lang, undefined, 'parallel'),
    toolsFolder(lang) + toolsFileName(document.id),
  ]),
];

/** What is kept whatever the documents, beside the programs. */
const ofTheSite = (): string[] => [
  '/favicon.svg',
  languageChoicePath(),
  offlinePath(),
  ...LANGS.flatMap((lang) => [
    homePath(lang),
    pagePath('search', lang),
    searchConfigPath(lang),
    searchTextPath(lang),
    updatePath(lang),
    settingsPath(lang),
  ]),
];

/**
 * All that a reader has without a network. The browser holds each file to its digest
 * (https://www.w3.org/TR/SRI/): while a new edition is being put on a host, some of
 * what comes may be of the old one, and then nothing is kept until all is of one build.
 */
export function precacheEntries(site: string, edition: Edition): KeptFile[] {
  const files = (paths: readonly string[]) => paths.map((path) => published(site, path));
  // All that the bundler has written: programs, styles, typeface.
  const programs = filesIn(site, /^/, '_astro/');
  const kept = [
    ...files([...ofTheSite(), ...edition.documents.flatMap(ofDocument)]),
    ...programs.map((path) => entry(site, path, path)),
  ];
  return kept.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The file under a path of the site; that of a page has another name. */
const published = (site: string, path: string): KeptFile =>
  entry(site, path.slice(1) || './', path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));

function entry(site: string, url: string, path: string): KeptFile {
  const content = readFileSync(join(site, path));
  const digest = createHash('sha256').update(content).digest('base64');
  return { url, digest, size: content.length };
}
