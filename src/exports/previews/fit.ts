import { endCut } from '../../references/passage-words.ts';
import type { CardLine } from './card.ts';

/** The height of lines at a size, in pixels. */
export type HeightOf = (lines: readonly CardLine[], size: number) => Promise<number>;

export interface Fitted {
  readonly size: number;
  readonly lines: readonly CardLine[];
}

/** Type sizes in pixels, and the height that is available. */
export interface Room {
  /** From the largest to the smallest. */
  readonly sizes: readonly number[];
  /** For words that do not fit even at the smallest size. */
  readonly sizeOfCut: number;
  readonly room: number;
}

/**
 * Sets words as large as the room allows. If they fit at no size, sets as many whole words as fit at `sizeOfCut`, and
 * an ellipsis.
 */
export async function fit(
  lines: readonly CardLine[],
  { sizes, sizeOfCut, room }: Room,
  heightOf: HeightOf,
): Promise<Fitted> {
  for (const size of sizes) {
    if ((await heightOf(lines, size)) <= room) return { size, lines };
  }
  let fits = 1;
  let tooMany = lines.flatMap(({ text }) => text.split(' ')).length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if ((await heightOf(firstWords(lines, middle), sizeOfCut)) <= room) fits = middle;
    else tooMany = middle;
  }
  return { size: sizeOfCut, lines: firstWords(lines, fits) };
}

/**
 * The first words of some lines; the last line shows that it was cut. Words end at ordinary spaces, so no-break
 * spaces keep words together.
 */
export function firstWords(lines: readonly CardLine[], count: number): CardLine[] {
  const kept: CardLine[] = [];
  let left = count;
  for (const line of lines) {
    const words = line.text.split(' ');
    if (words.length >= left) {
      return [...kept, { ...line, text: endCut(words.slice(0, left).join(' ')) }];
    }
    kept.push(line);
    left -= words.length;
  }
  return kept;
}
