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
const ALL_SPACE = /\s+/gu;

/**
 * Compares a published text with its source, character for character, ignoring only white space: numbers, dashes,
 * quotation marks and capitals count.
 */
export function compareTexts(source: string, published: string): TextComparison {
  const bare = source.replace(ALL_SPACE, '');
  if (bare === published.replace(ALL_SPACE, '')) {
    return { equal: true, characters: lengthOf(bare), words: source.split(/\s+/u).filter(Boolean).length };
  }
  return firstDifference(source, published);
}

/** Counts characters as a reader does: one outside the basic plane is one. */
const lengthOf = (text: string): number =>
  text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);

function firstDifference(source: string, published: string): TextComparison {
  const a = withoutSpace(source);
  const b = withoutSpace(published);
  const totals = {
    characters: a.characters.length,
    words: source.split(/\s+/u).filter(Boolean).length,
  };
  const length = Math.max(a.characters.length, b.characters.length);
  for (let i = 0; i < length; i += 1) {
    if (a.characters[i] === b.characters[i]) continue;
    const line = a.lines[i] ?? a.lines.at(-1) ?? 1;
    return {
      equal: false,
      ...totals,
      difference: { line, source: around(a.characters, i), published: around(b.characters, i) },
    };
  }
  return { equal: true, ...totals };
}

/** The characters that are not white space, and the line of each. */
function withoutSpace(text: string): { characters: string[]; lines: number[] } {
  const characters: string[] = [];
  const lines: number[] = [];
  let line = 1;
  for (const character of text) {
    if (character === '\n') line += 1;
    if (WHITE_SPACE.test(character)) continue;
    characters.push(character);
    lines.push(line);
  }
  return { characters, lines };
}

const around = (characters: readonly string[], at: number): string =>
  `${characters.slice(Math.max(0, at - AROUND), at).join('')}⟨${characters[at] ?? 'end'}⟩${characters
    .slice(at + 1, at + AROUND)
    .join('')}`;
