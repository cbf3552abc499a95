import { HYPHEN, WORD, bare } from './forms.ts';

/** A place in a text, from `start` up to but without `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a text: where it stands, and the form in which it is compared. */
export interface TextWord extends Span {
  readonly bare: string;
}

export type Stem = (word: string) => string;

/** The same stemmer, which works out each word once. */
export function remembering(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const stemmed = known.get(word) ?? stem(word);
    known.set(word, stemmed);
    return stemmed;
  };
}

/** The words of a text in order. */
export const textWords = (text: string): TextWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    bare: bare(word),
  }));

/** How a word stands in a text: as it was asked for, in another form, or as the beginning of a word. */
export type Match = 'exact' | 'form' | 'beginning';

/** Where `word` stands among `words`, in the best way in which it does. */
export function findWord(
  word: string,
  words: readonly TextWord[],
  stem: Stem,
): { match: Match; spans: Span[] } | undefined {
  const whole = findSequence([word], words, stem);
  if (whole) return whole;
  const beginnings = words.filter((candidate) => candidate.bare.startsWith(word));
  return beginnings.length > 0 ? { match: 'beginning', spans: beginnings } : undefined;
}

/**
 * Where some words stand one after another, in the best way in which they do.
 * @param stem nothing for a phrase, which is found word for word
 */
export function findSequence(
  sequence: readonly string[],
  words: readonly TextWord[],
  stem: Stem = (word) => word,
): { match: Match; spans: Span[] } | undefined {
  const stems = sequence.map(stem);
  const spans: Span[] = [];
  let match: Match = 'form';
  words.forEach(({ start }, i) => {
    const end = words[i + sequence.length - 1]?.end;
    const at = (k: number) => words[i + k]?.bare ?? '';
    const isExact = sequence.every((word, k) => at(k) === word);
    const isFound = isExact || sequence.every((word, k) => at(k) === word || stem(at(k)) === stems[k]);
    if (end === undefined || !isFound) return;
    if (isExact) match = 'exact';
    spans.push({ start, end });
  });
  return spans.length > 0 ? { match, spans } : undefined;
}

/** Words with hyphens between them. */
const COMPOUND = new RegExp(`${WORD.source}(?:${HYPHEN}${WORD.source})+`, 'gu');

/** The hyphenated words of a text, each as if it were written in one (`nationbuilding`). */
export const compoundWords = (text: string): TextWord[] =>
  [...text.matchAll(COMPOUND)].map(({ 0: compound, index }) => ({
    start: index,
    end: index + compound.length,
    bare: bare(compound).replaceAll('-', ''),
  }));

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
