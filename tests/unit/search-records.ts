import type { Lang } from '../../src/model/types.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** A record of some text, for what is made of records. */
export const recordOf = (text: string, lang: Lang = 'fr'): SearchRecord => ({
  url: `/${lang}/declaration/#1.1`,
  lang,
  text,
  content: text,
  filters: { document: ['Déclaration'], section: [], counterpart: [], position: ['1'] },
});
