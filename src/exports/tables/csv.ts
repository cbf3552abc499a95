import { stringify } from 'csv-stringify/sync';
import { referenceTo } from '../../edition/apparatus.ts';
import type { Edition, Lang } from '../../edition/types.ts';
import { documentPath } from '../../edition/urls.ts';
import { rowsOf, documentsOf, utf8, type Format, type Part } from '../export-format.ts';

/** The languages side by side, one passage a row, for a spreadsheet. */
export const csv: Format<'csv'> = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  purpose: 'translation',
  scope: 'edition',
  languages: [['fr', 'en']],
  // As in RFC 4180, with a byte order mark, which spreadsheets need to recognize UTF-8.
  write: (edition, part) =>
    utf8(
      stringify([columns(part.langs), ...rows(edition, part)], { bom: true, record_delimiter: 'windows' }),
    ),
};

const columns = (langs: readonly Lang[]): string[] => [
  'document',
  'passage',
  'part',
  ...langs,
  ...langs.map((lang) => `status_${lang}`),
  'address',
];

/**
 * Every passage in each language, each with its status. Passages are named as in `declaration/2.3.1`: a spreadsheet
 * would take `2.3.1` for a date.
 */
const rows = (edition: Edition, part: Part): string[][] =>
  documentsOf(edition, part).flatMap((document) =>
    rowsOf(document, part.langs).map((row) => {
      const [{ anchor, kind }] = row;
      return [
        document.id,
        referenceTo({ document: document.id, anchor }),
        kind,
        ...row.map(({ text }) => text),
        ...part.langs.map((lang) => document.texts[lang].status),
        part.address(documentPath(document, part.langs[0], anchor)),
      ];
    }),
  );
