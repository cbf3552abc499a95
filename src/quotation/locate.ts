import type { Span } from '../edition/text/words.ts';
import type { Segment } from './pasted.ts';
import { pairsOf } from './searched-text.ts';
import type { SourceText } from './searched-text.ts';

/** A place in a text, as positions among its tokens without the end. */
export interface Located extends Span {
  readonly source: SourceText;
}

/** Every place that has a part of a quotation word for word. */
export const exactPlaces = ({ tokens }: Segment, sources: readonly SourceText[]): Located[] =>
  sources.flatMap((source) => {
    const places: Located[] = [];
    for (let start = 0; start + tokens.length <= source.tokens.length; start += 1) {
      if (tokens.every(({ key }, i) => source.tokens[start + i]?.key === key))
        places.push({ source, start, end: start + tokens.length });
    }
    return places;
  });

/** With a smaller share of its word pairs, no place is worth a closer look. */
const LEAST_PAIRS = 0.25;

/**
 * The stretch of a text with most of a quotation's word pairs, with some spare words at both ends; nothing if there
 * are too few. Its cost grows with the length of both, never with their product.
 */
export function likelyPlace({ tokens }: Segment, sources: readonly SourceText[]): Located | undefined {
  const pairs = pairsOf(tokens);
  const reach = Math.ceil(tokens.length * 1.25) + 4;
  let best: { found: Located; hits: number } | undefined;
  for (const source of sources) {
    const places = [...pairs.keys()].flatMap((key) => source.pairs.get(key) ?? []).sort((a, b) => a - b);
    let first = 0;
    places.forEach((place, i) => {
      while (place - (places[first] ?? 0) > reach) first += 1;
      const hits = i - first + 1;
      if (hits <= (best?.hits ?? 0)) return;
      const start = places[first] ?? 0;
      best = { hits, found: { source, ...stretch(start, place, tokens.length, source) } };
    });
  }
  return best && best.hits / Math.max(1, pairs.size) >= LEAST_PAIRS ? best.found : undefined;
}

/** From the first pair found to the last, and as many more words as the quotation may have around them. */
function stretch(first: number, last: number, length: number, { tokens }: SourceText): Span {
  const spare = Math.max(2, length - (last - first) + 2);
  return { start: Math.max(0, first - spare), end: Math.min(tokens.length, last + 2 + spare) };
}
