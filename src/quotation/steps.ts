import { diffArrays } from 'diff';
import type { Found } from './locate.ts';
import type { SourceText, SourceToken } from './source.ts';
import type { Token } from './tokens.ts';

/** A step from a quotation to a text: words that both have, or that only one of them has. */
export interface Step {
  readonly kind: 'same' | 'inserted' | 'deleted';
  /** The words of the quotation; none where they are only in the text. */
  readonly quoted: readonly Token[];
  /** The words of the text, and their place in it. */
  readonly printed: readonly SourceToken[];
  readonly at: number;
}

/** More changes than this are no quotation any more, and would take long to work out. */
const MOST_CHANGES = 500;

/**
 * The steps from a quotation to the place where it stands; words that differ in accents or capitals alone
 * are the same here. Nothing if the two have too little in common.
 */
export function stepsTo(quoted: readonly Token[], { source, start, end }: Found): Step[] | undefined {
  const changes = diffArrays<Token>([...quoted], source.tokens.slice(start, end), {
    comparator: (a, b) => a.folded === b.folded,
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) return undefined;
  const at = { quoted: 0, text: start };
  const steps = changes.map(({ added, removed, count }): Step => {
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
  const found = { source, start, end };
  const closer = closerThan(steps, found);
  return closer ? stepsTo(quoted, closer) : withoutSpare(steps).filter((step) => !isLabel(step, source));
}

/**
 * A word or two at an end of the quotation are easily taken for the same far off among the words to spare.
 * The place without those, if that is so: it begins or ends as near as the quotation allows.
 */
function closerThan(steps: readonly Step[], found: Found): Found | undefined {
  const inner = steps.slice(
    steps.findIndex(({ kind }) => kind === 'same'),
    steps.findLastIndex(({ kind }) => kind === 'same') + 1,
  );
  if (inner.length < 3) return undefined;
  const [first, second, third] = inner;
  if (first && third && isStray(first, second)) return { ...found, start: third.at - first.printed.length };
  const [before, last] = inner.slice(-2);
  return before && last && isStray(last, before)
    ? { ...found, end: before.at + last.printed.length }
    : undefined;
}

/** Whether a step at an end is far from the rest, or could as well stand next to it. */
function isStray(outer: Step, between: Step | undefined): boolean {
  if (between?.kind !== 'inserted') return false;
  const { length } = outer.printed;
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key).join(' ');
  const wanted = keys(outer.printed);
  return (
    between.printed.length > length + 2 ||
    keys(between.printed.slice(-length)) === wanted ||
    keys(between.printed.slice(0, length)) === wanted
  );
}

/** What the text has before and after the quotation is no part of the comparison. */
function withoutSpare(steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  return steps.filter(({ kind }, i) => kind !== 'inserted' || (i > first && i < last));
}

/** A number or a dash which the quotation has where a new paragraph or item begins, line ends being lost. */
function isLabel({ kind, quoted, at }: Step, { tokens }: SourceText): boolean {
  if (kind !== 'deleted' || quoted.length > 5) return false;
  if (!/^(?:[().-]|\d{1,2})+$/.test(quoted.map(({ key }) => key).join(''))) return false;
  const begins = (place: number) => place === 0 || tokens[place]?.line !== tokens[place - 1]?.line;
  return begins(at) || begins(at + 1);
}
