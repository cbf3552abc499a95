/** The process that typesets: it is sent the data of one file at a time, and answers with its bytes. */
import { TypstCompilerBuilder, initSync } from '@myriaddreamin/typst-ts-web-compiler';
import { readOwnFile, readPackageFile } from '../package-file.ts';
import { coveredBy, readFonts } from './fonts.ts';

/** What comes back: the PDF, or why there is none. */
export type Answer = { readonly bytes: Uint8Array } | { readonly error: string };

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly string[];
}

const MAIN = '/document.typ';

/** Asks for messages as lines of text. */
const UNIX_DIAGNOSTICS = 2;

initSync({ module: new Uint8Array(readPackageFile('@myriaddreamin/typst-ts-web-compiler/wasm')) });
const fonts = readFonts();
const builder = new TypstCompilerBuilder();
// It reads no file and asks for no package: all that it knows is handed to it.
builder.set_dummy_access_model();
for (const font of fonts) await builder.add_raw_font(font);
const compiler = await builder.build();
compiler.add_source(MAIN, readOwnFile('pdf/document.typ'));
const covered = coveredBy(fonts);

function typeset(json: string): Answer {
  const missing = [...new Set(json)].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
  if (missing.length > 0) {
    const all = missing.map(named).join(', ');
    return { error: `The fonts of the PDF have no ${all}. Add one that has to src/exports/pdf/fonts.ts.` };
  }
  const { result, diagnostics = [] } = compiler.compile(
    MAIN,
    [['data', json]],
    'pdf',
    UNIX_DIAGNOSTICS,
  ) as Compiled;
  return result ? { bytes: result } : { error: `The PDF could not be typeset:\n${diagnostics.join('\n')}` };
}

const named = (character: string): string =>
  `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

process.on('message', (json: string) => process.send?.(typeset(json)));
