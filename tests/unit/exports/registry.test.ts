import { afterEach, describe, expect, test, vi } from 'vitest';
import { FORMATS, exportFiles } from '../../../src/exports/registry.ts';
import { EDITIONS, awkward, edition, write, writeAnew } from './editions.ts';

const paths = exportFiles(edition).map(({ path }) => path);

test('every form has an id, and every file an address of its own', () => {
  const ids = FORMATS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/files/astana-2004-declaration.fr.pdf',
      '/files/astana-2004-declaration.en.pdf',
      '/files/astana-2004-declaration.fr-en.pdf',
      '/files/astana-2004-letter.fr.txt',
      '/files/astana-2004.fr-en.epub',
      '/files/astana-2004.tei.xml',
      '/files/astana-2004.en.akn.xml',
      '/files/astana-2004.html',
    ]),
  );
});

test('a document more is a file more of each form that has one a document', () => {
  const [document] = edition.documents;
  if (!document) throw new Error('no document');
  const larger = { ...edition, documents: [...edition.documents, { ...document, id: 'third' }] };
  const more = exportFiles(larger).filter(({ path }) => !paths.includes(path));
  expect(more.map(({ path }) => path)).toContain('/files/astana-2004-third.fr-en.pdf');
  expect(more.every(({ format }) => format.scope === 'document')).toBe(true);
});

describe('the same content gives the same bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    process.env['TZ'] = zone ?? '';
  });

  test.each(exportFiles(edition).map((file) => [file.path, file] as const))('%s', async (_, file) => {
    const first = await write(edition, file);
    // Something else runs in between, on another day and in another place.
    const [other] = exportFiles(awkward).filter(({ path }) => path === file.path);
    if (!other) throw new Error(`no ${file.path}`);
    vi.useFakeTimers({ now: new Date('2031-07-01T03:04:05Z'), toFake: ['Date'] });
    process.env['TZ'] = 'Asia/Tokyo';
    const changed = await writeAnew(awkward, other);
    const second = await writeAnew(edition, file);
    expect(Buffer.compare(first, second)).toBe(0);
    if (!file.format.textless) expect(Buffer.compare(first, changed)).not.toBe(0);
  });
});

test.each(EDITIONS)('no file of %s is empty', async (_, of) => {
  for (const file of exportFiles(of)) expect((await write(of, file)).length, file.path).toBeGreaterThan(500);
});
