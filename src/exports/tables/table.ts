import { stringify } from 'csv-stringify/sync';
import type { Document, Edition, Lang } from '../../model/types.ts';
import { rowsOf, segmentOf } from '../blocks.ts';
import { documentsOf } from '../format.ts';
import type { Part } from '../format.ts';
import { documentPath } from '../../urls.ts';

/** The columns of a table of aligned passages; `<lang>` stands once for each language. */
const column = (langs: readonly Lang[]): string[] => [
  'document',
  'passage',
  'part',
  ...langs,
  ...langs.map((lang) => `status_${lang}`),
  'address',
];

/** The languages in rows, under their names, with the status of each beside it in every row. */
export function tableRows(edition: Edition, part: Part): string[][] {
  const { langs } = part;
  const body = documentsOf(edition, part).flatMap((document: Document) =>
    rowsOf(document, langs).map(([first, ...others]) => [
      document.id,
      first.anchor,
      first.kind,
      ...[first, ...others].map(segmentOf),
      ...langs.map((lang) => document.texts[lang].status),
      passageAddress(document, first.anchor, part),
    ]),
  );
  return [column(langs), ...body];
}

const passageAddress = (document: Document, anchor: string, { langs: [lang], address }: Part): string =>
  address(documentPath(document, lang, anchor));

/** RFC 4180 apart from the delimiter; with a byte order mark, which spreadsheets need to see UTF-8. */
export const delimited = (rows: readonly (readonly string[])[], delimiter: string): string =>
  stringify([...rows], { bom: true, delimiter, record_delimiter: 'windows' });
