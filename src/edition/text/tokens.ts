import { APOSTROPHE, HYPHEN, QUOTE, bare, cleaned } from './forms.ts';
import type { Span } from './words.ts';

/** A word or a mark of punctuation: where it stands in its text, and the form in which it is compared. */
export interface Token extends Span {
  /** The same for every form of an apostrophe or a dash, and for `œ` and `oe`. */
  readonly key: string;
  /** The same without accents and capitals, which an altered quotation may have lost. */
  readonly folded: string;
  readonly isWord: boolean;
}

/** A word ends at a hyphen and after an elision (`l’` and `Asie`), so that a difference shows where it is. */
const TOKEN = new RegExp(
  `(?:(?!${APOSTROPHE})[\\p{L}\\p{M}\\p{N}])+(?:${APOSTROPHE}(?=\\p{L}))?|[^\\s\\p{L}\\p{M}\\p{N}]|${APOSTROPHE}`,
  'gu',
);

const LAST_APOSTROPHE = new RegExp(`${APOSTROPHE}$`, 'u');

/** Quotation marks, and what stands for them: they never count. */
const MARK_OF_QUOTATION = new RegExp(`^(?:${QUOTE}|${APOSTROPHE}|‚)$`, 'u');

const DASH = new RegExp(`^${HYPHEN}$`, 'u');

const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/Œ/g, 'Oe'],
  [/Æ/g, 'Ae'],
];

/** The words and marks of a text in order, without quotation marks. */
export function tokensOf(text: string): Token[] {
  // A text repeats its words: each is read once.
  const known = new Map<string, Omit<Token, keyof Span> | undefined>();
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    if (!known.has(token)) known.set(token, readToken(token));
    const read = known.get(token);
    return read ? [{ start: index, end: index + token.length, ...read }] : [];
  });
}

function readToken(token: string): Omit<Token, keyof Span> | undefined {
  if (MARK_OF_QUOTATION.test(token)) return undefined;
  const key = DASH.test(token) ? '-' : wordKey(token);
  return { key, folded: bare(key), isWord: /^[\p{L}\p{M}\p{N}]/u.test(token) };
}

const wordKey = (word: string): string =>
  LIGATURES.reduce(
    (key, [ligature, letters]) => key.replace(ligature, letters),
    cleaned(word).replace(LAST_APOSTROPHE, "'"),
  );
