import { utf8 } from '../format.ts';
import type { Format } from '../format.ts';
import { delimited, tableRows } from './table.ts';

/** The languages side by side, a row a passage, for a spreadsheet. */
export const csv: Format<'csv'> = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  purpose: 'translation',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) => utf8(delimited(tableRows(edition, part), ',')),
};
