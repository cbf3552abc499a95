import type { Span } from '../edition/text/words.ts';
import { align, runsOf, type Alignment, type Step } from './align.ts';
import { exactPiece, type Piece } from './piece.ts';
import { matchOf, partInText, type MatchedWords } from './match.ts';
import type { QuotedToken } from './pasted.ts';
import { pieceOf } from './matched-piece.ts';
import { SHORT, breaksIn, cutAt, isBreak, withoutOuterMarks, wordsIn, type Tokens } from './quoted-words.ts';
import { lastParagraphAt, paragraphAt, type SourceText, type Vocabulary } from './searched-text.ts';

/** What is looked through. */
interface Searched {
  readonly sources: readonly SourceText[];
  readonly vocabulary: Vocabulary;
}

/** With fewer of their pairs of words in the text, a closer look at some words is worth nothing. */
const LEAST_PAIRS = 0.12;

/** So few words and marks are looked at closely in any case. */
const FEW = 12;

/** Longer stretches are divided first, so that no step of the work takes long. */
const LONGEST_STRETCH = 300;

/** A limit on pieces, so that no paste keeps a browser busy. */
export const MOST_PIECES = 150;

/**
 * Takes a quotation apart. Everything between two marked omissions is looked for as a whole, then what is not found by
 * ever smaller parts. It yields after each step of the work with how many words it has compared, so that a browser can
 * do something else in between.
 */
export function* quotedPieces(tokens: Tokens, searched: Searched): Generator<number, Piece[]> {
  const pieces: Piece[] = [];
  for (const stretch of stretchesOf(tokens)) {
    yield stretch.length;
    pieces.push(...(yield* piecesIn(stretch, searched, MOST_PIECES - pieces.length)));
  }
  return joined(pieces);
}

function stretchesOf(tokens: Tokens): Tokens[] {
  // Where the lines of both languages alternate, each stands for itself.
  const isCut = (token?: QuotedToken) => isBreak(token, token?.isChange === true ? 'line' : 'replaced');
  return cutAt(tokens, (at) => isCut(tokens[at])).flatMap((part) => {
    if (part.length <= LONGEST_STRETCH) return [part];
    const stretches: Tokens[] = [];
    for (let start = 0; start < part.length;) {
      const limit = start + LONGEST_STRETCH;
      const near = part.slice(start, limit + 1);
      const strongest = (['line', 'sentence', 'language'] as const)
        .map((least) => near.findLastIndex((token, at) => at > 0 && isBreak(token, least)))
        .find((at) => at > 0);
      const end = limit >= part.length ? part.length : start + (strongest ?? LONGEST_STRETCH);
      stretches.push(part.slice(start, end));
      start = end;
    }
    return stretches;
  });
}

function* piecesIn(words: Tokens, searched: Searched, most: number): Generator<number, Piece[]> {
  const tokens = withoutOuterMarks(words);
  if (tokens.every(({ isLabel }) => isLabel) || most <= 0) return [];
  const exact = exactPiece(tokens, searched.sources);
  yield tokens.length;
  if (exact) return [exact];
  // The number of a paragraph on its own.
  if (tokens.every(({ key, isWord }) => !isWord || /^\d{1,2}$/.test(key))) return [];
  let best: Alignment | undefined;
  const isWorth = tokens.length <= FEW || searched.vocabulary.share(tokens) >= LEAST_PAIRS;
  for (const source of isWorth ? searched.sources : []) {
    const found = yield* align(tokens, source, searched.vocabulary);
    yield tokens.length * source.tokens.length;
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  const found = best && matchOf(best, tokens);
  const cuts = found?.cuts ?? breaksIn(tokens);
  if (found && cuts.length === 0) {
    return [
      ...(yield* piecesIn(tokens.slice(0, found.start), searched, most - 1)),
      ...(yield* piecesOfMatch(found, tokens, searched, most)),
      ...(yield* piecesIn(tokens.slice(found.end), searched, most - 1)),
    ];
  }
  if (cuts.length === 0) {
    const part = best && partInText(best, tokens);
    return [{ kind: 'absent', tokens, ...(part && { part }) }];
  }
  const pieces: Piece[] = [];
  for (const part of cutAt(tokens, (at) => cuts.includes(at)))
    pieces.push(...(yield* piecesIn(part, searched, most - pieces.length)));
  return pieces;
}

/**
 * The pieces that a match makes. Where it would strike out words that stand in the text elsewhere, these are pieces of
 * their own; so is what stands between each two quotation marks or line ends, if all of it is in the text.
 */
function* piecesOfMatch(
  match: MatchedWords,
  all: Tokens,
  searched: Searched,
  most: number,
): Generator<number, Piece[]> {
  const piece = pieceOf(match, all);
  const { tokens } = piece;
  // In every place that has it, of which the nearest to the other pieces counts.
  if (piece.kind === 'exact') return [exactPiece(withoutOuterMarks(tokens), searched.sources) ?? piece];
  if (piece.kind === 'absent' || piece.steps.every(({ kind }) => kind !== 'deleted')) return [piece];
  const parts = cutAt(tokens, (at) => isBreak(tokens[at], 'quote')).map((part) =>
    exactPiece(withoutOuterMarks(part), searched.sources),
  );
  const exact = parts.filter((part) => part !== undefined);
  if (exact.length === parts.length) return exact;
  const swapped = swappedParts(piece, searched.sources);
  if (swapped) return swapped;
  const span = standingElsewhere(tokens, piece.steps, searched);
  if (!span) return [piece];
  const pieces: Piece[] = [];
  for (const part of [
    tokens.slice(0, span.start),
    tokens.slice(span.start, span.end),
    tokens.slice(span.end),
  ])
    pieces.push(...(yield* piecesIn(part, searched, most - pieces.length)));
  return pieces;
}

/**
 * What stands between the commas of a piece that goes on into another paragraph, if all of it is in the text, only in
 * another order: a name before the office of its bearer.
 */
function swappedParts(
  { place, steps, tokens }: Piece & { kind: 'differs' },
  sources: readonly SourceText[],
): Piece[] | undefined {
  const isFar = paragraphAt(place) !== lastParagraphAt(place);
  if (!isFar || steps.every(({ kind, quoted }) => kind !== 'deleted' || !tokens[quoted]?.isWord))
    return undefined;
  const parts = cutAt(tokens, (at) => tokens[at - 1]?.key === ',').map((part) => withoutOuterMarks(part));
  const exact = parts.flatMap((part) => (wordsIn(part) < 2 ? [] : (exactPiece(part, sources) ?? [])));
  return exact.length === parts.length ? exact : undefined;
}

/** The first words that are struck out and stand in the text elsewhere, with all that stand there beside them. */
function standingElsewhere(tokens: Tokens, steps: readonly Step[], { sources }: Searched): Span | undefined {
  const stands = (start: number, end: number) =>
    exactPiece(withoutOuterMarks(tokens.slice(start, end)), sources) !== undefined;
  for (const run of runsOf(steps)) {
    let [start, end] = [run[0]?.quoted ?? 0, (run.at(-1)?.quoted ?? 0) + 1];
    const isLong = run[0]?.kind === 'deleted' && wordsIn(tokens.slice(start, end)) >= SHORT;
    if (!isLong || !stands(start, end)) continue;
    while (end < tokens.length && stands(start, end + 1)) end += 1;
    while (start > 0 && stands(start - 1, end)) start -= 1;
    return { start, end };
  }
  return undefined;
}

/** Neighbours that are nowhere are one piece; a word or two among them may stand anywhere. */
const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    const isNowhere = piece.kind === 'absent' || wordsIn(piece.tokens) < SHORT;
    const isNext = last?.kind === 'absent' && isNowhere && !isBreak(piece.tokens[0], 'quote');
    return isNext
      ? [...all.slice(0, -1), { ...last, tokens: [...last.tokens, ...piece.tokens] }]
      : [...all, piece];
  }, []);
