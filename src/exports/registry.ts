import type { Edition } from '../edition/types.ts';
import { exportPath } from '../edition/urls.ts';
import { akomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { epub } from './epub/epub.ts';
import { stemOf, type Format, type Part } from './export-format.ts';
import { html } from './html/html.ts';
import { json, jsonSchema } from './json/json.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plain-text.ts';
import { csv } from './tables/csv.ts';
import { tmx } from './tables/tmx.ts';
import { tei } from './tei/tei.ts';

/** Every form of the text, in the order of the download page. */
export const FORMATS = [
  pdf,
  epub,
  html,
  plainText,
  markdown,
  csv,
  tmx,
  tei,
  akomaNtoso,
  json,
  jsonSchema,
] as const;

export type RegisteredFormat = (typeof FORMATS)[number];

/** One file of the edition: its content, its form and its path from the site's root. */
export interface ExportFile extends Pick<Part, 'document' | 'langs'> {
  readonly format: RegisteredFormat;
  readonly path: string;
}

/** Every file of an edition, before it is written. */
export const exportFiles = (edition: Edition): ExportFile[] =>
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

/** Everything that the bytes of a file depend on, if it is worth keeping between builds. */
export function recipeOf(edition: Edition, file: ExportFile, address: Part['address']): string | undefined {
  const { id, recipe }: Format = file.format;
  return recipe && `${id}\n${recipe(edition, { ...file, address })}`;
}

/** The bytes of a file. */
export const writeFile = async (
  edition: Edition,
  file: ExportFile,
  address: Part['address'],
): Promise<Uint8Array> => file.format.write(edition, { ...file, address });
