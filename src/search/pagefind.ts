import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import { noteFiles } from './note-records.ts';
import { searchRecords } from './records.ts';
import type { SearchRecord } from './records.ts';
import { isLarge } from '../model/size.ts';
import { LANGS } from '../model/types.ts';
import type { Edition, Lang } from '../model/types.ts';
import { bare } from './fold.ts';
import { vocabulary } from './vocabulary.ts';
import { wholeDocuments } from './whole-documents.ts';
import type { IndexedRecord } from './whole-documents.ts';
import { workerFiles } from './worker-file.ts';

/** The folder of the search index, below the site's root. */
export const INDEX_FOLDER = 'pagefind';

/** A file of the index: its path below the index folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Of Pagefind's files the search itself is used, not its loader and ready-made interfaces. */
const USED = /^(?:pagefind-entry\.json|wasm\.(?!unknown).+|.+\.pf_meta|(?:fragment|index)\/.+)$/;
const PAGEFIND_WORKER = 'pagefind-worker.js';

/** Passages whose texts lie in one file: a query's first results then come in few requests. */
const PASSAGES_PER_FRAGMENT = 64;

/**
 * Indexes the records with Pagefind, each language with its own stemmer.
 * @throws {Error} with what Pagefind says, if it refuses a record
 */
async function runPagefind(
  records: readonly SearchRecord[],
  indexed: readonly IndexedRecord[],
): Promise<IndexFile[]> {
  const largest = Math.max(
    ...Object.values(Object.groupBy(records, ({ lang }) => lang)).map(({ length }) => length),
  );
  // A whole document is large enough to be a file of its own.
  const { index, errors } = await createIndex(
    indexed === records ? { maxFragments: Math.ceil(largest / PASSAGES_PER_FRAGMENT) } : {},
  );
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  // All at once: Pagefind takes them in their order, and does not wait for this process, which has other work.
  await Promise.all(
    indexed.map(async ({ url, lang, content, filters }) => {
      const copies = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
      const added = await index.addCustomRecord({ url, language: lang, content, filters: copies, meta: {} });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }),
  );
  const gathering = index.getFiles();
  const words = LANGS.flatMap((lang) => wordFiles(records, lang, indexed !== records));
  const { files, errors: refusals } = await gathering;
  if (refusals.length > 0) throw new Error(`Pagefind: ${refusals.join('; ')}`);
  const worker = files.find(({ path }) => path === PAGEFIND_WORKER);
  if (!worker) throw new Error(`Pagefind has no ${PAGEFIND_WORKER}`);
  const used = files.filter(({ path }) => USED.test(path));
  return [...used, ...workerFiles(used, worker), ...words];
}

/** Name of a list of words of a language, from which the nearest are offered: of all, or of those with one initial. */
export const wordFileName = (lang: Lang, initial?: string) =>
  initial === undefined ? `words.${lang}.json` : `words.${lang}/${initial}.json`;

function wordFiles(records: readonly SearchRecord[], lang: Lang, split: boolean): IndexFile[] {
  const words = vocabulary(records.filter((record) => record.lang === lang));
  const lists = split ? Map.groupBy(words, (word) => bare(word).charAt(0)) : new Map([[undefined, words]]);
  return [...lists].map(([initial, list]) => ({
    path: wordFileName(lang, initial),
    content: Buffer.from(JSON.stringify(list)),
  }));
}

interface Built {
  /** Every page asks; the same edition has the same index, without looking at what is in it. */
  readonly of: WeakMap<Edition, Promise<IndexFile[]>>;
  last?: { readonly key: string; readonly files: Promise<IndexFile[]> };
}

/** The pages' bundle and the build's own copy of this module have one index between them. */
const BUILT = Symbol.for('search index');
const built = ((globalThis as { [BUILT]?: Built | undefined })[BUILT] ??= { of: new WeakMap() });

/** The files of the search index of an edition; built once for the same records. */
export function searchIndex(edition: Edition): Promise<IndexFile[]> {
  const known = built.of.get(edition);
  if (known) return known;
  const records = searchRecords(edition);
  const notes = noteFiles(edition);
  const key = keyOf(records, notes);
  if (built.last?.key !== key) {
    const files = runPagefind(records, isLarge(edition) ? wholeDocuments(records) : records).finally(() =>
      close(),
    );
    built.last = { key, files: files.then((index) => [...index, ...notes]) };
  }
  const { files } = built.last;
  built.of.set(edition, files);
  files.catch(() => built.of.delete(edition));
  return files;
}

/** What an index is made from, as a digest; record by record, for all of them may be too long for one text. */
function keyOf(records: readonly SearchRecord[], notes: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const record of records) hash.update(JSON.stringify(record));
  for (const { content } of notes) hash.update(content);
  return hash.digest('hex');
}
