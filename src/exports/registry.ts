import type { Document, Edition } from '../model/types.ts';
import { exportPath } from '../urls.ts';
import { akomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { epub } from './epub/epub.ts';
import type { Format, Langs, Part } from './format.ts';
import { html } from './html/html.ts';
import { jsonSchema } from './json/json-schema.ts';
import { json } from './json/json.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plain-text.ts';
import { stemOf } from './stem.ts';
import { csv } from './tables/csv.ts';
import { tmx } from './tables/tmx.ts';
import { tsv } from './tables/tsv.ts';
import { tei } from './tei/tei.ts';

/** Every form of the text, in the order of the download page. */
export const FORMATS = [
  pdf,
  epub,
  html,
  plainText,
  markdown,
  csv,
  tsv,
  tmx,
  tei,
  akomaNtoso,
  json,
  jsonSchema,
] as const;

export type RegisteredFormat = (typeof FORMATS)[number];

/** One file of the edition: what it holds, in which form, and where it is. */
export interface ExportFile {
  readonly format: RegisteredFormat;
  readonly document?: Document;
  readonly langs: Langs;
  /** Path from the site's root. */
  readonly path: string;
}

const known = new WeakMap<Edition, readonly ExportFile[]>();

/** Every file of an edition; nothing is written yet. */
export function exportFiles(edition: Edition): readonly ExportFile[] {
  const files = known.get(edition) ?? listed(edition);
  known.set(edition, files);
  return files;
}

const listed = (edition: Edition): ExportFile[] =>
  FORMATS.flatMap((format: RegisteredFormat) => {
    const subjects = format.scope === 'document' ? edition.documents : [undefined];
    return subjects.flatMap((document) =>
      format.languages.map((langs): ExportFile => {
        const named = format.languages.length > 1 ? langs : [];
        const path = exportPath(stemOf(edition, document), named, format.extension);
        return { format, langs, path, ...(document ? { document } : {}) };
      }),
    );
  });

const byDocument = new WeakMap<Edition, ReadonlyMap<string | undefined, readonly ExportFile[]>>();

/** The files of one document, or without one those of the whole edition. */
export function exportFilesOf(edition: Edition, document: Document | undefined): readonly ExportFile[] {
  let files = byDocument.get(edition);
  if (!files) {
    files = Map.groupBy(exportFiles(edition), (file) => file.document?.id);
    byDocument.set(edition, files);
  }
  return files.get(document?.id) ?? [];
}

/** What the bytes of a file depend on, if they are worth keeping from one build to the next. */
export function recipeOf(
  edition: Edition,
  { format, document, langs }: ExportFile,
  address: Part['address'],
): string | undefined {
  const { id, recipe }: Format = format;
  const part: Part = { langs, address, ...(document ? { document } : {}) };
  return recipe && `${id}\n${recipe(edition, part)}`;
}

/** The bytes of a file. */
export const writeFile = async (
  edition: Edition,
  { format, document, langs }: ExportFile,
  address: Part['address'],
): Promise<Uint8Array> => format.write(edition, { langs, address, ...(document ? { document } : {}) });
