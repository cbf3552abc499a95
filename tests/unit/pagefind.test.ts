import { gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { LANGS } from '../../src/model/types.ts';
import type { Edition } from '../../src/model/types.ts';
import { searchIndex } from '../../src/search/pagefind.ts';
import type { IndexFile } from '../../src/search/pagefind.ts';
import { searchRecords } from '../../src/search/records.ts';
import { vocabulary } from '../../src/search/vocabulary.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);
const files = await searchIndex(edition);

/** Indexes anew, as another build would. */
async function indexAnew(of: Edition): Promise<IndexFile[]> {
  vi.resetModules();
  const fresh = await import('../../src/search/pagefind.ts');
  return fresh.searchIndex(of);
}

/** The content of each file by its name; the order of the files is no part of a build. */
const byName = (list: readonly IndexFile[]) =>
  new Map(list.map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')]));

/** The edition with another word in a French paragraph. */
function withWord(from: string, to: string): Edition {
  const json = JSON.stringify(edition);
  if (json.split(from).length !== 2) throw new Error(`“${from}” does not stand once in the edition.`);
  return JSON.parse(json.replace(from, to)) as Edition;
}

/** A file’s name without its hash. */
const kind = (path: string) => path.replace(/(?<=[_.])[0-9a-f]{7,}(?=\.)/, '*');

describe('the index of the edition', () => {
  test('has the files that the search loads, and no other of Pagefind’s', () => {
    expect(files.map(({ path }) => kind(path)).sort()).toEqual(
      [
        'pagefind-entry.json',
        ...LANGS.flatMap((lang) => [
          `fragment/${lang}_group_*.pf_fragment`,
          `index/${lang}_*.pf_index`,
          `pagefind.${lang}_*.pf_meta`,
          `search.${lang}.*.js`,
          `wasm.${lang}.pagefind`,
          `notes.${lang}.json`,
          `words.${lang}.json`,
        ]),
      ].sort(),
    );
  });

  test.each(LANGS)('has the words of %s, from which the nearest are offered', (lang) => {
    const list = files.find(({ path }) => path === `words.${lang}.json`);
    const records = searchRecords(edition).filter((record) => record.lang === lang);
    expect(JSON.parse(Buffer.from(list?.content ?? []).toString())).toEqual(vocabulary(records));
  });

  test.each(LANGS)('has every passage in %s with its address and its words', (lang) => {
    const fragments = files.filter(({ path }) => path.startsWith(`fragment/${lang}_`));
    const stored = fragments.map(({ content }) => gunzipSync(content).toString()).join('');
    for (const { url, content } of searchRecords(edition).filter((record) => record.lang === lang)) {
      expect(stored).toContain(JSON.stringify(url));
      expect(stored).toContain(JSON.stringify(content).slice(1, -1));
    }
  });
});

describe('the same content', () => {
  test('is indexed once', () => {
    expect(searchIndex(loadEdition(CONTENT))).toBe(searchIndex(edition));
  });

  test('has the same index in another build, names and bytes', async () => {
    expect(byName(await indexAnew(loadEdition(CONTENT)))).toEqual(byName(files));
  });
});

test('an index is built to its end though another, begun after it, is done before', async () => {
  const { documents } = edition;
  const longer = { ...edition, documents: [...documents, ...documents, ...documents] };
  const [long, short] = await Promise.all([
    searchIndex(longer),
    searchIndex(withWord('unissaient', 'uniraient')),
  ]);
  const bytes = (list: readonly IndexFile[]) => list.reduce((sum, { content }) => sum + content.length, 0);
  expect(bytes(long)).toBeGreaterThan(bytes(short));
});

describe('another word in French', () => {
  test('gives other names to what has changed, and leaves English as it was', async () => {
    const changed = byName(await indexAnew(withWord('unissaient leurs efforts', 'unissaient leurs forces')));
    const paths = [...changed.keys()];
    const before = byName(files);
    const same = paths.filter((path) => before.has(path) && before.get(path) === changed.get(path));
    // What keeps its name though its content changes: a worker asks for it by content, see worker-file.test.ts.
    const renamed = paths
      .filter((path) => !before.has(path))
      .map(kind)
      .sort();
    expect(renamed).toEqual(
      expect.arrayContaining([
        'fragment/fr_group_*.pf_fragment',
        'index/fr_*.pf_index',
        'pagefind.fr_*.pf_meta',
        'search.fr.*.js',
      ]),
    );
    for (const path of ['fragment/en_', 'index/en_', 'pagefind.en_', 'wasm.en.', 'words.en.']) {
      expect(same.some((candidate) => candidate.startsWith(path))).toBe(true);
    }
  });
});
