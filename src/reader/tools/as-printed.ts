/**
 * The words of a text as they are printed in it, found by a form of them without capitals and accents, which
 * is what the library for text fragments may give. A browser that looks for them counts accents, and not capitals.
 * @param texts in which to look, the likeliest first; their white space counts as one space
 * @returns the words themselves where they stand in no text
 */
export function asPrinted(words: string, texts: readonly string[]): string {
  const wanted = folded(words).letters.trim();
  for (const text of texts) {
    const spaced = text.replace(/\s+/g, ' ');
    const { letters, places } = folded(spaced);
    const at = letters.indexOf(wanted);
    if (at >= 0) return spaced.slice(places[at], places[at + wanted.length]);
  }
  return words.replace(/\s+/g, ' ');
}

/** The letters of a text without capitals and accents, and the place of each in the text. */
function folded(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = '';
  let at = 0;
  for (const character of text.replace(/\s+/g, ' ')) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    letters += plain;
    places.push(...Array.from({ length: plain.length }, () => at));
    at += character.length;
  }
  places.push(at);
  return { letters, places };
}
