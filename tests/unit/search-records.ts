import type { Lang } from '../../src/model/types.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** A record of some text, for what is made of records. */
export const recordOf = (text: string, lang: Lang = 'fr'): SearchRecord => ({
  kind: 'text',
  url: `/${lang}/declaration/#1.1`,
  lang,
  text,
  content: text,
  filters: { document: ['Déclaration'], section: [], theme: [], counterpart: [], position: ['1'] },
});
