import { FORMATS, exportFiles, writeFile } from '../../../src/exports/registry.ts';
import type { ExportFile, RegisteredFormat } from '../../../src/exports/registry.ts';
import { loadEdition } from '../../../src/edition/read/load-edition.ts';
import type { Document, DocumentText, Edition, Lang, Paragraph } from '../../../src/edition/types.ts';
import { loadAfter } from '../bad-content/spoilt-copy.ts';
import { CONTENT } from '../content-folder.ts';
import { addingExample } from '../example-document.ts';

export const edition = loadEdition(CONTENT);

/** A sentence with everything that a format can easily lose. */
export const AWKWARD =
  '« A & B » <c> “d” ‘e’ "f" – cœur, Œuvre, l’été – 100\u00a0% ]]> \\ * _x_ `y` #z | {w} $v ~u Қасым-Жомарт Тоқаев, 川口順子, Ő';

const NAME = '川口順子 & Аскар <Айтматов>';

/** The edition with such a sentence wherever there is room for one. */
export const awkward: Edition = {
  ...edition,
  title: { fr: `${edition.title.fr} & <fr>`, en: `${edition.title.en} & <en>` },
  documents: edition.documents.map((document) => ({
    ...document,
    texts: { fr: spoil(document.texts.fr), en: spoil(document.texts.en) },
    signatories: document.signatories.map((signatory, index) =>
      index === 0 ? { ...signatory, name: NAME } : signatory,
    ),
  })),
};

function spoil(text: DocumentText): DocumentText {
  const paragraph = (each: Paragraph, index: number): Paragraph => ({
    ...each,
    text:
      index === 0 ? `${AWKWARD} ${each.text}` : index === 1 ? `- 1) # ${each.text} ${AWKWARD}` : each.text,
    items: each.items.map((item) => ({ ...item, text: `=1+1 ${AWKWARD} ${item.text}` })),
  });
  return {
    ...text,
    title: `${text.title} ${AWKWARD}`,
    agenda: text.agenda.map((item) => ({ ...item, text: `+ ${item.text}, “x”, <y>` })),
    opening: text.opening.map(paragraph),
    sections: text.sections.map((section) => ({
      ...section,
      title: `${section.title} & <œ>`,
      paragraphs: section.paragraphs.map(paragraph),
    })),
  };
}

export interface Line {
  readonly label?: string;
  readonly text: string;
}

/**
 * Every line of a document from top to bottom, taken from the model and not from what the exports use: the lines
 * above the text, then each passage as `linesOf` gives it.
 */
export function linesFromTop(document: Document, lang: Lang): Line[] {
  const { agenda, annex, original, title, subtitle, dateline, opening, sections, closing } =
    document.texts[lang];
  const lines = (...texts: readonly (string | undefined)[]): Line[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ text }]));
  const paragraph = ({ number, text, items }: Paragraph): Line[] => [
    number === null
      ? { text }
      : { label: lang === 'fr' ? `${String(number)})` : `(${String(number)})`, text },
    ...items.map((item) => ({ label: '–', text: item.text })),
  ];
  const mark = lang === 'fr' ? '(Signé)' : '(Signed)';
  return [
    ...lines(...agenda.map((item) => item.text), annex, original, title, subtitle, dateline),
    ...opening.flatMap(paragraph),
    ...sections.flatMap((section) => [
      { label: `${String(section.number)}.`, text: section.title },
      ...section.paragraphs.flatMap(paragraph),
    ]),
    ...lines(closing),
    ...document.signatories.map(({ name, office, printed }) => ({
      text: `${printed ? `${office[lang]} ` : ''}${mark} ${name}`,
    })),
  ];
}

/** The same with both languages in rows. */
export const rowsFromTop = (document: Document, langs: readonly Lang[]): Line[][] => {
  const columns = langs.map((lang) => linesFromTop(document, lang));
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? { text: 'nothing' }));
};

/** Without white space and soft hyphens, which depend on where lines break. */
export const bareOf = (text: string): string => text.replace(/[\s\u00ad]/g, '');

/** All words of a file's documents, as they stand in it row by row, without white space. */
export const bareWords = (of: Edition, { document, langs }: ExportFile): string =>
  bareOf(
    (document ? [document] : of.documents)
      .flatMap((each) => rowsFromTop(each, langs).flat())
      .map(({ label = '', text }) => label + text)
      .join(''),
  );

export const ADDRESS = 'https://example.org/base';

export const writeAnew = (of: Edition, file: ExportFile): Promise<Uint8Array> =>
  writeFile(of, file, (path) => `${ADDRESS}${path}`);

const written = new WeakMap<Edition, Map<string, Promise<Uint8Array>>>();

/** A file of an edition, written once for all the tests that look at it. */
export function write(of: Edition, file: ExportFile): Promise<Uint8Array> {
  // A document that a test has changed has the same path.
  if (file.document && !of.documents.includes(file.document)) return writeAnew(of, file);
  const files = written.get(of) ?? new Map<string, Promise<Uint8Array>>();
  written.set(of, files);
  const bytes = files.get(file.path) ?? writeAnew(of, file);
  files.set(file.path, bytes);
  return bytes;
}

export const text = async (of: Edition, file: ExportFile): Promise<string> =>
  new TextDecoder().decode(await write(of, file));

/** The files of one form. */
export function filesOf(of: Edition, id: RegisteredFormat['id']): ExportFile[] {
  const files = exportFiles(of).filter(({ format }) => format.id === id);
  if (files.length === 0) throw new Error(`No form “${id}” among ${String(FORMATS.length)}.`);
  return files;
}

/** The edition with one more document, which has a source file of its own. */
export const withExample = loadAfter([addingExample]);

/** The edition as it is, and with what is awkward in it. */
export const EDITIONS = [
  ['the edition', edition],
  ['an edition with awkward characters', awkward],
] as const;
