import { runsOf, type Step } from './align.ts';
import type { MatchedWords } from './match.ts';
import type { Piece } from './piece.ts';
import { SHORT, isBreak, type Tokens } from './quoted-words.ts';
import { formOf, formsIn, type Form } from './same-word.ts';
import type { SourceText } from './searched-text.ts';

/** The piece that the words of a match make: word for word, or with differences. */
export function pieceOf({ alignment, start, end }: MatchedWords, all: Tokens): Piece {
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
    isEndOfLine({ kind, quoted, printed }, tokens, source)
      ? 'end'
      : kind === 'same'
        ? formOf(tokens[quoted], source.tokens[printed], isFirstWord(tokens, quoted))
        : 'other',
  );
  return forms.includes('other')
    ? { kind: 'differs', tokens, place, steps: exactly(steps, forms) }
    : { kind: 'exact', tokens, places: [place], forms: formsIn(forms) };
}

/** Whether a step is the mark at the end of a line of the text, such as a list has, and the quotation ends its line there too. */
const isEndOfLine = (
  { kind, quoted, printed }: Step,
  tokens: Tokens,
  { tokens: text }: SourceText,
): boolean =>
  kind === 'inserted' &&
  /^[.,;:]$/.test(text[printed]?.key ?? '') &&
  text[printed]?.line !== text[printed + 1]?.line &&
  isBreak(tokens[lineStart(tokens, quoted)], 'line');

/** The position of a word, or of the number or dash before it. */
const lineStart = (tokens: Tokens, at: number): number =>
  tokens[at - 1]?.isLabel ? lineStart(tokens, at - 1) : at;

const deleted = (from: number, to: number, printed: number): Step[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ kind: 'deleted', quoted: from + i, printed }));

/** Where a quotation begins or ends with a few words that are not in the text: what the text has there. */
function withEnds(steps: readonly Step[], tokens: Tokens, source: SourceText): Step[] {
  const runs = runsOf(steps);
  const compared = (run: Step[] = [], towards: 1 | -1): Step[] => {
    const count = run.filter(({ quoted }) => tokens[quoted]?.isWord).length;
    const [end] = run;
    if (end?.kind !== 'deleted' || count > SHORT) return run;
    const at = towards === 1 ? end.printed : end.printed - 1;
    const further = (words: number) =>
      stepsBetween(run, textBeside(source, at, towards, words), tokens, source);
    // All of them may stand a little further on: then they are no words that only the quotation has.
    const wide = further(Infinity);
    const all = wide.some(({ kind }) => kind === 'deleted') ? further(count) : wide;
    // What the text has beyond the outermost word of both is not left out.
    const isBoth = ({ kind }: Step) => kind === 'same';
    const [first, last] = [all.findIndex(isBoth), all.findLastIndex(isBoth)];
    const [inside, beyond] =
      towards === 1 ? [all.slice(0, last + 1), all.slice(last + 1)] : [all.slice(first), all.slice(0, first)];
    return first < 0 || beyond.some(({ kind }) => kind === 'deleted') ? all : inside;
  };
  const last = runs.length > 1 ? compared(runs.at(-1), 1) : [];
  return [...compared(runs[0], -1), ...runs.slice(1, -1).flat(), ...last];
}

/** The steps from a few words of a quotation to a few of a text, with as many of both as there can be. */
function stepsBetween(
  run: readonly Step[],
  beside: readonly number[],
  tokens: Tokens,
  source: SourceText,
): Step[] {
  const [step, ...steps] = run;
  const [printed, ...rest] = beside;
  if (printed === undefined || !step) {
    const { quoted } = step ?? { quoted: 0 };
    return [...run, ...beside.map((at): Step => ({ kind: 'inserted', quoted, printed: at }))];
  }
  if (tokens[step.quoted]?.folded === source.tokens[printed]?.folded)
    return [{ ...step, kind: 'same', printed }, ...stepsBetween(steps, rest, tokens, source)];
  const without = [step, ...stepsBetween(steps, beside, tokens, source)];
  const { quoted } = step;
  const added: Step[] = [{ kind: 'inserted', quoted, printed }, ...stepsBetween(run, rest, tokens, source)];
  return added.length < without.length ? added : without;
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

/** Words that differ in an accent or a capital are one word less and one more, with what else is deleted after them. */
const exactly = (steps: readonly Step[], forms: readonly (Form | 'same' | 'other')[]): Step[] => {
  const exact: Step[] = [];
  for (let i = 0; i < steps.length;) {
    const isOther = (at: number) => steps[at]?.kind === 'same' && forms[at] === 'other';
    let end = i;
    while (isOther(end) || (end > i && steps[end]?.kind === 'deleted')) end += 1;
    const run = steps.slice(i, end);
    const inserted = run.filter(({ kind }) => kind === 'same');
    exact.push(
      ...run.map((step) => ({ ...step, kind: 'deleted' as const })),
      ...inserted.map((step) => ({ ...step, kind: 'inserted' as const })),
      ...steps.slice(end, Math.max(end, i + 1)),
    );
    i = Math.max(end, i + 1);
  }
  return exact;
};

/** Numbers and dashes before lines, and such in the midst of a line where a paragraph or an item begins. */
function withoutLabels(steps: readonly Step[], tokens: Tokens, { tokens: printed }: SourceText): Step[] {
  const begins = (at: number) => at === 0 || printed[at]?.line !== printed[at - 1]?.line;
  return runsOf(steps).flatMap((run, i, runs) => {
    if (run[0]?.kind !== 'deleted') return run;
    const rest = run.filter(({ quoted }) => tokens[quoted]?.isLabel !== true);
    const written = rest.map(({ quoted }) => tokens[quoted]?.key).join('');
    const isBeforeLine = i + 1 < runs.length && (begins(run[0].printed) || begins(run[0].printed + 1));
    return isBeforeLine && LABEL_IN_LINE.test(written) ? [] : rest;
  });
}

/** The number, letter or dash of a paragraph or an item in the midst of a line, without spaces; a year is none. */
const LABEL_IN_LINE = /^§?\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})?[).:-]*$/i;

const isFirstWord = (tokens: Tokens, at: number): boolean =>
  tokens.findIndex(({ isWord, isLabel }) => isWord && !isLabel) === at;
