import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts';
import { describe, expect, test } from 'vitest';
import { pdf } from '../../../src/exports/pdf/pdf.ts';
import { noticesOf } from '../../../src/exports/notice.ts';
import type { ExportFile } from '../../../src/exports/registry.ts';
import { EDITIONS, bareOf, bareWords, edition, filesOf, write } from './editions.ts';
import { openPdf, pdfText } from './pdf.ts';

const files = filesOf(edition, 'pdf');
const address = (path: string) => `https://example.org/base${path}`;

describe.each(EDITIONS)('the PDF of %s', (_, of) => {
  test.each(filesOf(of, 'pdf').map((file) => [file.path, file] as const))(
    '%s has all words of the model in order, each in its language, and then what it is',
    async (__, file) => {
      const notices = noticesOf(of, { ...file, address });
      const { byLang } = await pdfText(await write(of, file));
      expect([...byLang.keys()]).toEqual(file.langs);
      for (const { lang, status, edition: from, independent } of notices) {
        const words = bareWords(of, { ...file, langs: [lang] });
        expect(bareOf(byLang.get(lang) ?? '')).toBe(words + bareOf(status + from + independent));
      }
    },
  );
});

describe.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
  test('is tagged: headings, paragraphs, and the language of each', async () => {
    const document = await openPdf(await write(edition, file));
    const marks: unknown = await document.getMarkInfo();
    expect(marks).toEqual(new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })));
    const roles: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const tree = await (await document.getPage(number)).getStructTree();
      roles.push(...rolesOf(tree));
    }
    const count = (role: string) => roles.filter((each) => each === role).length;
    const columns = file.langs.length;
    expect(count('H1')).toBe(columns);
    expect(new Set(roles).has('P')).toBe(true);
    const sections = file.document?.texts.fr.sections.length ?? 0;
    expect(count('H2')).toBe(sections * columns);
    // Items are lists: each paragraph has one, or one for each row of two languages.
    const lists = (file.document?.texts.fr.sections ?? [])
      .flatMap(({ paragraphs }) => paragraphs.map(({ items }) => items.length))
      .filter((length) => length > 0);
    const items = lists.reduce((sum, length) => sum + length, 0);
    expect(count('L')).toBe(columns === 1 ? lists.length : items * columns);
    expect(count('LI')).toBe(items * columns);
  });

  test('has its title, its authors, its language, its date and A4 pages', async () => {
    const document = await openPdf(await write(edition, file));
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    expect(info['Title']).toContain(file.document?.texts[file.langs[0]].name);
    expect(info['Language']).toBe(file.langs[0]);
    const states = file.document?.signatories.map(({ state }) => state[file.langs[0]]);
    expect(info['Author']).toBe(states?.join(', '));
    expect(info['CreationDate']).toContain(edition.history[0]?.date.replaceAll('-', ''));
    const [, , width, height] = (await document.getPage(1)).view;
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([595, 842]);
  });

  test('has a bookmark for the title and each section, in every language', async () => {
    const document = await openPdf(await write(edition, file));
    const outline = await document.getOutline();
    const titles = outline
      .flatMap((entry) => [entry, ...(entry.items as typeof outline)])
      .map(({ title }) => bareOf(title));
    const expected = file.langs.flatMap((lang) => {
      const text = file.document?.texts[lang];
      return [
        text?.title,
        ...(text?.sections ?? []).map(({ number, title }) => `${String(number)}.${title}`),
      ];
    });
    expect([...titles].sort()).toEqual(expected.map((title) => bareOf(title ?? '')).sort());
  });

  test('says on each page which it is and of how many, and that the English is unofficial', async () => {
    const { all } = await pdfText(await write(edition, file));
    const pages = (await openPdf(await write(edition, file))).numPages;
    const [of, page] = file.langs[0] === 'fr' ? ['sur', 'Page'] : ['of', 'Page'];
    for (let number = 1; number <= pages; number += 1) {
      expect(bareOf(all)).toContain(bareOf(`${page} ${String(number)} ${of} ${String(pages)}`));
    }
    const marks = bareOf(all).match(/Unofficial/g)?.length ?? 0;
    if (file.langs.includes('en')) expect(marks).toBeGreaterThan(pages);
    else expect(marks).toBe(0);
  });

  test('brings its fonts with it', async () => {
    const raw = Buffer.from(await write(edition, file)).toString('latin1');
    const descriptors = raw.match(/\/Type\s*\/FontDescriptor/g)?.length;
    expect(descriptors).toBeGreaterThan(1);
    expect(raw.match(/\/FontFile[23]\s/g)?.length).toBe(descriptors);
    expect(raw).toContain('SourceSerif4');
  });
});

test('a character without a shape in the fonts stops the build, and is named', async () => {
  const [file] = files;
  if (!file?.document) throw new Error('no PDF');
  const { fr } = file.document.texts;
  const document = { ...file.document, texts: { ...file.document.texts, fr: { ...fr, title: 'ش' } } };
  await expect(pdf.write(edition, { document, langs: ['fr'], address })).rejects.toThrow('“ش” (U+0634)');
});

test('missing words would be detected', async () => {
  const file = files.find(({ langs, document }) => langs.length === 1 && document?.id === 'declaration');
  if (!file?.document) throw new Error('no PDF');
  const shorter: ExportFile = { ...file, document: { ...file.document, signatories: [] } };
  const { byLang } = await pdfText(await write(edition, shorter));
  expect(bareOf(byLang.get(file.langs[0]) ?? '')).not.toContain(bareWords(edition, file));
});

function rolesOf(node: StructTreeNode | StructTreeContent): string[] {
  return 'children' in node ? [node.role, ...node.children.flatMap(rolesOf)] : [];
}
