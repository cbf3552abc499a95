import { describe, expect, test } from 'vitest';
import { eId } from '../../../src/exports/xml.ts';
import type { ExportFile } from '../../../src/exports/registry.ts';
import { passagesOf } from '../../../src/edition/passages.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { EDITIONS, bareOf, bareWords, edition, filesOf, text, write } from './editions.ts';
import { schemaProblems } from './schemas.ts';
import { AKN, readXml } from './xml.ts';

const read = async (of: Edition, file: ExportFile) => readXml(await write(of, file), AKN);
const PARTS = '//a:preface | //a:preamble | //a:mainBody | //a:conclusions';

describe.each(EDITIONS)('Akoma Ntoso of %s', (_, of) => {
  test.each(filesOf(of, 'akn').map((file) => [file.path, file] as const))(
    '%s holds to the structure of the standard and has all words of the model in order',
    async (__, file) => {
      expect(await schemaProblems('akoma-ntoso-edition.rng', await write(of, file))).toEqual([]);
      const { texts } = await read(of, file);
      expect(bareOf(texts(PARTS).join(''))).toBe(bareWords(of, file));
    },
  );

  test('has each passage under an eId of its own, and refers to nothing that is not there', async () => {
    for (const file of filesOf(of, 'akn')) {
      const { texts } = await read(of, file);
      const ids = texts('//@eId');
      expect(new Set(ids).size).toBe(ids.length);
      of.documents.forEach((document, index) => {
        const expected = passagesOf(document).map(({ anchor }) =>
          eId(anchor, index === 0 ? undefined : index),
        );
        expect(ids).toEqual(expect.arrayContaining(expected));
      });
      for (const reference of texts('//@refersTo | //@source | //a:FRBRauthor/@href | //@by')) {
        expect(ids).toContain(reference.slice(1));
      }
    }
  });
});

test.each([
  ['3', undefined, 'sec_3'],
  ['3.4', undefined, 'sec_3__para_4'],
  ['2.3.1', 1, 'att_1__sec_2__para_3__point_1'],
  ['preamble.2', 1, 'att_1__preamble__p_2'],
  ['letter.1', undefined, 'body__p_1'],
  ['agenda.4', undefined, 'preface__p_4'],
  ['signatures', 1, 'att_1__conclusions'],
  ['signatures.5', 1, 'att_1__conclusions__p_5'],
])('the passage %s of annex %s is %s', (anchor, annex, expected) => {
  expect(eId(anchor, annex)).toBe(expected);
});

test('the letter carries the declaration as its annex, and each language is an expression of one work', async () => {
  const [fr, en] = filesOf(edition, 'akn');
  if (!fr || !en) throw new Error('no expressions');
  const [french, english] = [await read(edition, fr), await read(edition, en)];
  const nested = '/a:akomaNtoso/a:doc[@name="letter"]/a:attachments/a:attachment/a:statement/@name';
  expect(french.texts(nested)).toEqual(['declaration']);
  const works = '//a:FRBRWork/a:FRBRthis/@value';
  expect(french.texts(works)).toEqual([
    '/akn/un/doc/letter/2004-09-16/nn/!main',
    '/akn/un/doc/letter/2004-09-16/nn/!annex_1',
  ]);
  expect(english.texts(works)).toEqual(french.texts(works));
  expect(english.texts('//a:FRBRlanguage/@language')).toEqual(['eng', 'eng']);
  // A translation is said to be one, and from what.
  expect(english.texts('//a:FRBRtranslation/@href')).toEqual(
    french.texts('//a:FRBRExpression/a:FRBRthis/@value'),
  );
  expect(english.texts('//a:FRBRtranslation/@authoritative')).toEqual(['false', 'false']);
  expect(french.texts('//a:FRBRtranslation')).toEqual([]);
});

test('the authors are the States that a citation names', async () => {
  const [, en] = filesOf(edition, 'akn');
  if (!en) throw new Error('no English');
  const { texts } = await read(edition, en);
  const authors = texts('//a:FRBRWork/a:FRBRauthor/@href').flatMap((reference) =>
    texts(`//a:TLCOrganization[@eId='${reference.slice(1)}']/@showAs`),
  );
  expect(authors).toEqual([
    'Kazakhstan',
    ...['Japan', 'Republic of Kazakhstan', 'Kyrgyz Republic', 'Republic of Uzbekistan'],
    'Republic of Tajikistan',
  ]);
});

test.each([
  ['a section without a number', /<num>1\.<\/num>\n<heading>/, '<heading>'],
  ['an eId outside the naming convention', 'eId="att_1__sec_1"', 'eId="section-1"'],
  ['metadata without a language', /<FRBRlanguage[^>]*\/>/, ''],
  ['a body before the preface', '</meta>', '</meta><mainBody eId="body"/>'],
])('the schema sees %s', async (_, from, to) => {
  const [file] = filesOf(edition, 'akn');
  if (!file) throw new Error('no file');
  const sound = await text(edition, file);
  const broken = sound.replace(from, to);
  expect(broken).not.toBe(sound);
  expect(await schemaProblems('akoma-ntoso-edition.rng', new TextEncoder().encode(broken))).not.toEqual([]);
});
