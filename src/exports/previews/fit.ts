import { endCut } from '../../references/passage-words.ts';
import type { CardLine } from './card.ts';

/** The words that a card has room for, and their size in pixels. */
export type Fitted = Awaited<ReturnType<typeof fit>>;

/**
 * Sets words as large as the room allows. If they fit at no size, sets as many whole words as fit at `sizeOfCut`, and
 * an ellipsis.
 * @param sizes from the largest to the smallest
 */
export async function fit(
  lines: readonly CardLine[],
  { sizes, sizeOfCut, room }: { sizes: readonly number[]; sizeOfCut: number; room: number },
  heightOf: (lines: readonly CardLine[], size: number) => Promise<number>,
) {
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
