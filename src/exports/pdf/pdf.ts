import { useMessages } from '../../i18n/index.ts';
import type { Edition, Lang } from '../../edition/types.ts';
import packages from '../../../package.json' with { type: 'json' };
import type { LineKind, PrintedLine } from '../../edition/walk.ts';
import { rowsOf, documentsOf, type Row, type Format, type Part } from '../export-format.ts';
import { authorsOf, publishedAddress, fileDateOf, noticesOf, titleOf } from '../notice.ts';
import { readOwnFile } from '../package-file.ts';
import { typeset } from './typeset.ts';

const {
  '@myriaddreamin/typst-ts-web-compiler': compiler,
  '@expo-google-fonts/source-serif-4': serif,
  '@expo-google-fonts/sawarabi-mincho': mincho,
} = packages.devDependencies;

/** The compiler and the fonts, by their versions. */
const MADE_WITH = [compiler, serif, mincho];

/** A PDF of one document: typeset by Typst from `document.typ`, tagged, with bookmarks. */
export const pdf: Format<'pdf'> = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  purpose: 'reading',
  scope: 'document',
  languages: [['fr'], ['en'], ['fr', 'en']],
  write: (edition, part) => typeset(JSON.stringify(pdfData(edition, part))),
  recipe: (edition, part) =>
    JSON.stringify([pdfData(edition, part), readOwnFile('pdf/document.typ'), MADE_WITH]),
};

/** Everything that the template reads. */
function pdfData(edition: Edition, part: Part) {
  const [lang] = part.langs;
  const [year, month, day] = fileDateOf(edition, part).split('-').map(Number);
  return {
    title: part.langs.map((each) => titleOf(edition, part, each)).join(' / '),
    authors: authorsOf(edition, part, lang),
    langs: part.langs,
    date: { year, month, day },
    // The text on every page, in the first language.
    page: useMessages(lang)('file.page'),
    running: part.langs.map((each) => titleOf(edition, part, each)),
    marks: part.langs.map((each) => markOf(edition, part, each)),
    notices: noticesOf(edition, part),
    address: publishedAddress(part, lang),
    documents: documentsOf(edition, part).map((document) => blocks(rowsOf(document, part.langs))),
  };
}

/** Each row, with the lines of its cells; the items of a paragraph in one language are one list. */
function blocks(rows: readonly Row[]) {
  const all: { kind: LineKind; cells: ReturnType<typeof cell>[][] }[] = [];
  for (const row of rows) {
    const [line] = row;
    const last = all.at(-1);
    if (line.kind === 'item' && last?.kind === 'item' && row.length === 1) last.cells[0]?.push(cell(line));
    else all.push({ kind: line.kind, cells: row.map((each) => [cell(each)]) });
  }
  return all;
}

const cell = ({ label = '', text, signed }: PrintedLine) =>
  signed
    ? { label: signed.mark, office: signed.printed ? signed.office : '', text: signed.name }
    : { label, office: '', text };

/** The label of an unofficial text, printed on every page. */
function markOf(edition: Edition, part: Part, lang: Lang): string {
  const unofficial = documentsOf(edition, part).some(({ texts }) => texts[lang].status !== 'official');
  return unofficial ? useMessages(lang)('status.unofficial-translation') : '';
}
