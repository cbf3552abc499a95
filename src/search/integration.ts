import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { heldEdition } from '../edition/read/load-edition.ts';
import { ContentError } from '../edition/read/problem.ts';
import { LANGS, type Edition, type Lang } from '../edition/types.ts';
import { INDEX_FOLDER } from '../edition/urls.ts';
import { indexedWords, searchRecords, type SearchRecord } from './records.ts';

/** The files of the search index: written beside the built pages, and from memory in `npm run dev`. */
export function search(): AstroIntegration {
  const content = fileURLToPath(new URL('../../content/', import.meta.url));
  let made: { readonly edition: Edition; readonly files: Promise<IndexFile[]> } | undefined;
  /** The index of the text as the pages show it: the last valid text while the content has problems. */
  const files = (): Promise<IndexFile[]> => {
    let edition: Edition;
    try {
      edition = heldEdition(content);
    } catch (error) {
      if (!(error instanceof ContentError) || made === undefined) throw error;
      ({ edition } = made);
    }
    if (made?.edition !== edition) made = { edition, files: searchIndex(edition) };
    return made.files;
  };
  return {
    name: 'search',
    hooks: {
      'astro:build:start': () => {
        // Pagefind works in a process of its own while the pages are made. Errors are thrown where the files are
        // awaited.
        files().catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        for (const file of await files()) {
          const path = join(fileURLToPath(dir), INDEX_FOLDER, file.path);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, file.content);
        }
        await close();
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const [, path] = pathname.split(INDEX_FOLDER);
          if (path === undefined) {
            next();
            return;
          }
          files().then((all) => {
            const file = all.find((candidate) => candidate.path === path);
            response.statusCode = file ? 200 : 404;
            if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
            response.end(file?.content);
          }, next);
        });
      },
    },
  };
}

/** A file of an index: its path below the folder of all indexes, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's ready-made interfaces (https://pagefind.app/docs/); this site has its own. */
const READY_MADE = /^pagefind-(?:(?:\w+-)?ui|highlight)\./;

/**
 * The files of the search index: one index for each language, because an index has one stemmer.
 * @throws {Error} with Pagefind's message, if it refuses a record
 */
export async function searchIndex(edition: Edition): Promise<IndexFile[]> {
  const records = searchRecords(edition);
  const indexes = LANGS.map((lang) =>
    indexOf(
      lang,
      records.filter((record) => record.lang === lang),
    ),
  );
  return (await Promise.all(indexes)).flat();
}

async function indexOf(lang: Lang, records: readonly SearchRecord[]): Promise<IndexFile[]> {
  // All passages in one file, so that the results of a query need one request.
  const { index, errors } = await createIndex({ forceLanguage: lang, maxFragments: 1 });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, text } of records) {
    const added = await index.addCustomRecord({ url, language: lang, content: indexedWords(text, lang) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: refusals } = await index.getFiles();
  if (refusals.length > 0) throw new Error(`Pagefind: ${refusals.join('; ')}`);
  return files
    .filter(({ path }) => !READY_MADE.test(path))
    .map(({ path, content }) => ({ path: `${lang}/${path}`, content }));
}
