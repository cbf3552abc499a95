import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/edition/types.ts';
import type { Edition, Lang } from '../../../src/edition/types.ts';
import { EDITIONS, edition, filesOf, linesFromTop, text, write } from './editions.ts';
import { readXml } from './xml.ts';

/** The words of every line of the edition in one language, without numbers and dashes. */
const segments = (of: Edition, lang: Lang): string[] =>
  of.documents.flatMap((document) => linesFromTop(document, lang).map((line) => line.text));

describe('csv', () => {
  const rows = async (of: Edition) => {
    const [file] = filesOf(of, 'csv');
    if (!file) throw new Error('no file');
    return parse<Record<string, string>>(await text(of, file), { bom: true, columns: true });
  };

  test.each(EDITIONS)('of %s, parsed, has every pair of the model in order', async (_, of) => {
    const parsed = await rows(of);
    for (const lang of LANGS) expect(parsed.map((row) => row[lang])).toEqual(segments(of, lang));
  });

  test('names the passage, what it is, and the status of each language in every row', async () => {
    const parsed = await rows(edition);
    expect(parsed.find(({ passage }) => passage === 'declaration/2.3.1')).toEqual({
      document: 'declaration',
      passage: 'declaration/2.3.1',
      part: 'item',
      fr: 'Consolidation de la paix;',
      en: 'Peacebuilding;',
      status_fr: 'official',
      status_en: 'unofficial-translation',
      address: 'https://example.org/base/fr/declaration/#2.3.1',
    });
    expect(parsed.every((row) => row['status_en'] === 'unofficial-translation')).toBe(true);
  });

  test('has no name of a passage that a spreadsheet takes for a number or a date', async () => {
    const names = (await rows(edition)).map(({ passage = '' }) => passage);
    expect(names).toContain('declaration/3.4');
    expect(names.filter((name) => !/^[a-z]+\/[a-z0-9.]+$/.test(name))).toEqual([]);
  });

  test('begins with the mark by which spreadsheets know UTF-8', async () => {
    const [file] = filesOf(edition, 'csv');
    if (!file) throw new Error('no file');
    expect([...(await write(edition, file)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('tmx', () => {
  const read = async (of: Edition) => {
    const [file] = filesOf(of, 'tmx');
    if (!file) throw new Error('no file');
    return readXml(await write(of, file), {});
  };

  test.each(EDITIONS)('of %s has every pair of the model in order', async (_, of) => {
    const { texts } = await read(of);
    for (const lang of LANGS) {
      expect(texts(`/tmx/body/tu/tuv[@xml:lang='${lang}']/seg`)).toEqual(segments(of, lang));
    }
  });

  test('has what TMX 1.4b asks of a header, and one unit a pair with an id of its own', async () => {
    const { texts } = await read(edition);
    for (const name of ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'datatype']) {
      expect(texts(`/tmx/header/@${name}`)[0], name).toMatch(/./);
    }
    expect(texts('/tmx/@version | /tmx/header/@srclang').sort()).toEqual(['1.4', 'fr']);
    const ids = texts('/tmx/body/tu/@tuid');
    expect(new Set(ids).size).toBe(segments(edition, 'fr').length);
    expect(texts('/tmx/body/tu[count(tuv) != 2]')).toEqual([]);
    expect(texts("//tuv[@xml:lang='en'][prop[@type='x-status'] != 'unofficial-translation']")).toEqual([]);
  });
});
