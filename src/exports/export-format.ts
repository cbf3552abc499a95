import { basename, resolve } from 'node:path';
import type { Document, Edition, Lang } from '../edition/types.ts';
import { printedLines, type PrintedLine } from '../edition/walk.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The purposes of forms; the download page groups by them. */
export const PURPOSES = ['reading', 'text', 'translation', 'data'] as const;
type Purpose = (typeof PURPOSES)[number];

/** One language, or both in the order of the columns. */
export type Langs = readonly [Lang, ...Lang[]];

/** What one file holds: the whole edition or one document of it, in one language or in both. */
export interface Part {
  readonly document?: Document;
  readonly langs: Langs;
  /** The published address of a path of the site; each file names it as its origin. */
  readonly address: (path: string) => string;
}

/**
 * One form in which the text can be downloaded. To add one, write a module with such an object and add it to the
 * registry; its messages for the download page are `format.<id>` and `format.<id>.use`.
 */
export interface Format<Id extends string = string> {
  readonly id: Id;
  /** Without the dot; may have several parts, such as `tei.xml`. */
  readonly extension: string;
  readonly mediaType: string;
  readonly purpose: Purpose;
  /** Whether there is one file for the edition, or one for each document. */
  readonly scope: 'edition' | 'document';
  /** The languages of each of its files: `[['fr'], ['en']]` is one file a language. */
  readonly languages: readonly Langs[];
  /** Set for a file that describes other files and has none of the text. */
  readonly textless?: true;
  /** Must give the same bytes for the same content, whenever and wherever it is called. */
  readonly write: (edition: Edition, part: Part) => Uint8Array | Promise<Uint8Array>;
  /**
   * For a form that takes long to write: everything that the bytes depend on. While it stays the same, the file of an
   * earlier build is reused.
   */
  readonly recipe?: (edition: Edition, part: Part) => string;
}

const encoder = new TextEncoder();

/** A text as the bytes of a UTF-8 file. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The documents that a part holds. */
export const documentsOf = (edition: Edition, { document }: Part): readonly Document[] =>
  document ? [document] : edition.documents;

/** The beginning of the names of an edition's files: the name of its source file up to the first dot. */
export const stemOf = ({ source }: Edition, document?: Document): string =>
  [basename(source.file).split('.', 1)[0], ...(document ? [document.id] : [])].join('-');

/** One row of a document: the same line in each language of a file. */
export type Row = readonly [PrintedLine, ...PrintedLine[]];

/** The lines of a document in rows, one cell a language. Every language has the same lines. */
export function rowsOf(document: Document, langs: Langs): Row[] {
  const [first, ...others] = langs;
  const columns = others.map((lang) => printedLines(document, lang));
  return printedLines(document, first).map((line, index): Row => [
    line,
    ...columns.map((column) => {
      const counterpart = column[index];
      if (counterpart?.kind !== line.kind) {
        throw new Error(`${document.id}: nothing stands beside ${line.kind} ${line.anchor}`);
      }
      return counterpart;
    }),
  ]);
}

// Resolved from the project's folder: the bundler moves this module, so `import.meta` would point elsewhere.
const { resolve: fromProject } = createRequire(resolve('package.json'));

/** The typeface of the site, in all its weights. */
export const TYPEFACE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** A file of a package that the project depends on. */
export const readPackageFile = (path: string): Buffer => readFileSync(fromProject(path));

/** A file beside the modules of a form that is not a module, such as a style sheet. */
export const readOwnFile = (path: string): string => readFileSync(resolve('src/exports', path), 'utf8');
