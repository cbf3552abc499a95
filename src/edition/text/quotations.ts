import type { Span } from './words.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where some words stand in a text: whole words only, so that `revêt` is not found in `revêtent`.
 * White space is all the same, since it is the one thing that an edition may set anew.
 */
export function quotations(text: string, words: string): Span[] {
  const [plain, wanted] = [text, words].map((each) => each.replace(/\s/gu, ' ')) as [string, string];
  const found: Span[] = [];
  for (let start = plain.indexOf(wanted); start >= 0; start = plain.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (joined(plain, start) || joined(plain, end)) continue;
    found.push({ start, end });
  }
  return found;
}

/** Whether a word goes on across a place in a text. */
const joined = (text: string, at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));

/** A text in the form in which entries of names and terms are looked for in it: in small letters, all spaces alike. */
export const smallLetters = (text: string): string => text.replace(/\s/gu, ' ').toLowerCase();

/** Whether some words stand in a text, both folded by {@link smallLetters}. */
export const hasWords = (text: string, words: string): boolean =>
  text.includes(words) && quotations(text, words).length > 0;
