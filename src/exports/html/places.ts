import { bare } from '../../search/fold.ts';

/** A stretch of a text, as offsets into it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where a query stands in a text: at the beginnings of words, whatever accents, capitals, kinds of space
 * and of apostrophe, and with `oe` for œ. An elided article is a word of its own (`l’eau` has `eau`).
 */
export function places(text: string, query: string): Place[] {
  const wanted = bare(query).replace(/\s+/g, ' ').trim();
  if (!LETTER.test(wanted)) return [];
  // Folding can make one letter two, so each folded letter remembers whence it came.
  let folded = '';
  const origins: Place[] = [];
  let start = 0;
  for (const letter of text) {
    const plain = bare(letter);
    const origin = { start, end: start + letter.length };
    origins.push(...Array.from<Place>({ length: plain.length }).fill(origin));
    folded += plain;
    start = origin.end;
  }
  const found: Place[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    if (at > 0 && LETTER.test(folded[at - 1] ?? '') && LETTER.test(wanted[0] ?? '')) continue;
    const [first, last] = [origins[at], origins[at + wanted.length - 1]];
    if (first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}
