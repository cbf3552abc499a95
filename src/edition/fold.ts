/**
 * The form in which words are indexed. Pagefind splits at ' but not at ’, so `l’eau` would hide
 * `eau`; a no-break space would join words. Shown text is never folded.
 */
export const fold = (text: string): string => text.replace(/[’ʼ]/g, "'").replaceAll('\u00a0', ' ');

/** The form in which words are compared: folded, in small letters, without accents, `oe` for œ. */
export const bare = (text: string): string =>
  fold(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** What counts as one word: letters and digits. Hyphens and apostrophes separate (`celui-ci`, `l’eau`). */
export const WORD = /[\p{L}\p{N}]+/gu;
