import type { Located } from './locate.ts';
import type { Segment } from './pasted.ts';
import type { SourceText } from './searched-text.ts';
import { stepsTo } from './steps.ts';
import type { Step } from './steps.ts';
import type { Token } from '../edition/text/tokens.ts';

/** A run of words: in both, only in the text of the document, or only in the quotation. */
export interface Run {
  readonly kind: Step['kind'];
  readonly text: string;
}

export interface SegmentComparison {
  /** The place of the part in the text. */
  readonly found: Located;
  readonly runs: readonly Run[];
  /** The share of the quotation's letters that the text has: a long word counts for more than `de` or `the`. */
  readonly share: number;
}

/** Compares a part of a quotation with a place in a text, word by word. Nothing if they have too little in common. */
export function compare(segment: Segment, found: Located): SegmentComparison | undefined {
  const steps = stepsTo(segment.tokens, found) ?? [];
  const printed = steps.filter(({ kind }) => kind !== 'deleted');
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last) return undefined;
  const { source } = found;
  const common = steps.reduce((sum, { kind, quoted }) => sum + (kind === 'same' ? lettersOf(quoted) : 0), 0);
  return {
    found: { source, start: first.at, end: last.at + last.printed.length },
    runs: steps.flatMap(exactly).map((step, i, all) => runOf(step, all.slice(0, i), segment, source)),
    share: common / lettersOf(segment.tokens),
  };
}

const lettersOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { key, isWord }) => sum + (isWord ? key.length : 0), 0);

/** Splits a step where words differ in an accent or a capital. */
function exactly(step: Step): Step[] {
  if (step.kind !== 'same') return [step];
  const { quoted, printed, at } = step;
  const isEqual = (i: number) => quoted[i]?.key === printed[i]?.key;
  const steps: Step[] = [];
  let start = 0;
  quoted.forEach((_, i) => {
    if (i + 1 < quoted.length && isEqual(i) === isEqual(i + 1)) return;
    const words = {
      quoted: quoted.slice(start, i + 1),
      printed: printed.slice(start, i + 1),
      at: at + start,
    };
    if (isEqual(i)) steps.push({ kind: 'same', ...words });
    else {
      steps.push({ kind: 'deleted', ...words, printed: [] }, { kind: 'inserted', ...words, quoted: [] });
    }
    start = i + 1;
  });
  return steps;
}

/** The words of a step as in the text or in the quotation, with what is between them. */
function runOf(step: Step, before: readonly Step[], segment: Segment, source: SourceText): Run {
  const { kind, quoted, printed, at } = step;
  if (kind === 'deleted') {
    const start = quoted[0]?.start ?? 0;
    const space = /\s/.test(segment.text.charAt(start - 1)) ? ' ' : '';
    return { kind, text: space + segment.text.slice(start, quoted.at(-1)?.end).replace(/\s+/g, ' ') };
  }
  const isFirst = before.every((earlier) => earlier.kind === 'deleted');
  const text = printed.map(({ start, end, line }, i) => {
    const previous = isFirst && i === 0 ? undefined : source.tokens[at + i - 1];
    const words = source.text.lines[line]?.text ?? '';
    if (previous?.line === line) return words.slice(previous.end, end);
    return (previous ? ' ' : '') + words.slice(start, end);
  });
  return { kind, text: text.join('') };
}
