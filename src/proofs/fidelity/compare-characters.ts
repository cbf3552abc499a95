/** The result of comparing two texts without their white space. */
export type TextComparison = ReturnType<typeof compareTexts>;

const AROUND = 30;

/**
 * Compares a published text with its source, character for character, ignoring only white space: numbers, dashes,
 * quotation marks and capitals count. A character outside the basic plane is one, as for a reader.
 * @returns how many characters and words the source has, and the first difference with its surroundings and its line
 * in the source, from 1
 */
export function compareTexts(source: string, published: string) {
  const [a, b] = [withoutSpace(source), withoutSpace(published)];
  const totals = { characters: a.length, words: source.split(/\s+/u).filter(Boolean).length };
  const length = Math.max(a.length, b.length);
  let at = 0;
  while (at < length && a[at]?.character === b[at]?.character) at += 1;
  if (at === length) return { equal: true, ...totals, difference: undefined };
  const line = a[at]?.line ?? a.at(-1)?.line ?? 1;
  return { equal: false, ...totals, difference: { line, source: around(a, at), published: around(b, at) } };
}

/** The characters that are not white space, each with its line. */
const withoutSpace = (text: string) =>
  text
    .split('\n')
    .flatMap((words, i) =>
      Array.from(words.replace(/\s/gu, ''), (character) => ({ character, line: i + 1 })),
    );

function around(characters: ReturnType<typeof withoutSpace>, at: number): string {
  const all = characters.map(({ character }) => character);
  const text = (from: number, to: number) => all.slice(Math.max(0, from), to).join('');
  return `${text(at - AROUND, at)}⟨${characters[at]?.character ?? 'end'}⟩${text(at + 1, at + AROUND)}`;
}
