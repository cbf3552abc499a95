import { runsOf, type Alignment, type Step } from './align.ts';
import { SHORT, breaksIn, isBreak, lettersOf, wordsIn, type Tokens } from './quoted-words.ts';
import type { Piece } from './piece.ts';
import type { SourceText } from './searched-text.ts';

/** Words in this share, by their letters, must stand in the text; otherwise it is another text. */
export const LEAST_SHARE = 0.55;

/** So many words in a row are from the text, whatever stands around them. */
export const PROOF = 12;

/** With fewer words in a row and a smaller share of them alike, it may be chance (`said the ministers`). */
const LEAST_RUN = 3;
const SURE_SHARE = 0.75;

/** The passage that is most like some words, and which of them belong to it. */
export interface MatchedWords {
  readonly alignment: Alignment;
  /** The words that belong to it, from the first up to but without the last. */
  readonly start: number;
  readonly end: number;
  /** Where the words are to be divided, because others stand between them. */
  readonly cuts: readonly number[];
}

/**
 * Whether words are from the passage that is most like them. What stands beside the like words without a break belongs
 * to them: it has been altered.
 */
export function matchOf(alignment: Alignment, tokens: Tokens): MatchedWords | undefined {
  const { steps, source } = alignment;
  const words = steps.filter(({ kind, quoted }) => kind === 'same' && tokens[quoted]?.isWord);
  const own = words.flatMap(({ quoted, printed }) => {
    // `can not` is matched whole by `cannot`.
    const isTwo = tokens[quoted]?.compound === source.tokens[printed]?.folded;
    return isTwo ? [quoted, quoted + (tokens[quoted + 1]?.isWord ? 1 : 2)] : [quoted];
  });
  const matched = [...new Set(own)];
  const [from = 0, to = 0] = [matched[0], matched.at(-1)];
  const breaks = [0, ...breaksIn(tokens), tokens.length];
  const start = breaks.findLast((at) => at <= from) ?? 0;
  const end = breaks.find((at) => at > to) ?? tokens.length;
  const share = lettersOf(matched.map((at) => tokens[at])) / lettersOf(tokens.slice(start, end));
  const [first, last] = longestRun(steps);
  const inRow = wordsIn(tokens.slice(first, last));
  const isAlike = inRow >= LEAST_RUN || isReplaced(alignment, tokens, matched, start, end);
  if (share >= SURE_SHARE || (share >= LEAST_SHARE && isAlike))
    return { alignment, start, end, cuts: cutsIn(alignment, tokens) };
  if (inRow < PROOF) return undefined;
  return {
    alignment,
    start: from,
    end: to + 1,
    cuts: from === first && to + 1 === last ? [] : [first, last].filter((at) => at > 0 && at < tokens.length),
  };
}

/** Whether a few words only have others in the place of some between them, or of names and numbers. */
function isReplaced(
  { steps, source }: Alignment,
  tokens: Tokens,
  matched: readonly number[],
  start: number,
  end: number,
): boolean {
  const others = tokens.flatMap((token, at) =>
    at >= start && at < end && token.isWord && !matched.includes(at) ? [{ at, raw: token.raw }] : [],
  );
  const inText = steps.filter(({ kind, printed }) => kind === 'inserted' && source.tokens[printed]?.isWord);
  const [first = 0, last = 0] = [matched[0], matched.at(-1)];
  return (
    inText.length <= others.length + 1 &&
    others.every(({ at, raw }) => (at > first && at < last) || (at > 0 && /^[\p{Lu}\d]/u.test(raw)))
  );
}

/** The longest row of words without a difference, if they are enough to lead somewhere. */
export function partInText(alignment: Alignment, tokens: Tokens): (Piece & { kind: 'absent' })['part'] {
  const [first, end] = longestRun(alignment.steps);
  const row = tokens.slice(first, end);
  const start = alignment.steps.find(({ kind, quoted }) => kind === 'same' && quoted === first)?.printed ?? 0;
  const place = { source: alignment.source, start, end: start + row.length };
  return wordsIn(row) < SHORT ? undefined : { tokens: row, place };
}

/** The longest row of words without a difference, as positions in the quotation. */
function longestRun(steps: readonly Step[]): readonly [first: number, end: number] {
  const runs = runsOf(steps).filter(([step]) => step?.kind === 'same');
  const [longest = []] = runs.sort((a, b) => b.length - a.length);
  return [longest[0]?.quoted ?? 0, (longest.at(-1)?.quoted ?? -1) + 1];
}

/**
 * Where words of another text stand between breaks, where the quotation passes over words of the text at a break, and
 * where it passes from a paragraph to one that is not its neighbour.
 */
function cutsIn({ steps, source }: Alignment, tokens: Tokens): number[] {
  const breaks = [0, ...breaksIn(tokens), tokens.length];
  const same = new Set(steps.flatMap(({ kind, quoted }) => (kind === 'same' ? [quoted] : [])));
  const foreign = breaks.slice(1).flatMap((end, i) => {
    const start = breaks[i] ?? 0;
    const part = tokens.slice(start, end);
    const share = lettersOf(part.filter((_, at) => same.has(start + at))) / lettersOf(part);
    const isLong = wordsIn(part) >= SHORT || tokens[start]?.isChange;
    return isLong && share < LEAST_SHARE ? [start, end] : [];
  });
  const passed = runsOf(steps).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first?.kind !== 'inserted' || !last) return [];
    const words = source.tokens.slice(first.printed, last.printed + 1).filter(({ isWord }) => isWord);
    const isElsewhere = isBreak(tokens[first.quoted], 'quote') || isFar(source, first.printed, last.printed);
    return words.length >= SHORT && isElsewhere ? [first.quoted] : [];
  });
  return [...new Set([...foreign, ...passed])].filter((at) => at > 0 && at < tokens.length);
}

const isFar = ({ tokens }: SourceText, first: number, last: number): boolean =>
  (tokens[last + 1]?.paragraph ?? 0) - (tokens[first - 1]?.paragraph ?? 0) > 1;
