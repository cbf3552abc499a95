import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { readOwnFile, readPackageFile } from '../package-file.ts';

const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** The style sheet, with the typeface in it: the page asks for no other file. */
export function styles(): string {
  const font = Buffer.from(readPackageFile(FONT)).toString('base64');
  const face = `@font-face{font-family:"Source Serif 4";font-weight:200 900;src:url(data:font/woff2;base64,${font}) format("woff2")}`;
  return `${face}\n${readOwnFile('html/style.css')}`;
}

/** The script as one piece that runs wherever the page is opened. */
export function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve('src/exports/html/search.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // What stands in the page must not depend on the machine or end the element.
    charset: 'ascii',
    legalComments: 'none',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
