import { bare } from '../edition/text/forms.ts';
import { MOST_PIECES, quotedPieces } from './pieces.ts';
import { SHORT, isBreak, wordsIn } from './quoted-words.ts';
import type { ExactPiece, Piece } from './piece.ts';
import { framesOf, withoutFrames } from './outside-marks.ts';
import { readPasted, type Pasted } from './pasted.ts';
import { chosenPlaces } from './nearest-places.ts';
import {
  Vocabulary,
  isLineEnd,
  isLineStart,
  lastParagraphAt,
  paragraphAt,
  type Located,
  type SourceText,
} from './searched-text.ts';

/**
 * The verdict on a whole quotation:
 * - `exact`: word for word, in one place, or in the same place of both languages;
 * - `omissions`: its pieces are word for word and in order in one paragraph or in neighbours;
 * - `stitched`: they are word for word, but from different paragraphs, or in another order;
 * - `differs`: all of it is from the text, but something is altered;
 * - `mixed`: some of it is from the text, some is not;
 * - `absent`: nothing of it is;
 * - `empty`: there is nothing to compare.
 */
export type VerdictKind = 'exact' | 'omissions' | 'stitched' | 'differs' | 'mixed' | 'absent' | 'empty';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly pieces: readonly Piece[];
  readonly pasted: Pasted;
  /** Whether the pieces of a stitched quotation stand in another order in the text. */
  readonly reordered: boolean;
  /** Whether only the beginning has been compared. */
  readonly cut: boolean;
  /** Whether words are left out without a mark. */
  readonly unmarked: boolean;
}

/** What quotations are checked against: the texts, and what the site writes beside them when they are copied. */
export type QuotationChecker = ReturnType<typeof quotationChecker>;

/**
 * @param references how each reference to a document begins
 * @param headings the heads of the columns when both languages are copied
 */
export function quotationChecker(
  sources: readonly SourceText[],
  references: readonly string[],
  headings: readonly string[],
) {
  const vocabulary = new Vocabulary(sources);
  // To see quickly whether some words stand in a line.
  const all = inOneForm(sources.flatMap(({ text }) => text.lines.map((line) => line.text)).join('\n'));
  const stands = (words: string) => all.includes(inOneForm(words));

  function* judged(pasted: Pasted): Generator<number, Verdict> {
    const found = yield* quotedPieces(pasted.tokens, { sources, vocabulary });
    const cut = pasted.cut || found.length >= MOST_PIECES;
    const pieces = merged(yield* chosenPlaces(found));
    return { pieces, pasted, cut, ...judge(pieces) };
  }

  /** Checks a quotation step by step; what it yields is how many words each step has compared. */
  function* steps(text: string): Generator<number, Verdict> {
    const pasted = yield* readPasted(text, { vocabulary, references, headings, stands });
    const whole = yield* judged(pasted);
    const { kind, pieces } = whole;
    const isGood = kind === 'exact' || kind === 'omissions';
    const frames = isGood ? [] : framesOf(pasted.text, pasted.tokens, pieces);
    if (frames.length === 0) return whole;
    const quoted = yield* judged(withoutFrames(pasted, frames));
    return quoted.kind === 'empty' ? whole : quoted;
  }

  /** The same at once. */
  function check(text: string): Verdict {
    const all = steps(text);
    for (;;) {
      const step = all.next();
      if (step.done) return step.value;
    }
  }
  return { sources, vocabulary, steps, check };
}

const inOneForm = (text: string): string =>
  bare(text)
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** Pieces that follow each other in the text without a mark are one. */
const merged = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind !== 'exact' || piece.kind !== 'exact') return [...all, piece];
    const [before, after] = [last.places[0], piece.places[0]];
    if (isMarked(piece) || !isNext(before, after)) return [...all, piece];
    const whole = { source: before.source, start: before.start, end: after.end };
    const tokens = [...last.tokens, ...piece.tokens];
    return [
      ...all.slice(0, -1),
      { kind: 'exact', tokens, places: [whole], forms: [...new Set([...last.forms, ...piece.forms])] },
    ];
  }, []);

const isMarked = ({ tokens }: Piece): boolean => isBreak(tokens[0], 'replaced');

const isNext = (before: Located, { source, start }: Located): boolean =>
  before.source === source &&
  start >= before.end &&
  source.tokens.slice(before.end, start).every(({ isWord }) => !isWord);

type Judgement = Pick<Verdict, 'kind' | 'reordered' | 'unmarked'>;

function judge(pieces: readonly Piece[]): Judgement {
  const plain = (kind: VerdictKind): Judgement => ({ kind, reordered: false, unmarked: false });
  const kinds = new Set(pieces.map(({ kind }) => kind));
  if (kinds.size === 0) return plain('empty');
  if (kinds.has('absent')) return plain(kinds.size === 1 ? 'absent' : 'mixed');
  if (kinds.has('differs')) return plain('differs');
  const exact = pieces.flatMap((piece) => (piece.kind === 'exact' ? [piece] : []));
  const groups = [...new Set(exact.map(({ places: [{ source }] }) => source))].map((source) =>
    exact.filter(({ places: [place] }) => place.source === source),
  );
  const places = groups.map((group) => group.map(({ places: [place] }) => place));
  const reordered = places.some((group) =>
    group.some((place, i) => i > 0 && place.start < (group[i - 1]?.end ?? 0)),
  );
  if (reordered || !isSamePassage(places) || !groups.every(isNeighbourhood) || exact.some(isMidSentence))
    return { kind: 'stitched', reordered, unmarked: false };
  const gaps = groups.flatMap((group) =>
    group.slice(1).filter((piece, i) => {
      const before = group[i];
      return isMarked(piece) || (before && !isNext(before.places[0], piece.places[0]));
    }),
  );
  return {
    kind: gaps.length === 0 ? 'exact' : 'omissions',
    reordered,
    unmarked: !gaps.every(isMarked),
  };
}

/** Whether a piece goes on in another language where neither text begins or ends a line or a sentence. */
function isMidSentence(
  { tokens, places: [place] }: ExactPiece,
  i: number,
  all: readonly ExactPiece[],
): boolean {
  const before = all[i - 1];
  const [first, last] = [tokens[0], before?.tokens.at(-1)];
  if (!before || first?.before !== 'language' || first.start - (last?.end ?? 0) > 1) return false;
  return !isLineEnd(before.places[0]) && !isLineStart(place);
}

/** Whether what is quoted of one language has the paragraphs of all that is quoted of the other. */
function isSamePassage(places: readonly (readonly Located[])[]): boolean {
  const spans = places.map((group) => ({
    documents: new Set(group.map(({ source }) => source.document)),
    from: Math.min(...group.map(paragraphAt)),
    to: Math.max(...group.map(lastParagraphAt)),
  }));
  return (
    spans.some(({ from, to }) => spans.every((span) => span.from >= from && span.to <= to)) &&
    new Set(spans.flatMap(({ documents }) => [...documents])).size <= 1
  );
}

/**
 * Whether pieces stand in one paragraph or in neighbours. A piece of a few words stands in many places, so it does not
 * show by itself that a paragraph has been quoted from.
 */
function isNeighbourhood(group: readonly ExactPiece[]): boolean {
  const spans = group.map(({ places: [place], tokens }) => ({
    from: paragraphAt(place),
    to: lastParagraphAt(place),
    isProof: wordsIn(tokens) >= SHORT || (isLineStart(place) && isLineEnd(place)),
  }));
  const [first, last] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  if (first === last) return true;
  const isNear = spans.every(({ from }, i) => i === 0 || from - (spans[i - 1]?.to ?? 0) <= 1);
  const isShown = spans.every(
    ({ from, isProof }) =>
      isProof || spans.some((span) => span.isProof && span.from <= from && span.to >= from),
  );
  return isNear && isShown;
}
