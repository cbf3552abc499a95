import type { Lang } from './types.ts';

/**
 * The signs printed before or between the words of a document: numbers, dashes and the mark of a signature. English
 * numbers follow the United Nations Editorial Manual, French ones the source.
 */
export const sectionLabel = (section: number): string => `${String(section)}.`;

export const paragraphLabel = (lang: Lang, paragraph: number): string =>
  lang === 'fr' ? `${String(paragraph)})` : `(${String(paragraph)})`;

export const ITEM_LABEL = '–';

export const signedLabel = (lang: Lang): string => (lang === 'fr' ? '(Signé)' : '(Signed)');
