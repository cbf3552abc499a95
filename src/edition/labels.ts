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

/** A line as it is printed: its number or dash, if it has one, and its words. */
export const printed = ({
  label,
  text,
}: {
  readonly label?: string | undefined;
  readonly text: string;
}): string => (label === undefined ? text : `${label} ${text}`);
