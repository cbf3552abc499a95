/** The dates in files say when they were made: the day of the edition, never that of the text or of the clock. */
import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { RegisteredFormat } from '../../../src/exports/registry.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { edition, filesOf, write } from './editions.ts';
import { AKN, TEI, readXml } from './xml.ts';

/** An edition with another date, so that no date of the content is mistaken for it. */
const dated: Edition = {
  ...edition,
  history: [{ date: '2031-05-06', change: { fr: 'Essai.', en: 'Test.' } }, ...edition.history],
};

async function fileOf(id: RegisteredFormat['id'], of = dated): Promise<Uint8Array> {
  const file = filesOf(of, id).at(-1);
  if (!file) throw new Error(`no ${id}`);
  return write(of, file);
}

test('TEI was published with the edition, and its source is as old as the text', async () => {
  const { texts } = readXml(await fileOf('tei'), TEI);
  expect(texts('//t:publicationStmt/t:date/@when')).toEqual(['2031-05-06']);
  expect(texts('//t:sourceDesc//t:date/@when')).toEqual(['2004-09-16']);
});

test('Akoma Ntoso tells the dates of the document, of the translation and of the file apart', async () => {
  const { texts } = readXml(await fileOf('akn'), AKN);
  const dates = (level: string) => texts(`//a:${level}/a:FRBRdate/@date`);
  expect(dates('FRBRWork')).toEqual(['2004-09-16', '2004-08-28']);
  expect(dates('FRBRExpression')).toEqual(['2031-05-06', '2031-05-06']);
  expect(dates('FRBRManifestation')).toEqual(['2031-05-06', '2031-05-06']);
  const [french] = filesOf(dated, 'akn');
  if (!french) throw new Error('no French');
  const original = readXml(await write(dated, french), AKN);
  expect(original.texts('//a:FRBRExpression/a:FRBRdate/@date')).toEqual(['2004-09-16', '2004-08-28']);
});

test('the EPUB and the TMX file were made on the day of the edition', async () => {
  const book = unzipSync(await fileOf('epub'))['EPUB/package.opf'];
  const text = new TextDecoder().decode(book);
  expect(text).toContain('<dc:date>2031-05-06</dc:date>');
  expect(text).toContain('<meta property="dcterms:modified">2031-05-06T00:00:00Z</meta>');
  expect(new TextDecoder().decode(await fileOf('tmx'))).toContain('creationdate="20310506T000000Z"');
});

test('an edition without a history is as old as its text', async () => {
  const { texts } = readXml(await fileOf('tei', { ...edition, history: [] }), TEI);
  expect(texts('//t:publicationStmt/t:date/@when')).toEqual(['2004-09-16']);
});
