/** A run of an excerpt; marked if it is what was looked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

const BEFORE = 8;
const LENGTH = 36;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/**
 * The words of a passage around the first match, with the matches marked. Of a word with an elided
 * article (`l’eau`) or with punctuation the word alone is marked.
 * @param matches positions of words in the text split at white space, from 0, ascending
 */
export function excerpt(text: string, matches: readonly number[]): Run[] {
  const words = text.split(/\s+/);
  const wanted = Math.max(0, (matches[0] ?? 0) - BEFORE);
  const start = words.length - wanted < LENGTH ? Math.max(0, words.length - LENGTH) : wanted;
  const end = Math.min(words.length, start + LENGTH);
  const runs: Run[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  words.slice(start, end).forEach((word, i) => {
    const found = matches.includes(start + i) ? [...word.matchAll(WORD)].at(-1) : undefined;
    if (found) {
      runs.push(
        { text: word.slice(0, found.index), marked: false },
        { text: found[0], marked: true },
        { text: `${word.slice(found.index + found[0].length)} `, marked: false },
      );
    } else {
      runs.push({ text: `${word} `, marked: false });
    }
  });
  if (end < words.length) runs.push({ text: '…', marked: false });
  return join(runs);
}

/** The same runs, neighbours of a kind made one and empty ones dropped. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.marked === run.marked) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
