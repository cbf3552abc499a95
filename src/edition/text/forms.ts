/** The apostrophe, and what is typed or printed for it. */
export const APOSTROPHE = "['’ʼ‘´`]";
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');

/** What a program puts among letters without showing it: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What counts as one word: letters and digits. Hyphens and apostrophes separate (`celui-ci`, `l’eau`). */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The form in which words are indexed. Pagefind splits at ' but not at ’, so `l’eau` would hide
 * `eau`; a no-break space would join words. Shown text is never folded.
 */
export const fold = (text: string): string => text.replace(/[’ʼ]/g, "'").replaceAll('\u00a0', ' ');

/** Text without what no reader sees: letters in one form each (NFKC, so that `ﬁ` is `fi`), nothing between them. */
export const cleaned = (text: string): string =>
  // NFKC would make a space and a combining accent of this one.
  text.replaceAll('´', '’').normalize('NFKC').replace(UNSEEN, '');

/** The form in which words are compared: cleaned, in small letters, without accents, ' for ’ and `oe` for œ. */
export const bare = (text: string): string =>
  cleaned(text)
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** Text of a page: the white space of its source counts as one space, its no-break spaces stay. */
export const spaced = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();
