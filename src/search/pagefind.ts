import { createIndex } from 'pagefind';
import { LANGS, type Edition, type Lang } from '../edition/types.ts';
import { indexedWords, searchRecords, type SearchRecord } from './records.ts';

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
    const added = await index.addCustomRecord({ url, language: lang, content: indexedWords(text) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: refusals } = await index.getFiles();
  if (refusals.length > 0) throw new Error(`Pagefind: ${refusals.join('; ')}`);
  return files
    .filter(({ path }) => !READY_MADE.test(path))
    .map(({ path, content }) => ({ path: `${lang}/${path}`, content }));
}
