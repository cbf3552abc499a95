import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import { noteFiles } from './note-records.ts';
import { searchRecords } from './records.ts';
import type { SearchRecord } from './records.ts';
import { isLarge } from '../model/size.ts';
import { LANGS } from '../model/types.ts';
import type { Edition, Lang, PerLang } from '../model/types.ts';
import { bare } from './fold.ts';
import { vocabulary } from './vocabulary.ts';
import { wholeDocuments } from './whole-documents.ts';
import type { IndexedRecord } from './whole-documents.ts';
import type { WorkerFiles } from './client/start-worker.ts';
import { PAGEFIND_VERSION, keyedHeads, keyedWorkers } from './keyed-index.ts';
import { workerFiles, workerOf, workerPrelude } from './worker-file.ts';

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
 * @param key what the index is named by, if its pages are not to wait for it
 * @throws {Error} with what Pagefind says, if it refuses a record
 */
async function runPagefind(
  records: readonly SearchRecord[],
  indexed: readonly IndexedRecord[],
  key?: string,
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
  return key === undefined
    ? [...used, ...workerFiles(used, worker), ...words]
    : [...keyedHeads(used, key), ...workerFiles(used, worker, keyedWorkers(key)), ...words];
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

interface Index {
  /** What the index is made from, as a digest. */
  readonly key: string;
  readonly files: Promise<IndexFile[]>;
}

interface Built {
  /** Every page asks; the same edition has the same index, without looking at what is in it. */
  readonly of: WeakMap<Edition, Index>;
  last?: Index;
  /** How many are being built: Pagefind works in one process for all of them. */
  running: number;
}

/** The pages' bundle and the build's own copy of this module have one index between them. */
const BUILT = Symbol.for('search index');
const built = ((globalThis as { [BUILT]?: Built | undefined })[BUILT] ??= { of: new WeakMap(), running: 0 });

/** The files of the search index of an edition; built once for the same records. */
export const searchIndex = (edition: Edition): Promise<IndexFile[]> => indexOf(edition).files;

/**
 * The worker of each language, and what to ask for beside it. Those of a large edition are known at once: Pagefind
 * indexes it while the pages, which name them, are made.
 */
export async function searchWorkers(edition: Edition): Promise<PerLang<WorkerFiles>> {
  const { key, files } = indexOf(edition);
  if (isLarge(edition)) return keyedWorkers(key);
  const all = await files;
  return { fr: workerOf(all, 'fr'), en: workerOf(all, 'en') };
}

function indexOf(edition: Edition): Index {
  const known = built.of.get(edition);
  if (known) return known;
  const records = searchRecords(edition);
  const notes = noteFiles(edition);
  const indexed = isLarge(edition) ? wholeDocuments(records) : records;
  const key = keyOf(records, indexed, notes);
  if (built.last?.key !== key) {
    built.running += 1;
    const files = runPagefind(records, indexed, indexed === records ? undefined : key).finally(() => {
      built.running -= 1;
      return built.running === 0 ? close() : undefined;
    });
    built.last = { key, files: files.then((index) => [...index, ...notes]) };
  }
  const index = built.last;
  built.of.set(edition, index);
  index.files.catch(() => built.of.delete(edition));
  return index;
}

/**
 * What an index is made from, as a digest of eight hexadecimal digits: the same key is the same index. Record by
 * record, for all of them may be too long for one text.
 */
function keyOf(
  records: readonly SearchRecord[],
  indexed: readonly IndexedRecord[],
  notes: readonly IndexFile[],
): string {
  const hash = createHash('sha256').update(PAGEFIND_VERSION).update(workerPrelude());
  for (const record of indexed) hash.update(JSON.stringify(record));
  for (const { text } of records) hash.update(text);
  for (const { content } of notes) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}
