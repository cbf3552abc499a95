import type { PassageLine, TextLines } from '../../edition/document-lines.ts';
import { spaced } from '../../edition/text/forms.ts';
import type { Span } from '../../edition/text/words.ts';
import type { Lang } from '../../edition/types.ts';
import { piecesOf, printedCells, wordsOf } from '../printed-rows.ts';
import type { PrintedCell } from '../printed-rows.ts';
import { textRange } from '../text-range.ts';

/** Selected words within a piece of a line; positions in the text of its nodes. */
export interface SelectedPiece extends Span {
  readonly nodes: readonly Text[];
}

/** The selected words of the document, in one language. */
export interface SelectedWords {
  /** From the first of these words to the last. */
  readonly range: Range;
  readonly from: string;
  readonly to: string;
  readonly lang: Lang;
  readonly lines: readonly PassageLine[];
  readonly pieces: readonly SelectedPiece[];
  /** Whether they include words of a heading. */
  readonly heading: boolean;
  /** Whether the page still has the words of the edition, and not those of a translator. */
  readonly own: boolean;
}

interface SelectedLine extends Pick<SelectedWords, 'lang' | 'pieces' | 'heading' | 'own'> {
  readonly line: PassageLine;
}

/**
 * The selected part of a text, in the language in which the selection begins; nothing if it has no word.
 * @param texts the lines of the document in each language, with which those of the page are compared
 */
export function selected(
  text: HTMLElement,
  texts: Readonly<Record<Lang, TextLines>>,
): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const whole = selection.getRangeAt(0);
  const all = printedCells(text)
    .filter(({ cell }) => whole.intersectsNode(cell))
    .flatMap((cell) => selectedLine(cell, texts[cell.lang].lines[cell.line], whole));
  const [first] = all;
  const same = all.filter(({ lang }) => lang === first?.lang);
  const pieces = same.flatMap((line) => line.pieces);
  const [start, end] = [pieces[0], pieces.at(-1)];
  if (!first || !start || !end) return undefined;
  return {
    range: textRange(start.start, end.end, start.nodes, end.nodes),
    from: first.line.anchor,
    to: same.at(-1)?.line.anchor ?? first.line.anchor,
    lang: first.lang,
    lines: same.map(({ line }) => line),
    pieces,
    heading: same.some(({ heading }) => heading),
    own: same.every(({ own }) => own),
  };
}

/** The part of a paragraph, item or heading that is selected, with its number if that is. */
function selectedLine(
  { cell, lang }: PrintedCell,
  line: PassageLine | undefined,
  whole: Range,
): SelectedLine[] {
  const all = piecesOf(cell);
  const pieces = all.flatMap((nodes) => selectedIn(nodes, whole));
  const text = spaced(pieces.map(({ nodes, start, end }) => textOf(nodes).slice(start, end)).join(''));
  if (!line || !/\p{L}\p{L}|\p{N}/u.test(text)) return [];
  const label = cell.querySelector('.label:not([data-editorial])')?.firstChild;
  const isNumbered = line.label !== undefined && label && selectedIn([label as Text], whole).length > 0;
  return [
    {
      lang,
      pieces,
      line: { anchor: line.anchor, ...(isNumbered ? { label: line.label } : {}), text },
      heading: cell.closest('h1, h2') !== null,
      own: wordsOf(all) === line.text,
    },
  ];
}

export const textOf = (nodes: readonly Text[]): string => nodes.map(({ data }) => data).join('');

/** The selected part of some neighbouring nodes. */
function selectedIn(nodes: readonly Text[], whole: Range): SelectedPiece[] {
  let before = 0;
  const spans = nodes.flatMap((node): Span[] => {
    const at = before;
    before += node.length;
    if (!whole.intersectsNode(node)) return [];
    const start = node === whole.startContainer ? whole.startOffset : 0;
    const end = node === whole.endContainer ? whole.endOffset : node.length;
    return start < end ? [{ start: at + start, end: at + end }] : [];
  });
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [{ nodes, start: first.start, end: last.end }] : [];
}
