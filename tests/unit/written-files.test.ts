import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdf } from '../../src/exports/pdf/pdf.ts';
import { exportFiles, recipeOf } from '../../src/exports/registry.ts';
import type { Edition } from '../../src/model/types.ts';
import { sha256 } from '../../src/model/source.ts';
import { kept, putAside, readBytes } from '../../src/site/written-files.ts';
import { edition } from './exports/editions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const bytes = (text: string) => new TextEncoder().encode(text);
/** Makes a text, and counts how often it had to. */
const maker = (text: string) => {
  const make = Object.assign(() => ((make.times += 1), Promise.resolve(bytes(text))), { times: 0 });
  return make;
};

describe('a file put aside', () => {
  it('is found again byte for byte under its digest', async () => {
    const file = await putAside(bytes('peace'), folder);
    expect(file).toEqual({ sha256: sha256('peace'), size: 5 });
    expect([...(await readBytes(file, folder))]).toEqual([...bytes('peace')]);
    expect(readdirSync(folder)).toEqual([file.sha256]);
  });

  it('is not handed out if it was changed', async () => {
    const file = await putAside(bytes('peace'), folder);
    writeFileSync(join(folder, file.sha256), 'piece');
    await expect(readBytes(file, folder)).rejects.toThrow(/was changed/);
  });
});

describe('a file kept by its recipe', () => {
  it('is made once for the same recipe, and has the bytes that were made', async () => {
    const make = maker('peace');
    const first = await kept('a', make, folder);
    expect(await kept('a', make, folder)).toEqual(first);
    expect(make.times).toBe(1);
    expect(readFileSync(join(folder, first.sha256), 'utf8')).toBe('peace');
  });

  it('is made again for another recipe, and if its bytes are gone or cut short', async () => {
    const make = maker('peace');
    const { sha256: digest } = await kept('a', make, folder);
    await kept('b', make, folder);
    expect(make.times).toBe(2);
    rmSync(join(folder, digest));
    await kept('a', make, folder);
    expect(make.times).toBe(3);
    writeFileSync(join(folder, digest), 'pea');
    await kept('a', make, folder);
    expect(make.times).toBe(4);
    expect(readFileSync(join(folder, digest), 'utf8')).toBe('peace');
  });
});

describe('the recipe of a PDF', () => {
  const files = exportFiles(edition).filter(({ format }) => format.id === pdf.id);
  const recipes = (of: Edition, base = 'https://example.org') =>
    exportFiles(of)
      .filter(({ format }) => format.id === pdf.id)
      .map((file) => recipeOf(of, file, (path) => base + path));

  it('is another for each file and for another address', () => {
    const own = recipes(edition);
    expect(own).toHaveLength(files.length);
    expect(new Set([...own, ...recipes(edition, 'https://example.com')]).size).toBe(2 * files.length);
  });

  it('changes with one letter of its document, and with nothing in another', () => {
    const edited: Edition = {
      ...edition,
      documents: edition.documents.map((document) =>
        document.id === 'letter'
          ? {
              ...document,
              texts: {
                ...document.texts,
                en: { ...document.texts.en, title: `${document.texts.en.title}!` },
              },
            }
          : document,
      ),
    };
    const after = recipes(edited);
    const changed = files.filter((_, i) => recipes(edition)[i] !== after[i]).map(({ path }) => path);
    expect(changed).toEqual(['/files/astana-2004-letter.en.pdf', '/files/astana-2004-letter.fr-en.pdf']);
  });

  it('is asked of no form that is quickly written', () => {
    const quick = exportFiles(edition).filter(({ format }) => format.id !== pdf.id);
    expect(quick.map((file) => recipeOf(edition, file, (path) => path))).toEqual(quick.map(() => undefined));
  });
});
