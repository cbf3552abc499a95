import { gunzipSync } from 'node:zlib';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { FEW } from '../../src/model/size.ts';
import { restore } from '../../src/search/client/engine.ts';
import { searchIndex } from '../../src/search/pagefind.ts';
import { searchRecords } from '../../src/search/records.ts';
import { passagesOfFound, wholeDocuments } from '../../src/search/whole-documents.ts';
import { writeSyntheticEdition } from '../bench/growth/edition.ts';
import { CONTENT } from './content-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'large-'));
writeSyntheticEdition(root, FEW + 1, CONTENT);
const large = loadEdition(root);
afterAll(() => {
  rmSync(root, { recursive: true });
});
const edition = loadEdition(CONTENT);
const records = searchRecords(edition);

describe('a document as one record', () => {
  it('gives back its passages as they are: words, address, section, themes and place in the text', () => {
    const back = wholeDocuments(records).flatMap(passagesOfFound);
    expect(
      back.map(({ url, content, filters }) => ({
        url,
        content,
        section: filters['section'],
        theme: filters['theme'],
        position: filters['position'],
        document: filters['document'],
        counterpart: filters['counterpart'],
      })),
    ).toEqual(
      records.map(({ url, content, filters: { section, theme, position, document, counterpart } }) => ({
        url,
        content,
        section,
        theme,
        position,
        document,
        counterpart,
      })),
    );
  });

  it('is one for each document and language', () => {
    expect(wholeDocuments(records).map(({ url }) => url)).toEqual([
      '/fr/lettre/',
      '/fr/declaration/',
      '/en/letter/',
      '/en/declaration/',
    ]);
  });
});

describe('what was found of a small edition', () => {
  it('is a passage already', () => {
    const data = { url: '/fr/declaration/#3.4', content: 'de la paix', filters: { section: ['3. x'] } };
    expect(passagesOfFound(data)).toEqual([data]);
  });
});

describe('the index of a large edition', async () => {
  const files = await searchIndex(large);
  const content = (path: string) => Buffer.from(files.find((file) => file.path === path)?.content ?? []);

  it('has one file of texts for each document and language', () => {
    expect(files.filter(({ path }) => path.endsWith('.pf_fragment'))).toHaveLength(2 * (FEW + 1));
  });

  it('gives back every passage of every document word for word', () => {
    const found = files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .flatMap((file) => {
        const text = gunzipSync(file.content).toString('utf8');
        const data = JSON.parse(text.slice(text.indexOf('{'))) as Parameters<typeof passagesOfFound>[0];
        return passagesOfFound(data);
      });
    const texts = new Map(
      found.map(({ url, content: words }) => [url, restore(words, url.startsWith('/fr/') ? 'fr' : 'en')]),
    );
    const all = searchRecords(large);
    expect(texts.size).toBe(all.length);
    for (const { url, text } of all) expect(texts.get(url)).toBe(text);
  });

  it('names at its head its documents, not their passages', () => {
    const entry = JSON.parse(content('pagefind-entry.json').toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(entry.languages['fr']?.page_count).toBe(FEW + 1);
  });

  it('has the words from which the nearest are offered in a list for each initial', () => {
    const words = JSON.parse(content('words.fr/b.json').toString()) as string[];
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !/^b/i.test(word))).toEqual([]);
    expect(files.some(({ path }) => path === 'words.fr.json')).toBe(false);
  });
});
