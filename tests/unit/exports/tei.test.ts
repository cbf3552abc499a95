import { describe, expect, test } from 'vitest';
import { xmlId } from '../../../src/exports/xml.ts';
import { LANGS } from '../../../src/edition/types.ts';
import { passagesOf } from '../../../src/edition/passages.ts';
import { linesOf } from '../../../src/edition/walk.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { EDITIONS, bareOf, edition, filesOf, linesFromTop, text, withExample, write } from './editions.ts';
import { schemaProblems } from './schemas.ts';
import { TEI, readXml } from './xml.ts';

const teiFile = (of: Edition) => {
  const [file] = filesOf(of, 'tei');
  if (!file) throw new Error('no TEI');
  return file;
};
const read = async (of: Edition) => readXml(await write(of, teiFile(of)), TEI);

describe.each(EDITIONS)('TEI of %s', (_, of) => {
  test('holds to the schema', async () => {
    expect(await schemaProblems('tei-edition.rng', await write(of, teiFile(of)))).toEqual([]);
  });

  test('has every line of the model, in order, in both languages', async () => {
    const { texts } = await read(of);
    for (const document of of.documents) {
      for (const lang of LANGS) {
        const expected = linesFromTop(document, lang).map((line) => line.text);
        expect(bareOf(texts(`//t:text[@xml:id='${document.id}-${lang}']`).join(''))).toBe(
          bareOf(expected.join('')),
        );
      }
    }
  });

  test('has each passage under an id of its own, with its number and its words', async () => {
    const { texts } = await read(of);
    for (const document of of.documents) {
      for (const lang of LANGS) {
        for (const { anchor, kind } of passagesOf(document)) {
          const at = `//*[@xml:id='${xmlId(document.id, lang, anchor)}']`;
          const lines = linesOf(document, lang, anchor);
          expect(bareOf(texts(at).join('')), anchor).toBe(bareOf(lines.map((line) => line.text).join('')));
          if (kind !== 'agenda')
            expect(texts(`${at}/@n`), anchor).toEqual(lines[0]?.label === undefined ? [] : [lines[0].label]);
        }
      }
    }
  });

  test('points from each passage to its counterpart, and to nothing that is not there', async () => {
    const { texts } = await read(of);
    const ids = texts('//@xml:id');
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = texts('//@corresp | //@ref | //@decls | //@resp | //@target[starts-with(., "#")]');
    const cited = texts('//@source').flatMap((sources) => sources.split(' '));
    expect(pointers.length).toBeGreaterThan(200);
    for (const pointer of [...pointers, ...cited]) expect(ids).toContain(pointer.slice(1));
    expect(texts("//*[@xml:id='declaration-fr-3.4']/@corresp")).toEqual(['#declaration-en-3.4']);
    expect(texts("//t:titlePage[@xml:id='declaration-en-title']/@corresp")).toEqual([
      '#declaration-fr-title',
    ]);
  });
});

test('persons, places, bodies and the dialogue are marked where the texts name them', async () => {
  const { texts } = await read(edition);
  const inText = (path: string) => texts(`//t:text${path}`);
  expect(new Set(inText('//t:persName'))).toEqual(
    new Set(edition.documents.flatMap(({ signatories }) => signatories.map(({ name }) => name))),
  );
  expect(inText("[@xml:id='letter-fr']//t:body//t:placeName")).toEqual([
    'Japon',
    'République du Kazakhstan',
    'République kirghize',
    'République d’Ouzbékistan',
    'République du Tadjikistan',
    'Astana',
    'Kazakhstan',
  ]);
  expect(inText("[@xml:id='letter-en']//t:body//t:orgName")).toEqual([
    'General Assembly',
    'Security Council',
  ]);
  // The dialogue is named after two places and is neither of them.
  expect(inText("[@xml:id='letter-en']//t:body//t:name")).toEqual(['Central Asia + Japan']);
  // “Central Asian” is no name of Central Asia.
  expect(texts("//t:p[@xml:id='declaration-en-1.1']//t:placeName")).toEqual(['Eurasia']);
});

describe('a note of the editor', () => {
  const noteAt = async (number: number, lang: 'fr' | 'en') => {
    const { texts } = await read(edition);
    const at = `/t:TEI/t:standOff/t:listAnnotation/t:note[@xml:id='note-${String(number)}-${lang}']`;
    const one = (path: string) => texts(`${at}${path}`).join(' ');
    return {
      words: one(''),
      quote: one('/t:quote'),
      quoteLang: one('/t:quote/@xml:lang'),
      target: one('/@target'),
    };
  };

  test('is there in both languages, with its kind and its sources, ascribed to the editor', async () => {
    const { texts } = await read(edition);
    const all = (path: string) => texts(`/t:TEI/t:standOff/t:listAnnotation/t:note${path}`);
    const { notes } = edition;
    expect(notes.length).toBeGreaterThan(20);
    for (const lang of LANGS) {
      const own = (path: string) => all(`[@xml:lang='${lang}']${path}`);
      expect(own('')).toEqual(
        notes.map(({ text: words, words: quoted }) => {
          const lemma = quoted[lang] ?? quoted.fr;
          return lemma === undefined ? words[lang] : `${lemma} ${words[lang]}`;
        }),
      );
      expect(own('/@n')).toEqual(notes.map(({ number }) => String(number)));
      expect(own('/@type')).toEqual(notes.map(({ kind }) => kind));
      expect(own('[not(@resp="#editor")]')).toEqual([]);
      expect(own('/@source')).toEqual(
        notes.flatMap(({ sources }) =>
          sources.length > 0 ? [sources.map((source) => `#source-${String(source)}`).join(' ')] : [],
        ),
      );
    }
    expect(texts('//t:standOff/t:listBibl/t:bibl/t:ptr/@target')).toEqual(
      edition.sources.map(({ address }) => address),
    );
  });

  test('points to its passage in its own language and quotes it there', async () => {
    expect(await noteAt(8, 'en')).toMatchObject({
      quote: 'meeting in Astana',
      quoteLang: 'en',
      target: '#declaration-en-preamble.1',
    });
  });

  test('on the French alone points to the French from either language', async () => {
    const french = { quote: 'revêt', quoteLang: 'fr', target: '#declaration-fr-1.1' };
    expect(await noteAt(10, 'fr')).toMatchObject(french);
    expect(await noteAt(10, 'en')).toMatchObject(french);
  });

  test('on a whole document points to that', async () => {
    expect(await noteAt(2, 'en')).toMatchObject({ quote: '', target: '#declaration-en' });
  });

  test('stands in no text', async () => {
    const { texts } = await read(edition);
    expect(texts('/t:TEI/t:text//t:note | /t:TEI/t:text//t:quote')).toEqual([]);
  });
});

test('an edition without notes and sources has no lists of them', async () => {
  const bare: Edition = { ...edition, notes: [], sources: [], names: [] };
  const { texts } = await read(bare);
  expect(texts('//t:listAnnotation | //t:listBibl')).toEqual([]);
  expect(await schemaProblems('tei-edition.rng', await write(bare, teiFile(bare)))).toEqual([]);
});

test.each([
  ['a note of no one', ' resp="#editor"', ''],
  ['a note of a kind that is none', 'type="witness"', 'type="gossip"'],
  ['a note that points nowhere in particular', 'target="#declaration-fr"', 'target="declaration"'],
  ['a source without an address', /<ptr target="http[^"]*" \/>\n<\/bibl>/, '</bibl>'],
  ['a paragraph without an id', / xml:id="declaration-fr-1.1"/, ''],
  ['an element that does not belong there', '<docTitle>', '<docTitle><p/>'],
  ['a name that points nowhere in particular', /ref="#japan"/, 'ref="japan"'],
  ['a date that is none', /when="2004-09-16"/, 'when="16 September 2004"'],
  ['a language that the edition does not have', /xml:lang="en"/, 'xml:lang="ru"'],
])('the schema sees %s', async (_, from, to) => {
  const sound = await text(edition, teiFile(edition));
  const broken = sound.replace(from, to);
  expect(broken).not.toBe(sound);
  expect(await schemaProblems('tei-edition.rng', new TextEncoder().encode(broken))).not.toEqual([]);
});

test('TEI of an edition with two sources names each with its documents and its digest', async () => {
  const bytes = await write(withExample, teiFile(withExample));
  expect(await schemaProblems('tei-edition.rng', bytes)).toEqual([]);
  const { texts } = readXml(bytes, TEI);
  expect(texts('//t:sourceDesc/t:bibl[1]/t:title')).toHaveLength(2);
  expect(texts('//t:sourceDesc/t:bibl[1]/t:idno')).toEqual([withExample.source.sha256]);
  expect(texts('//t:sourceDesc/t:bibl[2]/t:title')).toEqual(['Protocole sur les zibelines d’Asie centrale']);
  expect(texts('//t:sourceDesc/t:bibl[2]/t:date/@when')).toEqual(['2005-01-02']);
  expect(texts('//t:sourceDesc/t:bibl[2]/t:idno')).toEqual([withExample.documents[2]?.source?.sha256]);
});
