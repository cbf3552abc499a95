import type { Lang } from './types.ts';

const NBSP = '\u00a0';

/**
 * Spaces only: which of the spaces of a text must not break at the end of a line.
 * No character is added or taken away. French: inside guillemets and before « : ! ? ; » where a space
 * stands (Lexique des règles typographiques en usage à l’Imprimerie nationale), and before a dash that
 * a comma follows. Both: between a number and what it counts, as in « 28 août » or « 40 d) ».
 */
const RULES: Record<Lang, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/« /g, `«${NBSP}`],
    [/ ([»:;!?])/g, `${NBSP}$1`],
    [/ (–)(?=,)/g, `${NBSP}$1`],
    [
      /(\d) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d)/g,
      `$1${NBSP}`,
    ],
    [/(\d) (?=[a-z]\))/g, `$1${NBSP}`],
  ],
  en: [
    [
      /(\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/g,
      `$1${NBSP}`,
    ],
    [/(\d) (?=\([a-z]\))/g, `$1${NBSP}`],
  ],
};

/** The text with its no-break spaces set; see {@link RULES}. */
export function setSpaces(text: string, lang: Lang): string {
  return RULES[lang].reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** Plain spaces for programs that compare or sort; no-break spaces are for paper and screen. */
export const plainSpaces = (text: string): string => text.replaceAll(NBSP, ' ');
