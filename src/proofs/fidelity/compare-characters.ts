/** The result of comparing two texts without their white space. */
export interface TextComparison {
  readonly equal: boolean;
  /** Characters of the source that are not white space. */
  readonly characters: number;
  /** Words of the source, counted between white space. */
  readonly words: number;
  /** The first place where the texts differ, with its surroundings; absent if they are equal. */
  readonly difference?: Difference;
}

export interface Difference {
  /** Line of the source, from 1. */
  readonly line: number;
  readonly source: string;
  readonly published: string;
}

const AROUND = 30;
const WHITE_SPACE = /\s/u;

/**
 * Compares a published text with its source, character for character, ignoring only white space: numbers, dashes,
 * quotation marks and capitals count. A character outside the basic plane is one, as for a reader.
 */
export function compareTexts(source: string, published: string): TextComparison {
  const [a, b] = [withoutSpace(source), withoutSpace(published)];
  const totals = { characters: a.length, words: source.split(/\s+/u).filter(Boolean).length };
  const length = Math.max(a.length, b.length);
  let at = 0;
  while (at < length && a[at]?.character === b[at]?.character) at += 1;
  if (at === length) return { equal: true, ...totals };
  const line = a[at]?.line ?? a.at(-1)?.line ?? 1;
  return { equal: false, ...totals, difference: { line, source: around(a, at), published: around(b, at) } };
}

interface Placed {
  readonly character: string;
  readonly line: number;
}

/** The characters that are not white space, each with its line. */
function withoutSpace(text: string): Placed[] {
  const placed: Placed[] = [];
  let line = 1;
  for (const character of text) {
    if (character === '\n') line += 1;
    if (!WHITE_SPACE.test(character)) placed.push({ character, line });
  }
  return placed;
}

function around(characters: readonly Placed[], at: number): string {
  const text = (from: number, to: number) =>
    characters
      .slice(Math.max(0, from), to)
      .map(({ character }) => character)
      .join('');
  return `${text(at - AROUND, at)}⟨${characters[at]?.character ?? 'end'}⟩${text(at + 1, at + AROUND)}`;
}
