import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportFiles } from '../../../src/exports/registry.ts';
import { LANGS } from '../../../src/edition/types.ts';
import type { Edition } from '../../../src/edition/types.ts';
import { EDITIONS, bareOf, edition, write } from './editions.ts';
import { pdfText } from './pdf.ts';

const UNOFFICIAL = bareOf('Unofficial English translation from the French, made for this edition.');

/** All that one can read in a file, without white space. */
async function readable(of: Edition, file: ReturnType<typeof exportFiles>[number]): Promise<string> {
  const bytes = await write(of, file);
  if (file.format.id === 'pdf') return bareOf((await pdfText(bytes)).all);
  if (file.format.id !== 'epub') return bareOf(new TextDecoder().decode(bytes));
  const pages = Object.values(unzipSync(bytes)).map((page) => new TextDecoder().decode(page));
  return bareOf(pages.join('\n'));
}

test.each(EDITIONS)('in %s every file that has the English says that it is unofficial', async (_, of) => {
  const english = exportFiles(of).filter(({ langs, format }) => langs.includes('en') && !format.textless);
  expect(english.length).toBeGreaterThan(10);
  for (const file of english) {
    const words = await readable(of, file);
    // A table says it in every row, in the words of the content.
    const wanted = file.format.id === 'csv' ? 'unofficial-translation' : UNOFFICIAL;
    expect(words, file.path).toContain(wanted);
  }
});

test('a file with the French alone does not call it unofficial, and every file says where it comes from', async () => {
  for (const file of exportFiles(edition)) {
    const words = await readable(edition, file);
    if (!file.langs.includes('en')) expect(words, file.path).not.toContain('nofficial');
    expect(words, file.path).toContain('https://example.org/base/');
  }
});

test('an English text that becomes official is labelled so', async () => {
  const official: Edition = {
    ...edition,
    documents: edition.documents.map((document) => ({
      ...document,
      texts: { ...document.texts, en: { ...document.texts.en, status: 'official' } },
    })),
  };
  for (const file of exportFiles(official).filter(({ format }) => !format.textless)) {
    const words = await readable(official, file);
    expect(words.toLowerCase(), file.path).not.toContain('unofficial');
    expect(LANGS).toEqual(expect.arrayContaining([...file.langs]));
  }
});
