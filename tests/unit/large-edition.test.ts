import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { titleOf } from '../../src/exports/notice.ts';
import { exportFiles, exportFilesOf } from '../../src/exports/registry.ts';
import { readSource, sourceLines } from '../../src/fidelity/source-lines.ts';
import { loadEdition } from '../../src/model/load.ts';
import { FEW, isLarge } from '../../src/model/size.ts';
import { SearchEngine } from '../../src/search/client/engine.ts';
import { searchConfig } from '../../src/search/config.ts';
import { searchIndex, searchWorkers } from '../../src/search/pagefind.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { wholeDocuments } from '../../src/search/whole-documents.ts';
import { pairedPaths } from '../../src/site/addresses.ts';
import { documentsOn, partFor, partsOf } from '../../src/site/page-parts.ts';
import { linesByDocument } from '../../src/site/source-of-document.ts';
import { toolsData } from '../../src/tools/data.ts';
import { pagePath } from '../../src/urls.ts';
import { writeSyntheticEdition } from '../bench/growth/edition.ts';
import { inventedWord } from '../bench/growth/words.ts';
import { CONTENT } from './content-folder.ts';
import { fakeWorkers } from './fake-index.ts';

const DOCUMENTS = FEW + 4;
const root = mkdtempSync(join(tmpdir(), 'large-'));
writeSyntheticEdition(root, DOCUMENTS, CONTENT);
const large = loadEdition(root);
const small = loadEdition(CONTENT);
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a page of a large edition', () => {
  const [first] = large.documents;
  if (!first) throw new Error('no document');

  it.each(['words', 'source', 'signatories', 'downloads'] as const)(
    'has a part for each document: %s',
    (page) => {
      expect(partsOf(large, page)).toEqual(large.documents);
      expect(partFor(large, page, first)).toBe(first);
      const paths = pairedPaths(large).map(({ fr }) => fr);
      for (const document of large.documents) expect(paths).toContain(pagePath(page, 'fr', document));
      expect(new Set(paths).size).toBe(paths.length);
    },
  );

  it('is one page of a small edition, as it was', () => {
    expect(isLarge(small)).toBe(false);
    expect(partsOf(small, 'words')).toEqual([]);
    expect(partFor(small, 'source', first)).toBeUndefined();
    expect(documentsOn(small)).toBe(small.documents);
  });

  it('has of all files those of its document, and the files of the whole have a short name', () => {
    const all = large.documents.flatMap((document) => exportFilesOf(large, document));
    expect([...exportFilesOf(large, undefined), ...all].map(({ path }) => path).sort()).toEqual(
      exportFiles(large)
        .map(({ path }) => path)
        .sort(),
    );
    expect(titleOf(large, { langs: ['fr'], address: String }, 'fr')).toBe(large.title.fr);
    expect(titleOf(small, { langs: ['fr'], address: String }, 'fr')).toContain('Lettre d’envoi');
  });

  it('has the lines of the source under the documents that stand on them, each once', () => {
    const lines = sourceLines(large, readSource(root, large));
    const byDocument = linesByDocument(lines);
    expect([...byDocument.keys()]).toEqual(large.documents.map(({ id }) => id));
    expect([...byDocument.values()].flat()).toEqual(lines);
    const own = sourceLines(small, readSource(CONTENT, small));
    // A blank line goes with what stands before it.
    expect([...linesByDocument(own).values()].flat()).toEqual(own);
  });
});

describe('what a reader loads', () => {
  it('of the tools has the document of the page and no other', () => {
    const sizes = [small, large].map((edition) => {
      const document = edition.documents.at(-1);
      if (!document) throw new Error('no document');
      const data = toolsData(edition, document, 'fr', (path) => path);
      expect(Object.keys(data.documents)).toEqual([document.id]);
      expect(data.text).toBe(`/text/${document.id}.json`);
      return JSON.stringify(data).length;
    });
    expect(Math.max(...sizes)).toBeLessThan(4000);
  });

  it('of the search has the same few addresses, and where lists are split by initials the place of one', async () => {
    const config = searchConfig(large, await searchWorkers(large), 'fr', (path) => path);
    expect(config.documents).toBe(6);
    expect(config.vocabularies).toEqual([
      '/pagefind/words.fr/{initial}.json',
      '/pagefind/words.en/{initial}.json',
    ]);
    expect(JSON.stringify(config).length).toBeLessThan(2500);
    const own = searchConfig(small, await searchWorkers(small), 'fr', (path) => path);
    expect(own.documents).toBeUndefined();
    expect(own.messages.more).toBeUndefined();
    expect(own.vocabularies).toEqual(['/pagefind/words.fr.json', '/pagefind/words.en.json']);
  });
});

describe('the index of an edition', () => {
  interface Entry {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  }

  it.each([
    ['of a large one names its documents at its head, and no passage', large, DOCUMENTS],
    [
      'of a small one names each passage',
      small,
      searchRecords(small).filter(({ lang }) => lang === 'fr').length,
    ],
  ])('%s', async (_, edition, records) => {
    const entry = (await searchIndex(edition)).find(({ path }) => path === 'pagefind-entry.json');
    const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as Entry;
    expect(Object.values(languages).map(({ page_count }) => page_count)).toEqual([records, records]);
  });
});

describe('a search of whole documents', () => {
  const records = searchRecords(large);
  // What the stand-in for the index asks of a record is what a whole document has too.
  const indexed = wholeDocuments(records) as unknown as SearchRecord[];
  const place = {
    folder: '/pagefind/',
    base: '/',
    workers: { fr: { file: 'search.fr.1.js', ahead: [] }, en: { file: 'search.en.1.js', ahead: [] } },
  };
  beforeEach(() => {
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('location', new URL('http://localhost/'));
    vi.stubGlobal('Worker', fakeWorkers(indexed).FakeWorker);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const common = inventedWord('fr', 0);
  const having = (word: string) =>
    records.filter(({ lang, text }) => lang === 'fr' && new RegExp(`\\b${word}\\b`, 'iu').test(text));

  it('finds every passage that has the word once all documents are looked through, with its own address', async () => {
    const { hits, left } = await new SearchEngine({ ...place, documents: DOCUMENTS }, 'fr').find(common);
    expect(left).toBe(0);
    const found = hits
      .filter(({ text }) => new RegExp(`\\b${common}\\b`, 'iu').test(text))
      .map(({ url }) => url);
    expect(found.sort()).toEqual(
      having(common)
        .map(({ url }) => url)
        .sort(),
    );
  });

  it('looks through a few documents at first, says how many are left, and goes on when asked', async () => {
    const engine = new SearchEngine({ ...place, documents: 3 }, 'fr');
    const documentsOf = (hits: readonly { url: string }[]) =>
      new Set(hits.map(({ url }) => url.split('#')[0])).size;
    const first = await engine.find(common);
    expect(documentsOf(first.hits)).toBe(3);
    expect(first.left).toBe(DOCUMENTS - 3);
    const next = await engine.find(common, true, 2);
    expect(documentsOf(next.hits)).toBe(6);
    expect(next.left).toBe(DOCUMENTS - 6);
  });

  it('tells of a passage what it tells of one that has a record of its own', async () => {
    const [record] = having(common);
    const { hits } = await new SearchEngine({ ...place, documents: DOCUMENTS }, 'fr').find(common);
    expect(hits.find(({ url }) => url === record?.url)).toMatchObject({
      text: record?.text,
      section: record?.filters.section[0] ?? '',
      document: record?.filters.document[0],
      position: Number(record?.filters.position[0]),
      anchor: record?.url.split('#')[1],
    });
  });
});
