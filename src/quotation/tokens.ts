import { bare } from '../edition/fold.ts';

/** A word or a mark of punctuation: where it stands in its text, and the form in which it is compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The same without accents and capitals, which an altered quotation may have lost. */
  readonly folded: string;
  readonly isWord: boolean;
}

/** A word ends at a hyphen and after an elision (`l’` and `Asie`), so that a difference shows where it is. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘´`](?=\p{L}))?|[^\s\p{L}\p{M}\p{N}]/gu;

/** Quotation marks, and what stands for them: they never count. */
const QUOTE = /^["'«»“”„‟‹›‘’‚‛ʼ´`′″]$/;

const DASH = /^[-‐‑‒–—―−]$/;

/** What a program puts among letters without showing it: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text as it is compared: letters in one form each (NFKC, so that `ﬁ` is `fi`), nothing unseen. */
export const cleaned = (text: string): string => text.normalize('NFKC').replace(UNSEEN, '');

/** The words and marks of a text in order, without quotation marks. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)]
    .filter(([token]) => !QUOTE.test(token))
    .map(({ 0: token, index }) => {
      const key = DASH.test(token) ? '-' : token.normalize('NFKC').replace(/['’ʼ‘´`]$/, "'");
      const isWord = /^[\p{L}\p{M}\p{N}]/u.test(token);
      return { start: index, end: index + token.length, key, folded: bare(key), isWord };
    });
