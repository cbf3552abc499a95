import { APOSTROPHE, HYPHEN, QUOTE, bare, cleaned } from './forms.ts';
import type { Span } from './words.ts';

/** A word or a mark of punctuation: where it stands in its text, and the form in which it is compared. */
export interface Token extends Span {
  readonly key: string;
  /** The same without accents and capitals, which an altered quotation may have lost. */
  readonly folded: string;
  readonly isWord: boolean;
}

/** A word ends at a hyphen and after an elision (`l’` and `Asie`), so that a difference shows where it is. */
const TOKEN = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:${APOSTROPHE}(?=\\p{L}))?|[^\\s\\p{L}\\p{M}\\p{N}]`, 'gu');

const LAST_APOSTROPHE = new RegExp(`${APOSTROPHE}$`, 'u');

/** Quotation marks, and what stands for them: they never count. */
const MARK = new RegExp(`^(?:${QUOTE}|${APOSTROPHE}|‚)$`, 'u');

const DASH = new RegExp(`^${HYPHEN}$`, 'u');

/** The words and marks of a text in order, without quotation marks. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)]
    .filter(([token]) => !MARK.test(token))
    .map(({ 0: token, index }) => {
      const key = DASH.test(token) ? '-' : cleaned(token).replace(LAST_APOSTROPHE, "'");
      const isWord = /^[\p{L}\p{M}\p{N}]/u.test(token);
      return { start: index, end: index + token.length, key, folded: bare(key), isWord };
    });
