import type { Span } from '../../edition/text/words.ts';
import { piecesOf, printedCells } from '../printed-rows.ts';
import { textOf } from './selection.ts';
import type { SelectedWords } from './selection.ts';

/** A word as browsers see it: an apostrophe or a full stop within it does not end it. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** Longer words are named by their beginning and their end. */
const LONGEST = 150;
const ENDS = 5;

/** How many words before and after tell the words from others like them; none are needed if there are no others. */
const CONTEXTS = [0, 3, 6, 12];

/**
 * The text directive by which a browser finds some words and no others before them on the page
 * (https://wicg.github.io/scroll-to-text-fragment/); nothing if they cannot be told from others.
 */
export function wordsDirective(whole: HTMLElement, { pieces }: SelectedWords): string | undefined {
  const page = pageOf(whole);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const start = first && wholeWords(textOf(first.nodes), first);
  const end = last && wholeWords(textOf(last.nodes), last);
  if (!first || !last || !start || !end) return undefined;
  const texts = [first, last].map(({ nodes }) => textOf(nodes)) as [string, string];
  const isShort = first.nodes === last.nodes && end.end - start.start <= LONGEST;
  const [words, lastWords] = isShort
    ? [{ start: start.start, end: end.end }, undefined]
    : [someWords(texts[0], start, ENDS), someWords(texts[1], end, -ENDS)];
  for (const count of CONTEXTS) {
    const context = {
      start: before(texts[0], words.start, count),
      end: after(texts[0], words.end, isShort ? count : 0),
    };
    if (!page.isFirst(first.nodes, context)) continue;
    if (lastWords && !page.isNext(first.nodes, words.end, last.nodes, lastWords)) continue;
    return directive([
      [texts[0].slice(context.start, words.start), '-', ''],
      [texts[0].slice(words.start, words.end), '', ''],
      [lastWords ? texts[1].slice(lastWords.start, lastWords.end) : '', '', ''],
      [texts[0].slice(words.end, context.end), '', '-'],
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
function pageOf(whole: HTMLElement) {
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
