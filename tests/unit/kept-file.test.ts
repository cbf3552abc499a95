import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFile } from '../../src/exports/kept-file.ts';
import { pdf } from '../../src/exports/pdf/pdf.ts';
import { exportFiles, recipeOf } from '../../src/exports/registry.ts';
import type { Edition } from '../../src/edition/types.ts';
import { edition } from './exports/editions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a file that is kept', () => {
  /** Makes “peace”, and counts how often it had to. */
  const maker = () => {
    const make = Object.assign(() => ((make.times += 1), Promise.resolve(Buffer.from('peace'))), {
      times: 0,
    });
    return make;
  };

  it('is made once for the same recipe, has the name and the bytes that were given, and nothing lies beside it', async () => {
    const make = maker();
    const path = await keptFile(folder, 'word.txt', 'a', make);
    expect(await keptFile(folder, 'word.txt', 'a', make)).toBe(path);
    expect(make.times).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('peace');
    expect(readdirSync(dirname(path))).toEqual(['word.txt']);
  });

  it('is made again for another recipe, and if it is gone', async () => {
    const make = maker();
    const path = await keptFile(folder, 'word.txt', 'a', make);
    await keptFile(folder, 'word.txt', 'b', make);
    expect(make.times).toBe(2);
    rmSync(path);
    await keptFile(folder, 'word.txt', 'a', make);
    expect(make.times).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('peace');
  });

  it('is none if it could not be made', async () => {
    await expect(keptFile(folder, 'word.txt', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(readdirSync(folder)).toEqual([]);
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
