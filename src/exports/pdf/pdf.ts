import { useMessages } from '../../i18n/index.ts';
import type { Edition, Lang } from '../../edition/types.ts';
import packages from '../../../package.json' with { type: 'json' };
import type { LineKind, PrintedLine } from '../../edition/walk.ts';
import {
  rowsOf,
  documentsOf,
  type Row,
  type Format,
  type Part,
  readOwnFile,
  readPackageFile,
} from '../export-format.ts';
import { authorsOf, publishedAddress, fileDateOf, noticesOf, titleOf } from '../notice.ts';
import { TypstCompilerBuilder, initSync } from '@myriaddreamin/typst-ts-web-compiler';
import { create } from 'fontkitten';

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

/**
 * The typeface of the site as static fonts, and one for Japanese names. The PDF uses only these, whatever the machine
 * has installed.
 */
const FONTS = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/sawarabi-mincho/400Regular/SawarabiMincho_400Regular.ttf',
];

const MAIN = '/document.typ';

/** Makes the compiler print its messages as lines of text. */
const UNIX_DIAGNOSTICS = 2;

/** The compiler's result, which its own types declare as `any`. */
interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly string[];
}

let typesetter: ReturnType<typeof start> | undefined;

/** Starts the compiler for the first file and keeps it: starting takes as long as a file. */
async function start() {
  initSync({ module: readPackageFile('@myriaddreamin/typst-ts-web-compiler/wasm') });
  const fonts = FONTS.map(readPackageFile);
  const builder = new TypstCompilerBuilder();
  // It reads no files and fetches no packages: everything is handed to it.
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source(MAIN, readOwnFile('pdf/document.typ'));
  // The code points that at least one of the fonts covers.
  const covered = fonts
    .map((bytes) => create(bytes))
    .flatMap((font) => (font.isCollection ? [] : font.characterSet));
  return { compiler, covered: new Set(covered) };
}

/**
 * Typesets `document.typ` with the data that it reads.
 * @param json data
 * @throws {Error} if the fonts do not cover a character, or the template does not compile
 */
async function typeset(json: string): Promise<Uint8Array> {
  const { compiler, covered } = await (typesetter ??= start());
  const missing = [...new Set(json)].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
  if (missing.length > 0) {
    const all = missing.map(named).join(', ');
    throw new Error(`The fonts of the PDF have no ${all}. Add one that has to src/exports/pdf/pdf.ts.`);
  }
  const inputs = [['data', json]];
  const { result, diagnostics = [] } = compiler.compile(MAIN, inputs, 'pdf', UNIX_DIAGNOSTICS) as Compiled;
  if (!result) throw new Error(`The PDF could not be typeset:\n${diagnostics.join('\n')}`);
  return result;
}

const named = (character: string): string =>
  `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
