import { checksum } from '../edition/text/checksum.ts';
import { spaced } from '../edition/text/forms.ts';
import type { Lang } from '../edition/types.ts';
import { otherLang } from '../i18n/format.ts';
import { pageLang } from './page-language.ts';

/** A line of the document on the page, in one language. */
export interface PrintedCell {
  /** The number of its line in the document. */
  readonly line: number;
  readonly lang: Lang;
  readonly cell: HTMLElement;
}

/** What stands beside the words of a line: what the edition adds, and the number or the dash. */
const BESIDE = '[data-editorial], .label';

/**
 * Every line on the page, as often as the page has columns. Its language comes from its column and not from its
 * attribute, which a translator may change.
 */
export const printedCells = (whole: ParentNode): PrintedCell[] =>
  [...whole.querySelectorAll('.row')].flatMap((row, line) =>
    [...row.querySelectorAll<HTMLElement>(':scope > :not([data-editorial])')].map((cell, column) => ({
      line,
      lang: langOfColumn(column),
      cell,
    })),
  );

const langOfColumn = (column: number): Lang => (column === 0 ? pageLang() : otherLang(pageLang()));

/** The language of what is pointed at: that of its column, or of the page. */
export function langAt(element: Element): Lang {
  const row = element.closest('.row');
  const column = [...(row?.querySelectorAll(':scope > :not([data-editorial])') ?? [])].findIndex((cell) =>
    cell.contains(element),
  );
  return langOfColumn(Math.max(0, column));
}

/**
 * The words of a line as pieces in which a browser finds words: it does not find any that go over a number or another
 * block. The mark of a note is an element without text, which divides nothing.
 */
export function piecesOf(cell: Element): Text[][] {
  const pieces: Text[][] = [[]];
  const visit = (node: Node): void => {
    if (node instanceof Text) pieces.at(-1)?.push(node);
    if (!(node instanceof Element)) return;
    const isBeside = node.matches(BESIDE);
    const divides = node.textContent !== '' && (isBeside || getComputedStyle(node).display !== 'inline');
    if (divides) pieces.push([]);
    if (!isBeside) node.childNodes.forEach(visit);
    if (divides) pieces.push([]);
  };
  cell.childNodes.forEach(visit);
  return pieces.filter(({ length }) => length > 0);
}

/** The words of a line as the page has them now. */
export const wordsOf = (pieces: readonly (readonly Text[])[]): string =>
  spaced(
    pieces
      .flat()
      .map(({ data }) => data)
      .join(''),
  );

/** The number of the words that the page now has in a language; see {@link checksum}. */
export const pageChecksum = (whole: ParentNode, lang: Lang): number =>
  checksum(
    printedCells(whole)
      .filter((printed) => printed.lang === lang)
      .map(({ cell }) => wordsOf(piecesOf(cell))),
  );
