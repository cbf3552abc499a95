import type { Step } from './align.ts';
import type { QuotedToken } from './pasted.ts';
import { formOf, formsIn, type Form } from './same-word.ts';
import type { Located, SourceText } from './searched-text.ts';
import { withoutOuterMarks, type Tokens } from './quoted-words.ts';

/** A piece of a quotation: word for word, with differences, or not found. */
export type Piece = { readonly tokens: readonly QuotedToken[] } & (
  | {
      readonly kind: 'exact';
      readonly places: readonly [Located, ...Located[]];
      /** What is written otherwise and makes no difference. */
      readonly forms: readonly Form[];
    }
  | { readonly kind: 'differs'; readonly place: Located; readonly steps: readonly Step[] }
  | {
      readonly kind: 'absent';
      /** Words of it that a text has in a row. */
      readonly part?: { readonly tokens: Tokens; readonly place: Located };
    }
);

export type ExactPiece = Piece & { readonly kind: 'exact' };

/** Where the text has a piece, in whatever form. */
export const placesOf = (piece: Piece): readonly Located[] =>
  piece.kind === 'exact' ? piece.places : piece.kind === 'differs' ? [piece.place] : [];

/** Every place that has the words as they are, with or without the number of their line. */
export function exactPiece(words: Tokens, sources: readonly SourceText[]): Piece | undefined {
  for (const tokens of [words, withoutOuterMarks(words.filter(({ isLabel }) => !isLabel))]) {
    if (tokens.length === 0) continue;
    const all = sources.flatMap((source) => placesIn(tokens, source));
    // Words in their own form count before those that only differ in the first letter.
    const least = Math.min(...all.map(({ forms }) => forms.length));
    const [first, ...others] = all.filter(({ forms }) => forms.length === least);
    if (first)
      return {
        kind: 'exact',
        tokens: words,
        places: [first.place, ...others.map(({ place }) => place)],
        forms: [...first.forms, ...(isNumberedOtherwise(words, first.place) ? (['number'] as const) : [])],
      };
  }
  return undefined;
}

/** Whether the number before the words is not that of the passage they begin: `5)` before 3.4. */
function isNumberedOtherwise(words: Tokens, { source, start }: Located): boolean {
  const labels = words.slice(
    0,
    words.findIndex(({ isLabel }) => !isLabel),
  );
  const numbers = labels.map(({ key }) => key).filter((key) => /^\d+$/.test(key));
  const token = source.tokens[start];
  if (numbers.length === 0 || token?.line === source.tokens[start - 1]?.line) return false;
  const anchor = source.text.lines[token?.line ?? 0]?.anchor ?? '';
  return !`.${anchor}`.endsWith(`.${numbers.join('.')}`);
}

function placesIn(tokens: Tokens, source: SourceText): { place: Located; forms: Form[] }[] {
  const places: { place: Located; forms: Form[] }[] = [];
  for (let start = 0; start + tokens.length <= source.tokens.length; start += 1) {
    const form = (token: QuotedToken, i: number) => formOf(token, source.tokens[start + i], i === 0);
    if (tokens.every((token, i) => form(token, i) !== 'other'))
      places.push({ place: { source, start, end: start + tokens.length }, forms: formsIn(tokens.map(form)) });
  }
  return places;
}
