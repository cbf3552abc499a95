import type { Piece } from './piece.ts';
import { isBreak } from './quoted-words.ts';
import { paragraphAt } from './searched-text.ts';
import type { Located } from './searched-text.ts';

/** More places are not weighed: the piece is a word or two. */
const MOST_PLACES = 60;

/** How far it is from one piece to the next: the fewer paragraphs, the better, and the order of the text best of all. */
function distance(before: Located, after: Located): number {
  if (before.source.document !== after.source.document) return 100;
  const paragraphs = Math.abs(paragraphAt({ ...before, start: before.end - 1 }) - paragraphAt(after));
  if (before.source !== after.source) return 6 + paragraphs;
  const words = Math.min(0.4, Math.abs(after.start - before.end) / 1000);
  return paragraphs + words + (after.start >= before.end ? 0 : 4);
}

interface Way {
  readonly cost: number;
  readonly places: readonly Located[];
}

/**
 * Chooses a place for each piece that stands in several, so that the pieces are as near to each other as they can be.
 * A piece alone keeps all of its places.
 */
export function chosenPlaces(pieces: readonly Piece[]): Piece[] {
  const known = pieces.filter((piece) => piece.kind !== 'absent');
  const found = known.map(placesOf);
  if (found.length < 2) return [...pieces];
  let ways: readonly Way[] = (found[0] ?? []).map((place) => ({ cost: 0, places: [place] }));
  for (const [i, places] of found.slice(1).entries()) {
    // Of two places as near, one without words between, if no omission is marked.
    const jump = isBreak(known[i + 1]?.tokens[0], 'replaced') ? 0 : 0.01;
    ways = places.map((place) =>
      ways
        .map(({ cost, places: before }): Way => {
          const last = before.at(-1);
          const further = last ? distance(last, place) + (last.end === place.start ? 0 : jump) : 0;
          return { cost: cost + further, places: [...before, place] };
        })
        .reduce((best, way) => (way.cost < best.cost ? way : best)),
    );
  }
  const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
  let next = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'absent') return piece;
    const place = best.places[next];
    next += 1;
    return piece.kind === 'exact' && place ? { ...piece, places: [place] } : piece;
  });
}

const placesOf = (piece: Exclude<Piece, { kind: 'absent' }>): readonly Located[] =>
  piece.kind === 'exact' ? piece.places.slice(0, MOST_PLACES) : [piece.place];
