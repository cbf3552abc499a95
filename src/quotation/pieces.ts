import { align } from './align.ts';
import type { Alignment, Step } from './align.ts';
import { BREAKS } from './pasted.ts';
import type { Break, QuotedToken } from './pasted.ts';
import { formOf } from './same-word.ts';
import type { Form } from './same-word.ts';
import type { Located, SourceText, SourceToken, Vocabulary } from './searched-text.ts';

/** A piece of a quotation: word for word, with differences, or not found. */
export type Piece = { readonly tokens: readonly QuotedToken[] } & (
  | {
      readonly kind: 'exact';
      readonly places: readonly [Located, ...Located[]];
      /** What is written otherwise and makes no difference. */
      readonly forms: readonly Form[];
    }
  | { readonly kind: 'differs'; readonly place: Located; readonly steps: readonly Step[] }
  | { readonly kind: 'absent' }
);

/** What is looked through. */
export interface Searched {
  readonly sources: readonly SourceText[];
  readonly vocabulary: Vocabulary;
}

type Tokens = readonly QuotedToken[];

/** With fewer of their pairs of words in the text, a closer look at some words is worth nothing. */
const LEAST_PAIRS = 0.12;

/** Words in this share, by their letters, must stand in the text; otherwise it is another text. */
const LEAST_SHARE = 0.55;

/** So many words in a row are from the text, whatever stands around them. */
const PROOF = 12;

/** Fewer words than this are no proof, and no piece of their own within a sentence. */
export const SHORT = 4;

/** Longer stretches are divided first, so that no step of the work takes long. */
const LONGEST_STRETCH = 300;

/** A limit on pieces, so that no paste keeps a browser busy. */
export const MOST_PIECES = 120;

/**
 * Takes a quotation apart. Everything between two marked omissions is looked for as a whole, then what is not found by
 * ever smaller parts. It yields after each step of the work with how many words it has compared, so that a browser can
 * do something else in between.
 */
export function* piecesOf(tokens: Tokens, searched: Searched): Generator<number, Piece[]> {
  const pieces: Piece[] = [];
  for (const stretch of stretchesOf(tokens)) {
    const left = MOST_PIECES - pieces.length;
    pieces.push(...(left > 0 ? yield* piecesIn(stretch, searched, left) : []));
  }
  return joined(pieces);
}

function stretchesOf(tokens: Tokens): Tokens[] {
  return cutAt(tokens, (at) => isBreak(tokens[at], 'replaced')).flatMap((part) => {
    if (part.length <= LONGEST_STRETCH) return [part];
    const stretches: Tokens[] = [];
    for (let start = 0; start < part.length;) {
      const limit = start + LONGEST_STRETCH;
      const strongest = (['line', 'sentence', 'language'] as const)
        .map((least) => part.findLastIndex((token, at) => at > start && at <= limit && isBreak(token, least)))
        .find((at) => at > 0);
      const end = limit >= part.length ? part.length : (strongest ?? limit);
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
  const absent: Piece = { kind: 'absent', tokens };
  let best: Alignment | undefined;
  for (const source of searched.vocabulary.share(tokens) < LEAST_PAIRS ? [] : searched.sources) {
    const found = yield* align(tokens, source);
    yield tokens.length * source.tokens.length;
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  const found = best && matchOf(best, tokens);
  const cuts = found?.cuts ?? breaksIn(tokens);
  if (found && cuts.length === 0) {
    return [
      ...(yield* piecesIn(tokens.slice(0, found.start), searched, most - 1)),
      ...piecesOfMatch(found, tokens, searched),
      ...(yield* piecesIn(tokens.slice(found.end), searched, most - 1)),
    ];
  }
  if (cuts.length === 0) return [absent];
  const pieces: Piece[] = [];
  for (const part of cutAt(tokens, (at) => cuts.includes(at)))
    pieces.push(...(yield* piecesIn(part, searched, most - pieces.length)));
  return pieces;
}

/**
 * The piece that a match makes. Where it would strike out words that stand in the text elsewhere, one between each two
 * quotation marks or line ends: these were other quotations.
 */
function piecesOfMatch(match: Match, all: Tokens, { sources }: Searched): Piece[] {
  const piece = pieceOf(match, all);
  if (piece.kind !== 'differs' || piece.steps.every(({ kind }) => kind !== 'deleted')) return [piece];
  const parts = cutAt(piece.tokens, (at) => isBreak(piece.tokens[at], 'quote')).map((part) =>
    exactPiece(withoutOuterMarks(part), sources),
  );
  const exact = parts.filter((part) => part !== undefined);
  return exact.length === parts.length ? exact : [piece];
}

/** Neighbours that are nowhere are one piece; a word or two among them may stand anywhere. */
const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    const isNowhere = piece.kind === 'absent' || wordsIn(piece.tokens) < SHORT;
    const isNext = last?.kind === 'absent' && isNowhere && !isBreak(piece.tokens[0], 'quote');
    return isNext
      ? [...all.slice(0, -1), { kind: 'absent', tokens: [...last.tokens, ...piece.tokens] }]
      : [...all, piece];
  }, []);

interface Match {
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
function matchOf(alignment: Alignment, tokens: Tokens): Match | undefined {
  const { steps } = alignment;
  const matched = steps
    .filter(({ kind, quoted }) => kind === 'same' && tokens[quoted]?.isWord)
    .map(({ quoted }) => quoted);
  const [from = 0, to = 0] = [matched[0], matched.at(-1)];
  const breaks = [0, ...breaksIn(tokens), tokens.length];
  const start = breaks.findLast((at) => at <= from) ?? 0;
  const end = breaks.find((at) => at > to) ?? tokens.length;
  const share = lettersOf(matched.map((at) => tokens[at])) / lettersOf(tokens.slice(start, end));
  if (share >= LEAST_SHARE) return { alignment, start, end, cuts: cutsIn(alignment, tokens) };
  const [first, last] = longestRun(steps);
  if (tokens.slice(first, last).filter(({ isWord }) => isWord).length < PROOF) return undefined;
  return {
    alignment,
    start: from,
    end: to + 1,
    cuts: from === first && to + 1 === last ? [] : [first, last].filter((at) => at > 0 && at < tokens.length),
  };
}

/** The longest row of words without a difference, as positions in the quotation. */
function longestRun(steps: readonly Step[]): readonly [first: number, end: number] {
  let [best, first, length] = [[0, 0] as readonly [number, number], 0, 0];
  for (const { kind, quoted } of steps) {
    if (kind !== 'same') length = 0;
    else {
      if (length === 0) first = quoted;
      length += 1;
      if (quoted + 1 - first > best[1] - best[0]) best = [first, quoted + 1];
    }
  }
  return best;
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
    return wordsIn(part) >= SHORT && share < LEAST_SHARE ? [start, end] : [];
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

/** Neighbouring steps of one kind. */
export const runsOf = (steps: readonly Step[]): Step[][] =>
  steps.reduce<Step[][]>((runs, step) => {
    const last = runs.at(-1);
    if (last?.[0]?.kind === step.kind) last.push(step);
    else runs.push([step]);
    return runs;
  }, []);

function pieceOf({ alignment, start, end }: Match, all: Tokens): Piece {
  const { source } = alignment;
  const tokens = all.slice(start, end);
  const isWordOfBoth = ({ kind, quoted }: Step) => kind === 'same' && all[quoted]?.isWord === true;
  const inside = alignment.steps
    .slice(alignment.steps.findIndex(isWordOfBoth), alignment.steps.findLastIndex(isWordOfBoth) + 1)
    .map((step) => ({ ...step, quoted: step.quoted - start }));
  const [first, last] = [inside[0], inside.at(-1)];
  const [begin, stop] = [first?.printed ?? 0, (last?.printed ?? 0) + 1];
  const [firstWord, lastWord] = [
    tokens.findIndex(({ isWord }) => isWord),
    tokens.findLastIndex(({ isWord }) => isWord),
  ];
  const own = [
    ...deleted(firstWord, first?.quoted ?? 0, begin),
    ...inside,
    ...deleted((last?.quoted ?? 0) + 1, lastWord + 1, stop),
  ];
  const steps = withEnds(withoutLabels(own, tokens, source), tokens, source);
  const place = { source, start: begin, end: stop };
  const forms = steps.map(({ kind, quoted, printed }) =>
    kind === 'same' ? formOf(tokens[quoted], source.tokens[printed], isFirstWord(tokens, quoted)) : 'other',
  );
  return forms.includes('other')
    ? { kind: 'differs', tokens, place, steps: exactly(steps, forms) }
    : { kind: 'exact', tokens, places: [place], forms: formsIn(forms) };
}

const deleted = (from: number, to: number, printed: number): Step[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ kind: 'deleted', quoted: from + i, printed }));

/** Where a quotation begins or ends with a few words that are not in the text: what the text has there. */
function withEnds(steps: readonly Step[], tokens: Tokens, source: SourceText): Step[] {
  const runs = runsOf(steps);
  const inserted = (run: Step[] | undefined, towards: 1 | -1): Step[] => {
    const count = run?.filter(({ quoted }) => tokens[quoted]?.isWord).length ?? 0;
    const [end] = run ?? [];
    if (end?.kind !== 'deleted' || count > SHORT) return [];
    const at = towards === 1 ? end.printed : end.printed - 1;
    return textBeside(source, at, towards, count).map((printed) => ({
      kind: 'inserted',
      quoted: end.quoted,
      printed,
    }));
  };
  const [first, last] = [runs[0], runs.length > 1 ? runs.at(-1) : undefined];
  return [...(first ?? []), ...inserted(first, -1), ...runs.slice(1).flat(), ...inserted(last, 1)];
}

/** Positions of as many words of a sentence, and on to a long one, because `the` alone tells nothing. */
function textBeside({ tokens }: SourceText, from: number, towards: 1 | -1, count: number): number[] {
  const found: number[] = [];
  const { line } = tokens[from - towards] ?? {};
  for (let at = from, words = 0; found.length < 2 * SHORT; at += towards) {
    const token = tokens[at];
    if (token?.line !== line || !token || /^[.!?;:]$/.test(token.key)) break;
    found.push(at);
    if (token.isWord) words += 1;
    if (words >= count && token.key.length >= SHORT) break;
  }
  return towards === 1 ? found : found.reverse();
}

/** Words that differ in an accent or a capital are one word less and one more. */
const exactly = (steps: readonly Step[], forms: readonly (Form | 'same' | 'other')[]): Step[] => {
  const read = steps.map((step, i) => ({ step, isOther: step.kind === 'same' && forms[i] === 'other' }));
  return read.flatMap(({ step, isOther }, i) => {
    if (!isOther) return [step];
    if (read[i - 1]?.isOther) return [];
    const next = read.findIndex((each, k) => k > i && !each.isOther);
    const run = steps.slice(i, next < 0 ? undefined : next);
    return (['deleted', 'inserted'] as const).flatMap((kind) => run.map((each) => ({ ...each, kind })));
  });
};

const formsIn = (forms: readonly (Form | 'same' | 'other')[]): Form[] =>
  [...new Set(forms)].filter((form): form is Form => form !== 'same' && form !== 'other');

/** Numbers and dashes before lines, and such in the midst of a line where a paragraph or an item begins. */
function withoutLabels(steps: readonly Step[], tokens: Tokens, { tokens: printed }: SourceText): Step[] {
  const begins = (at: number) => at === 0 || printed[at]?.line !== printed[at - 1]?.line;
  return runsOf(steps).flatMap((run) => {
    if (run[0]?.kind !== 'deleted') return run;
    const rest = run.filter(({ quoted }) => tokens[quoted]?.isLabel !== true);
    const written = rest.map(({ quoted }) => tokens[quoted]?.key).join('');
    return /^[().:§\d-]*$/.test(written) &&
      (rest.length === 0 || begins(run[0].printed) || begins(run[0].printed + 1))
      ? []
      : rest;
  });
}

/** How many words some tokens have, without the number of their paragraph. */
export const wordsIn = (tokens: Tokens): number =>
  tokens.filter(({ isWord, isLabel }) => isWord && !isLabel).length;

const isFirstWord = (tokens: Tokens, at: number): boolean =>
  tokens.findIndex(({ isWord, isLabel }) => isWord && !isLabel) === at;

/** Every place that has the words as they are, with or without the number of their line. */
function exactPiece(words: Tokens, sources: readonly SourceText[]): Piece | undefined {
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
        forms: first.forms,
      };
  }
  return undefined;
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

const isBreak = (token: QuotedToken | undefined, least: Break): boolean =>
  token !== undefined && BREAKS.indexOf(token.before) >= BREAKS.indexOf(least);

/** Where the words may be divided, without the beginning. */
const breaksIn = (tokens: Tokens): number[] =>
  tokens.flatMap((token, at) => (at > 0 && isBreak(token, 'language') ? [at] : []));

const cutAt = (tokens: Tokens, isCut: (at: number) => boolean): Tokens[] => {
  const starts = [0, ...tokens.flatMap((_, at) => (at > 0 && isCut(at) ? [at] : []))];
  return starts.map((start, i) => tokens.slice(start, starts[i + 1]));
};

const lettersOf = (tokens: readonly (QuotedToken | SourceToken | undefined)[]): number =>
  tokens.reduce(
    (sum, token) => sum + (token?.isWord && !('isLabel' in token && token.isLabel) ? token.key.length : 0),
    0,
  );

function withoutOuterMarks(tokens: Tokens): Tokens {
  const first = tokens.findIndex(({ isWord }) => isWord);
  return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(({ isWord }) => isWord) + 1);
}
