import { bare } from './forms.ts';
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

/**
 * The words of a text as they are printed in it, found by a form of them without capitals and accents, which
 * is what the library for text fragments may give. A browser that looks for them counts accents, and not capitals.
 * @param texts in which to look, the likeliest first; their white space counts as one space
 * @returns the words themselves where they stand in no text
 */
export function asPrinted(words: string, texts: readonly string[]): string {
  const wanted = bare(words.replace(/\s+/g, ' ').trim());
  for (const text of texts) {
    const line = text.replace(/\s+/g, ' ');
    const { letters, places } = bareLetters(line);
    const at = letters.indexOf(wanted);
    if (at >= 0) return line.slice(places[at], places[at + wanted.length]);
  }
  return words.replace(/\s+/g, ' ');
}

/** A text in the form in which words are compared, and the place in the text of each of its characters. */
function bareLetters(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = '';
  let at = 0;
  for (const character of text) {
    const plain = bare(character);
    letters += plain;
    places.push(...Array.from({ length: plain.length }, () => at));
    at += character.length;
  }
  places.push(at);
  return { letters, places };
}
