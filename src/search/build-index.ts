import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** A file of the index: its path below the index folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Only these of Pagefind's files are used: the search itself, not its ready-made interfaces. */
const USED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.(?!unknown).+|.+\.pf_meta|(?:fragment|index|filter)\/.+)$/;

/**
 * Indexes the records with Pagefind, each language with its own stemmer.
 * @throws {Error} with what Pagefind says, if it refuses a record.
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { url, lang, content, meta } of records) {
      const added = await index.addCustomRecord({ url, language: lang, content, meta: { ...meta } });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: refusals } = await index.getFiles();
    if (refusals.length > 0) throw new Error(`Pagefind: ${refusals.join('; ')}`);
    return files.filter(({ path }) => USED.test(path));
  } finally {
    await close();
  }
}
