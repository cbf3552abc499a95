import type { Span } from '../../edition/text/words.ts';

/** A piece of an excerpt; marked if it is what was looked for. */
interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Length of an excerpt in characters, and what of it stands before the first match. */
const LENGTH = 240;
const BEFORE = 60;

/**
 * The part of a text with the most matches, cut between words, with the matches marked.
 * @param spans the matches, in the order of the text
 */
export function excerpt(text: string, spans: readonly Span[]): ExcerptPiece[] {
  const start = text.length <= LENGTH ? 0 : bestStart(text, spans);
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH);
  const pieces: ExcerptPiece[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

function bestStart(text: string, spans: readonly Span[]): number {
  let best = { start: 0, count: -1 };
  for (const { start } of spans) {
    const from = Math.min(Math.max(0, start - BEFORE), text.length - LENGTH);
    const count = spans.filter((span) => span.start >= from && span.end <= from + LENGTH).length;
    if (count > best.count) best = { start: from, count };
  }
  return best.start === 0 ? 0 : text.indexOf(' ', best.start) + 1;
}
