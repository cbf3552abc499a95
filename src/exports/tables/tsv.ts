import { utf8 } from '../format.ts';
import type { Format } from '../format.ts';
import { delimited, tableRows } from './table.ts';

/** The table of {@link csv} with tabs between its cells. */
export const tsv: Format<'tsv'> = {
  id: 'tsv',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  purpose: 'translation',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) => utf8(delimited(tableRows(edition, part), '\t')),
};
