import type { Span } from '../../edition/text/words.ts';
import { piecesOf, printedCells } from '../printed-rows.ts';
import { textOf } from './selection.ts';
import type { SelectedPiece, SelectedWords } from './selection.ts';

/** A word as browsers see it: an apostrophe or a full stop within it does not end it. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** Longer words are named by their beginning and their end. */
const LONGEST = 150;

/**
 * How many words at the ends of long ones, and how many before and after short ones, tell them from others like them:
 * none are needed if there are no others.
 */
const ENOUGH = [
  { ends: 5, around: 0 },
  { ends: 5, around: 3 },
  { ends: 9, around: 6 },
  { ends: 14, around: 12 },
];

/**
 * The text directive by which a browser finds some words, or a piece of them, and no others before them on the page
 * (https://wicg.github.io/scroll-to-text-fragment/); nothing if they cannot be told from others.
 */
export function wordsDirective(whole: HTMLElement, { pieces }: SelectedWords): string | undefined {
  const page = pageOf(whole);
  return [pieces, ...pieces.map((piece) => [piece])]
    .map((some) => directiveOf(some, page))
    .find((found) => found !== undefined);
}

function directiveOf(pieces: readonly SelectedPiece[], page: PageWords): string | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const [text, lastText] = [textOf(first.nodes), textOf(last.nodes)];
  const [start, end] = [wholeWords(text, first), wholeWords(lastText, last)];
  if (!start || !end) return undefined;
  const isShort = first === last && end.end - start.start <= LONGEST;
  for (const { ends, around } of ENOUGH) {
    const words = isShort ? start : someWords(text, start, ends);
    const closing = isShort ? undefined : someWords(lastText, end, -ends);
    const context = {
      start: before(text, words.start, around),
      end: isShort ? after(text, words.end, around) : words.end,
    };
    if (!page.isFirst(first.nodes, context)) continue;
    if (closing && !page.isNext(first.nodes, words.end, last.nodes, closing)) continue;
    return directive([
      [text.slice(context.start, words.start), '-', ''],
      [text.slice(words.start, words.end), '', ''],
      [lastText.slice(closing?.start, closing?.end ?? 0), '', ''],
      [text.slice(words.end, context.end), '', '-'],
    ]);
  }
  return undefined;
}

/** The parts of a directive; a hyphen has a meaning there, like a comma and an ampersand. */
const directive = (parts: readonly (readonly [text: string, after: string, before: string])[]): string =>
  parts
    .filter(([text]) => text.trim() !== '')
    .map(
      ([text, end, begin]) => begin + encodeURIComponent(oneSpaced(text).trim()).replaceAll('-', '%2D') + end,
    )
    .join(',');

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');

const wordsIn = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** From the first word that is selected, if only in part, to the last. */
function wholeWords(text: string, { start, end }: Span): Span | undefined {
  const touched = wordsIn(text).filter((word) => word.end > start && word.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** The first words of a span, or the last ones if the number is negative. */
function someWords(text: string, { start, end }: Span, count: number): Span {
  const words = wordsIn(text).filter((word) => word.start >= start && word.end <= end);
  const some = count > 0 ? words.slice(0, count) : words.slice(count);
  return { start: some[0]?.start ?? start, end: some.at(-1)?.end ?? end };
}

const before = (text: string, at: number, count: number): number =>
  wordsIn(text)
    .filter(({ end }) => end <= at)
    .slice(-count || Infinity)[0]?.start ?? at;

const after = (text: string, at: number, count: number): number =>
  wordsIn(text)
    .filter(({ start }) => start >= at)
    .slice(0, count)
    .at(-1)?.end ?? at;

/** The words of a page in the order in which a browser looks through them. */
interface PageWords {
  /** Whether a browser finds a span of some nodes before any like it. */
  readonly isFirst: (nodes: readonly Text[], span: Span) => boolean;
  /** The same from a place on. */
  readonly isNext: (start: readonly Text[], place: number, nodes: readonly Text[], span: Span) => boolean;
}

function pageOf(whole: HTMLElement): PageWords {
  const head = new Range();
  head.setStart(document.body, 0);
  head.setEndBefore(whole);
  const inHead = folded(head.toString());
  const pieces = printedCells(whole).flatMap(({ cell }) =>
    piecesOf(cell).map((nodes) => ({ nodes, text: folded(textOf(nodes)) })),
  );
  const indexOf = (nodes: readonly Text[]) => pieces.findIndex((piece) => piece.nodes[0] === nodes[0]);
  /** Where a text first stands as whole words, from a piece and a place in it on. */
  const find = (wanted: string, from = 0, place = 0) => {
    for (let i = from; i < pieces.length; i += 1) {
      const at = wordAt(pieces[i]?.text ?? '', wanted, i === from ? place : 0);
      if (at >= 0) return { piece: i, at };
    }
    return undefined;
  };
  const wantedIn = (nodes: readonly Text[], { start, end }: Span) => {
    const text = textOf(nodes);
    return { wanted: folded(text.slice(start, end)), at: folded(text.slice(0, start)).length };
  };
  return {
    isFirst(nodes: readonly Text[], span: Span): boolean {
      const { wanted, at } = wantedIn(nodes, span);
      const found = find(wanted);
      return wordAt(inHead, wanted) < 0 && found?.piece === indexOf(nodes) && found.at === at;
    },
    isNext(start: readonly Text[], place: number, nodes: readonly Text[], span: Span): boolean {
      const { wanted, at } = wantedIn(nodes, span);
      const found = find(wanted, indexOf(start), folded(textOf(start).slice(0, place)).length);
      return found?.piece === indexOf(nodes) && found.at === at;
    },
  };
}

/** White space counts as one space, capitals do not count; accents do. Nothing is trimmed, so that places stay. */
const folded = (text: string): string => oneSpaced(text).toLowerCase();

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

function wordAt(text: string, wanted: string, from = 0): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + wanted.length))) return at;
  }
  return -1;
}
