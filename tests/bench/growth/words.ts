/** Invented words, so that every document of a synthetic edition has words of its own. */
import type { Lang } from '../../../src/model/types.ts';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = 'b c d f g l m n p r s t v br ch cl cr dr fr gl gr pl pr st tr'.split(' ');
const VOWELS: Readonly<Record<Lang, readonly string[]>> = {
  fr: 'a e i o u é ou ai oi an on in'.split(' '),
  en: 'a e i o u ea ou ai oi an on in'.split(' '),
};
/**
 * The word with a number: another for every number, and always the same. Its syllables are the digits of
 * the number, of which there are two at least.
 */
export function inventedWord(lang: Lang, number: number): string {
  const vowels = VOWELS[lang];
  const base = ONSETS.length * vowels.length;
  let rest = number + base;
  let word = '';
  while (rest > 0) {
    const digit = rest % base;
    word += `${ONSETS[digit % ONSETS.length] ?? ''}${vowels[Math.floor(digit / ONSETS.length)] ?? ''}`;
    rest = Math.floor(rest / base);
  }
  return word;
}

/** Words that all documents of an edition share; the first is the commonest. */
export const SHARED_WORDS = 4000;
/** Words that stand in one document alone. */
export const OWN_WORDS = 40;
/** One in so many of the words that are not there to hold others together is the document's own. */
const OWN_SHARE = 0.2;

/**
 * Draws the words of one document. The shared ones are as unevenly spread as those of a language (Zipf), and
 * with the document's own the vocabulary grows with the number of documents, as it does in real texts (Heaps).
 */
export function wordSource(lang: Lang, document: number, random: () => number): () => string {
  const own = SHARED_WORDS + document * OWN_WORDS;
  return () => {
    if (random() < OWN_SHARE) return inventedWord(lang, own + Math.floor(random() * OWN_WORDS));
    return inventedWord(lang, Math.min(SHARED_WORDS - 1, Math.floor(SHARED_WORDS ** random()) - 1));
  };
}
