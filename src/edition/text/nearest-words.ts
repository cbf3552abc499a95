import { distance } from 'fastest-levenshtein';
import { bare } from './forms.ts';

/** A word that is shorter is still being typed, or has no nearest word worth telling. */
export const SHORTEST_SLIP = 4;

/** How many letters of a word may be wrong, by its length. */
const tolerance = (length: number) => Math.max(1, Math.floor(length / 3));

/**
 * The words of a vocabulary nearest to a word that is not among them, nearest first.
 * @returns at most `most` words, as they are printed
 */
export function nearestWords(word: string, vocabulary: readonly string[], most = 3): string[] {
  const wanted = bare(word);
  const far = tolerance(wanted.length);
  return vocabulary
    .filter(({ length }) => Math.abs(length - wanted.length) <= far + 1)
    .map((candidate) => ({ candidate, far: distance(wanted, bare(candidate)) }))
    .filter((each) => each.far <= far)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
