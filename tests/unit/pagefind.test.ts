import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import type { Edition } from '../../src/edition/types.ts';
import { searchIndex } from '../../src/search/integration.ts';
import type { IndexFile } from '../../src/search/integration.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);
const files = await searchIndex(edition);
afterAll(() => close());

/** The content of each file by its name; the order of the files is no part of a build. */
const byName = (list: readonly IndexFile[]) =>
  new Map(list.map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')]));

/** The edition with another word in a French paragraph. */
function withWord(from: string, to: string): Edition {
  const json = JSON.stringify(edition);
  if (json.split(from).length !== 2) throw new Error(`“${from}” does not stand once in the edition.`);
  return JSON.parse(json.replace(from, to)) as Edition;
}

describe('the index of the edition', () => {
  test('is one for each language, in a folder of its own, with the program that asks it', () => {
    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(new Set(['fr', 'en']));
    for (const lang of ['fr', 'en']) expect([...byName(files).keys()]).toContain(`${lang}/pagefind.js`);
  });

  test('has none of the interfaces that Pagefind offers ready-made', () => {
    expect(files.filter(({ path }) => /ui|highlight|\.css$/.test(path))).toEqual([]);
  });

  test('is the same for the same content, names and bytes', async () => {
    expect(byName(await searchIndex(loadEdition(CONTENT)))).toEqual(byName(files));
  });

  test('changes in the language in which a word has changed, and in no other', async () => {
    const changed = byName(
      await searchIndex(withWord('unissaient leurs efforts', 'unissaient leurs forces')),
    );
    const before = byName(files);
    const isNew = ([path, content]: [string, string]) => before.get(path) !== content;
    const folders = new Set([...changed].filter(isNew).map(([path]) => path.split('/')[0]));
    expect(folders).toEqual(new Set(['fr']));
  });
});

test('a record that Pagefind refuses stops the build', async () => {
  const [document] = edition.documents;
  if (!document) throw new Error('no document');
  // Half a character, which no text can hold.
  const broken = { ...document, texts: { ...document.texts, fr: { ...document.texts.fr, title: '\ud800' } } };
  await expect(searchIndex({ ...edition, documents: [broken] })).rejects.toThrow();
});
