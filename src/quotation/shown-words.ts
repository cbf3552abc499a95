import { QUOTE } from '../edition/text/forms.ts';
import type { Piece } from './piece.ts';
import type { SourceText } from './searched-text.ts';

/** Words that are shown alike: in both, only in the text, only in the quotation, or around the passage. */
interface ShownRun {
  readonly kind: 'same' | 'inserted' | 'deleted' | 'around';
  /** What stands between them and the words before. */
  readonly before: string;
  readonly text: string;
  /** Whether a quotation mark stands before words that only the quotation has. */
  readonly isInMarks?: boolean;
}

const ANY_QUOTE = new RegExp(QUOTE, 'u');

/** So many words of the text are shown on either side. */
const AROUND = 6;

/** A piece that differs, with its differences and some words of the text around it. */
export function shownRuns({ place, steps, tokens }: Piece & { kind: 'differs' }, pasted: string): ShownRun[] {
  const { source } = place;
  const printed = steps.filter(({ kind }) => kind !== 'deleted').map((step) => step.printed);
  const [first, last] = [printed[0] ?? place.start, printed.at(-1) ?? place.end - 1];
  const [before, after] = [around(source, first, -1), around(source, last, 1)];
  const ofText =
    (kind: ShownRun['kind']) =>
    (at: number): ShownRun => ({ kind, ...wordAt(source, at) });
  const words = [
    ...before.map(ofText('around')),
    ...steps.map((step): ShownRun => {
      const token = tokens[step.quoted];
      if (step.kind !== 'deleted' || !token) return ofText(step.kind)(step.printed);
      const isSpaced = /\s/.test(pasted.charAt(token.start - 1));
      const gap = pasted.slice(tokens[step.quoted - 1]?.end ?? 0, token.start);
      return {
        kind: 'deleted',
        before: isSpaced ? ' ' : '',
        text: token.raw,
        isInMarks: ANY_QUOTE.test(gap),
      };
    }),
    ...after.map(ofText('around')),
  ];
  return joined(words);
}

/** A word of a text with what stands before it, and after it at the end of a line. */
function wordAt({ tokens, text }: SourceText, at: number): { before: string; text: string } {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return { before: '', text: '' };
  const line = text.lines[token.line]?.text ?? '';
  const isFirst = previous?.line !== token.line;
  const end = next?.line === token.line ? token.end : line.length;
  const before = line.slice(isFirst ? 0 : previous.end, token.start);
  return { before: isFirst && previous ? ` ${before}` : before, text: line.slice(token.start, end) };
}

/** The positions of the words of a line before or after a place. */
function around({ tokens }: SourceText, from: number, towards: 1 | -1): number[] {
  const found: number[] = [];
  let words = 0;
  for (let at = from + towards; words < AROUND && tokens[at]?.line === tokens[from]?.line; at += towards) {
    found.push(at);
    if (tokens[at]?.isWord) words += 1;
  }
  return towards === 1 ? found : found.reverse();
}

const ENDS_IN_LETTER = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** Neighbouring words of one kind in one; between words of two kinds there is a space. */
function joined(words: readonly ShownRun[]): ShownRun[] {
  return words.reduce<ShownRun[]>((runs, word) => {
    const last = runs.at(-1);
    if (!last) return [{ ...word, before: word.before.trimStart() }];
    if (last.kind === word.kind)
      return [...runs.slice(0, -1), { ...last, text: last.text + word.before + word.text }];
    // A quotation mark of the text stands before what is struck out if it did so in the quotation, and before both if
    // the text has something instead.
    const isBeforeBoth = last.isInMarks === true || word.kind === 'inserted';
    if (last.kind === 'deleted' && isBeforeBoth && word.before.trim() !== '')
      return [...runs.slice(0, -1), { ...last, before: word.before }, { ...word, before: ' ' }];
    const touches =
      word.before === '' && ENDS_IN_LETTER.test(last.text) && BEGINS_WITH_LETTER.test(word.text);
    return [...runs, touches ? { ...word, before: ' ' } : word];
  }, []);
}
