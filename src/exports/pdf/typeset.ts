import { TypstCompilerBuilder, initSync } from '@myriaddreamin/typst-ts-web-compiler';
import { create } from 'fontkitten';
import { readOwnFile, readPackageFile } from '../package-file.ts';

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
export async function typeset(json: string): Promise<Uint8Array> {
  const { compiler, covered } = await (typesetter ??= start());
  const missing = [...new Set(json)].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
  if (missing.length > 0) {
    const all = missing.map(named).join(', ');
    throw new Error(`The fonts of the PDF have no ${all}. Add one that has to src/exports/pdf/typeset.ts.`);
  }
  const inputs = [['data', json]];
  const { result, diagnostics = [] } = compiler.compile(MAIN, inputs, 'pdf', UNIX_DIAGNOSTICS) as Compiled;
  if (!result) throw new Error(`The PDF could not be typeset:\n${diagnostics.join('\n')}`);
  return result;
}

const named = (character: string): string =>
  `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
