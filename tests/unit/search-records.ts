import type { Lang } from '../../src/edition/types.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** A record of some text, for what is made of records. */
export const recordOf = (text: string, lang: Lang = 'fr', anchor = '1.1'): SearchRecord => ({
  document: 'declaration',
  lang,
  anchor,
  url: `/${lang}/declaration/#${anchor}`,
  text,
  themes: [],
  voices: [],
});
