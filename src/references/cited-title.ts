import { transmittalOf } from '../edition/annex.ts';
import type { Document, Edition, Lang } from '../edition/types.ts';

/**
 * The title under which a document is cited. An annex has the name that its letter gives it, which is that of the
 * edition: Joint Statement “Central Asia + Japan”.
 */
export function citedTitle(edition: Edition, document: Document, lang: Lang): string {
  const { title } = document.texts[lang];
  return transmittalOf(edition.documents, document) ? `${title} ${edition.title[lang]}` : title;
}

/** “annex” within a citation, from the printed “Annex”. */
export const citedAnnex = (document: Document, lang: Lang): string =>
  uncapitalized(document.texts[lang].annex ?? '', lang);

/** For use within a sentence: `letter dated …`. */
export const uncapitalized = (words: string, lang: Lang): string =>
  words.charAt(0).toLocaleLowerCase(lang) + words.slice(1);

/** For the beginning of a line: `Sect. 3`. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
