import { QUOTE } from '../edition/text/forms.ts';
import type { Span } from '../edition/text/words.ts';
import { LEAST_SHARE, PROOF } from './match.ts';
import { shownText, type Pasted, type QuotedToken } from './pasted.ts';
import type { Piece } from './piece.ts';
import { isBreak, lettersOf, withoutOuterMarks, wordsIn, type Tokens } from './quoted-words.ts';

/** What closes a quotation after each mark that opens one, in the manner of several languages; itself after others. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '»': '«', '“': '”', '„': '“”', '‹': '›' };

const ANY_QUOTE = new RegExp(QUOTE, 'gu');

/**
 * The words around what stands in quotation marks (`As the Ministers said, “…”`), in runs. None if the marks are not in
 * pairs; no words that are from the text, if it goes on across the marks, which are then marks of its own.
 */
export function framesOf(text: string, tokens: Tokens, pieces: readonly Piece[]): Tokens[] {
  const spans = quotedSpans(text);
  if (spans.length === 0) return [];
  const all = pieces.map(startsOfText).filter(({ size }) => size > 0);
  const runs: QuotedToken[][] = [];
  let wasQuoted = true;
  let next = 0;
  for (const token of tokens) {
    while ((spans[next]?.end ?? Infinity) <= token.start) next += 1;
    const isQuoted = token.start > (spans[next]?.start ?? Infinity);
    if (!isQuoted && wasQuoted) runs.push([]);
    if (!isQuoted) runs.at(-1)?.push(token);
    wasQuoted = isQuoted;
  }
  return runs.filter((run) => {
    const ofText = run.filter(({ start }) => all.some((own) => own.has(start)));
    const share = lettersOf(ofText) / lettersOf(run);
    const goesOn = all.some((own) => {
      const inside = ofText.filter(({ start }) => own.has(start)).length;
      return inside > 0 && inside < own.size;
    });
    const isLine = share === 1 && isBreak(run[0], 'line');
    const isOfText = share >= LEAST_SHARE && (goesOn || isLine || wordsIn(ofText) >= PROOF);
    return wordsIn(run) > 0 && !isOfText;
  });
}

/** A paste with the words around its quotations put aside, and blank in its text. */
export function withoutFrames(pasted: Pasted, frames: readonly Tokens[]): Pasted {
  const outside = new Set(frames.flat());
  const aside = [...pasted.aside];
  let text = '';
  for (const frame of frames) {
    const words = withoutOuterMarks(frame);
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    aside.push({ kind: 'outside', text: shownText(pasted.text.slice(start, end)) });
    text += pasted.text.slice(text.length, start) + ' '.repeat(end - start);
  }
  text += pasted.text.slice(text.length);
  return { ...pasted, text, tokens: pasted.tokens.filter((token) => !outside.has(token)), aside };
}

/** What stands between the outermost quotation marks; nothing if one has no other. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const open: { at: number; closing: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(ANY_QUOTE)) {
    const last = open.at(-1);
    if (!last?.closing.includes(mark)) open.push({ at: index, closing: CLOSING[mark] ?? mark });
    else if (open.pop() && open.length === 0) spans.push({ start: last.at, end: index });
  }
  return open.length === 0 ? spans : [];
}

/** Where the words of a piece begin that are in the text. */
function startsOfText(piece: Piece): ReadonlySet<number> {
  if (piece.kind === 'absent') return new Set();
  const same =
    piece.kind === 'exact'
      ? piece.tokens
      : piece.steps.flatMap(({ kind, quoted }) => (kind === 'same' ? (piece.tokens[quoted] ?? []) : []));
  return new Set(same.map(({ start }) => start));
}
