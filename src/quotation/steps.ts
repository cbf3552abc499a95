import { diffArrays } from 'diff';
import type { Located } from './locate.ts';
import type { SourceText, SourceToken } from './searched-text.ts';
import type { Token } from '../edition/text/tokens.ts';

/** A step from a quotation to a text: words that both have, or that only one of them has. */
export interface Step {
  /** `inserted` words are only in the text, `deleted` ones only in the quotation. */
  readonly kind: 'same' | 'inserted' | 'deleted';
  /** The words of the quotation; empty if they are only in the text. */
  readonly quoted: readonly Token[];
  /** The words of the text, and their position. */
  readonly printed: readonly SourceToken[];
  readonly at: number;
}

/** With more changes it is no longer a quotation, and would take long to compute. */
const MOST_CHANGES = 500;

/**
 * The steps from a quotation to its place; words that differ only in accents or capitals are the same here. Nothing
 * if the two have too little in common.
 * @param found the place with some words to spare around it
 */
export function stepsTo(quoted: readonly Token[], found: Located): Step[] | undefined {
  const steps = allSteps(quoted, found);
  if (!steps) return undefined;
  const narrower = withoutStrayMatch(steps, found);
  if (narrower) return stepsTo(quoted, narrower);
  return withoutSpare(steps).filter((step) => !isLabel(step, found.source));
}

function allSteps(quoted: readonly Token[], { source, start, end }: Located): Step[] | undefined {
  const changes = diffArrays<Token>([...quoted], source.tokens.slice(start, end), {
    comparator: (a, b) => a.folded === b.folded,
    maxEditLength: MOST_CHANGES,
  });
  const at = { quoted: 0, text: start };
  return changes?.map(({ added, removed, count }): Step => {
    const from = { ...at };
    if (!added) at.quoted += count;
    if (!removed) at.text += count;
    return {
      kind: removed ? 'deleted' : added ? 'inserted' : 'same',
      quoted: quoted.slice(from.quoted, at.quoted),
      printed: source.tokens.slice(from.text, at.text),
      at: from.text,
    };
  });
}

/**
 * The diff can match the first word of a quotation, say “the”, with a “the” among the spare words before the place, and
 * then takes all words between for left out. The last word can go astray in the same way. This gives the place without
 * the stray match, just wide enough for the word to stand next to the others; nothing if no match is astray.
 */
function withoutStrayMatch(steps: readonly Step[], found: Located): Located | undefined {
  const [start, end] = endsOf(steps);
  const matched = steps.slice(start, end + 1);
  if (matched.length < 3) return undefined;
  const [head, afterHead, second] = matched;
  if (head && second && isStray(head, afterHead)) {
    return { ...found, start: second.at - head.printed.length };
  }
  const [beforeTail, tail] = matched.slice(-2);
  if (tail && beforeTail && isStray(tail, beforeTail)) {
    return { ...found, end: beforeTail.at + tail.printed.length };
  }
  return undefined;
}

/** How many words a gap may have more than the match beside it before that counts as stray. */
const TOLERANCE = 2;

/**
 * Whether a match at an end is astray: the gap of unquoted words between it and the other matches is long, or has the
 * same words at one of its ends, where they would be nearer to the others.
 */
function isStray(match: Step, gap: Step | undefined): boolean {
  if (gap?.kind !== 'inserted') return false;
  const length = match.printed.length;
  if (gap.printed.length > length + TOLERANCE) return true;
  const wanted = spelled(match.printed);
  return [gap.printed.slice(0, length), gap.printed.slice(-length)].some(
    (words) => spelled(words) === wanted,
  );
}

const spelled = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

/** The positions of the first and the last match among the steps; -1 if there is none. */
const endsOf = (steps: readonly Step[]): readonly [first: number, last: number] => [
  steps.findIndex(({ kind }) => kind === 'same'),
  steps.findLastIndex(({ kind }) => kind === 'same'),
];

/** The steps without the spare words of the text, which are no part of the comparison. */
function withoutSpare(steps: readonly Step[]): Step[] {
  const [first, last] = endsOf(steps);
  return steps.filter(({ kind }, i) => kind !== 'inserted' || (i > first && i < last));
}

/** A number or a dash in the quotation where a new paragraph or item begins, with its line end lost. */
function isLabel({ kind, quoted, at }: Step, { tokens }: SourceText): boolean {
  if (kind !== 'deleted' || quoted.length > 5) return false;
  if (!/^(?:[().-]|\d{1,2})+$/.test(quoted.map(({ key }) => key).join(''))) return false;
  const begins = (position: number) =>
    position === 0 || tokens[position]?.line !== tokens[position - 1]?.line;
  return begins(at) || begins(at + 1);
}
