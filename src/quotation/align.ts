import type { Token } from '../edition/text/tokens.ts';
import type { QuotedToken } from './pasted.ts';
import type { SourceText, Vocabulary } from './searched-text.ts';

/** A step from a quotation to a text: a word that both have, or that only one of them has. */
export interface Step {
  /** `inserted` words are only in the text, `deleted` ones only in the quotation. */
  readonly kind: 'same' | 'inserted' | 'deleted';
  /** Position among the words of the quotation: of the word itself, or of the next one. */
  readonly quoted: number;
  /** Position among the words of the text, likewise. */
  readonly printed: number;
}

/** The passage of a text that is most like some words. */
export interface Alignment {
  readonly source: SourceText;
  readonly steps: readonly Step[];
  readonly score: number;
}

/** What a word or a mark is worth that both have: more if it is long, because `de` stands everywhere. */
const worth = ({ isWord, folded }: Token): number => (isWord ? 4 + Math.min(folded.length, 8) : 1);

/** What it costs to pass over a word. Words left out cost less: that is how quotations are shortened. */
const LEFT_OUT = { word: 2, mark: 1 };
const ADDED = { word: 5, mark: 1 };

/** So many words of a quotation are compared with a whole text at once. */
const ROWS = 32;

const NONE: ReadonlySet<string> = new Set();

const costOf = ({ isWord }: Token, costs: typeof ADDED) => (isWord ? costs.word : costs.mark);

/**
 * Finds the passage that is most like some words, by the method of Smith and Waterman: of all ways to lay the words
 * beside the text, from any word to any word, the one that is worth most. Accents and capitals make no difference, and
 * a slip in a few words counts half.
 * Nothing if they have no word in common. It yields now and then how many words it has compared, so that a browser can
 * do something else in between.
 */
export function* align(
  quoted: readonly QuotedToken[],
  source: SourceText,
  vocabulary: Vocabulary,
): Generator<number, Alignment | undefined> {
  const { tokens } = source;
  const width = tokens.length + 1;
  // How each cell was reached: 0 as a beginning, 1 by a word of both, 2 by one left out, 3 by one added.
  const from = new Uint8Array((quoted.length + 1) * width);
  let above = new Int32Array(width);
  let best = { score: 0, row: 0, column: 0 };
  for (const [i, word] of quoted.entries()) {
    if (i % ROWS === ROWS - 1) yield ROWS * width;
    const row = new Int32Array(width);
    const added = word.isLabel ? 0 : costOf(word, ADDED);
    const value = worth(word);
    const near = word.isWord && quoted.length <= ROWS ? vocabulary.near(word.folded) : NONE;
    // The full stop of `5.` is none of the text; a dash before a line may be.
    const isOfLine = word.isLabel && word.key !== '-';
    for (let j = 1; j < width; j += 1) {
      const printed = tokens[j - 1];
      if (!printed) break;
      const inRow = from[i * width + j - 1] === 1 ? 1 : 0;
      const isNear = near.has(printed.folded);
      const one = printed.folded === word.folded ? value : isNear ? value >> 1 : 0;
      // It also matches the next word of the quotation, which then counts as added.
      const like = printed.folded === word.compound ? 4 + worth(printed) : one;
      const both = like > 0 && !isOfLine ? (above[j - 1] ?? 0) + like + inRow : 0;
      const leftOut = (row[j - 1] ?? 0) - costOf(printed, LEFT_OUT);
      const more = (above[j] ?? 0) - added;
      const score = Math.max(0, both, leftOut, more);
      row[j] = score;
      // Of two ways of the same worth, the one that passes over the later words: the gap is then where it is seen.
      if (score > 0) from[(i + 1) * width + j] = score === leftOut ? 2 : score === both ? 1 : 3;
      if (score > best.score) best = { score, row: i + 1, column: j };
    }
    above = row;
  }
  if (best.score === 0) return undefined;
  const steps: Step[] = [];
  let { row, column } = best;
  for (let how = from[row * width + column]; how; how = from[row * width + column]) {
    if (how !== 2) row -= 1;
    if (how !== 3) column -= 1;
    steps.push({ kind: STEPS[how] ?? 'same', quoted: row, printed: column });
  }
  return { source, steps: steps.reverse(), score: best.score };
}

const STEPS: readonly (Step['kind'] | undefined)[] = [undefined, 'same', 'inserted', 'deleted'];

/** Neighbouring steps of one kind. */
export const runsOf = (steps: readonly Step[]): Step[][] =>
  steps.reduce<Step[][]>((runs, step) => {
    const last = runs.at(-1);
    if (last?.[0]?.kind === step.kind) last.push(step);
    else runs.push([step]);
    return runs;
  }, []);
