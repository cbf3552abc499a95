import { placesOf, type Piece } from './piece.ts';
import { isBreak } from './quoted-words.ts';
import { lastParagraphAt, paragraphAt, type Located } from './searched-text.ts';

/** More places are not weighed: the piece is a word or two. */
const MOST_PLACES = 60;

/** How far it is from one piece to the next: the fewer paragraphs, the better, and the order of the text best of all. */
function distance(before: Located, after: Located): number {
  if (before.source.document !== after.source.document) return 100;
  const paragraphs = Math.abs(lastParagraphAt(before) - paragraphAt(after));
  if (before.source !== after.source) return 6 + paragraphs;
  const words = Math.min(0.4, Math.abs(after.start - before.end) / 1000);
  return paragraphs + words + (after.start >= before.end ? 0 : 4);
}

/** A place for a piece, the way to it from the pieces before, and how far that is. */
interface Way {
  readonly cost: number;
  readonly place: Located;
  readonly before?: Way;
}

const shortest = (ways: readonly Way[]): Way | undefined =>
  ways.reduce<Way | undefined>((best, way) => (best && best.cost <= way.cost ? best : way), undefined);

/**
 * Chooses a place for each piece that stands in several, so that the pieces are as near to each other as they can be.
 * A piece alone keeps all of its places.
 */
export function* chosenPlaces(pieces: readonly Piece[]): Generator<number, Piece[]> {
  const known = pieces.filter((piece) => piece.kind !== 'absent');
  if (known.length < 2) return [...pieces];
  let ways: readonly Way[] = [];
  for (const piece of known) {
    const before = ways;
    // Of two places as near, one without words between, if no omission is marked.
    const jump = isBreak(piece.tokens[0], 'replaced') ? 0 : 0.01;
    const wayTo = (place: Located): Way => {
      const further = (from: Located) => distance(from, place) + (from.end === place.start ? 0 : jump);
      const all = before.map((way) => ({ cost: way.cost + further(way.place), place, before: way }));
      return shortest(all) ?? { cost: 0, place };
    };
    ways = placesOf(piece).slice(0, MOST_PLACES).map(wayTo);
    yield before.length * ways.length;
  }
  const chosen: Located[] = [];
  for (let way = shortest(ways); way; way = way.before) chosen.push(way.place);
  return pieces.map((piece) => {
    if (piece.kind === 'absent') return piece;
    const place = chosen.pop();
    return piece.kind === 'exact' && place ? { ...piece, places: [place] } : piece;
  });
}
