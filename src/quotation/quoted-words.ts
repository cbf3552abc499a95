import { BREAKS, type Break, type QuotedToken } from './pasted.ts';
import type { SourceToken } from './searched-text.ts';

/** Some words of a quotation, and their marks. */
export type Tokens = readonly QuotedToken[];

/** Fewer words than this are no proof, and no piece of their own within a sentence. */
export const SHORT = 4;

/** How many words some tokens have, without the number of their paragraph. */
export const wordsIn = (tokens: Tokens): number =>
  tokens.filter(({ isWord, isLabel }) => isWord && !isLabel).length;

/** Whether something divides a quotation before a word. */
export const isBreak = (token: QuotedToken | undefined, least: Break): boolean =>
  token !== undefined && BREAKS.indexOf(token.before) >= BREAKS.indexOf(least);

/** Where the words may be divided, without the beginning. */
export const breaksIn = (tokens: Tokens): number[] =>
  tokens.flatMap((token, at) => (at > 0 && isBreak(token, 'language') ? [at] : []));

/** Some words divided at some of them. */
export const cutAt = (tokens: Tokens, isCut: (at: number) => boolean): Tokens[] => {
  const starts = [0, ...tokens.flatMap((_, at) => (at > 0 && isCut(at) ? [at] : []))];
  return starts.map((start, i) => tokens.slice(start, starts[i + 1]));
};

/** How many letters some words have, without the numbers of lines. */
export const lettersOf = (tokens: readonly (QuotedToken | SourceToken | undefined)[]): number =>
  tokens.reduce(
    (sum, token) => sum + (token?.isWord && !('isLabel' in token && token.isLabel) ? token.key.length : 0),
    0,
  );

/** Without the marks before the first word and after the last; what divides them from the words before remains. */
export function withoutOuterMarks(tokens: Tokens): Tokens {
  const at = tokens.findIndex(({ isWord }) => isWord);
  const first = tokens[at];
  if (!first) return [];
  const before = BREAKS.findLast((each) => tokens.slice(0, at + 1).some((token) => token.before === each));
  const last = tokens.findLastIndex(({ isWord }) => isWord);
  const isAsked = tokens.slice(last + 1).some(({ key, before: gap }) => /[?!]/.test(key) && gap !== 'quote');
  const inner = [{ ...first, before: before ?? first.before }, ...tokens.slice(at + 1, last + 1)];
  return isAsked ? inner.map((token, i) => ({ ...token, isAsked: i === inner.length - 1 })) : inner;
}
