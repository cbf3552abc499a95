import { WORD, bare } from '../../edition/text/forms.ts';

/** One thing that is asked for: a word, or the words of a phrase in quotation marks. */
export interface Clause {
  /** In the form in which words are compared; one word unless it is a phrase. */
  readonly words: readonly [string, ...string[]];
  readonly phrase: boolean;
  /** Whether this is the word being typed, which may not be whole yet. */
  readonly open: boolean;
}

/** No one asks for more; a pasted page must not keep the browser busy. */
const MOST_CLAUSES = 24;

/** What French elides before a vowel: `l’eau` asks for `eau`, `qu’il` for `il`. */
const ELIDED = new Set('l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' '));

/** In characters: what follows is not looked at. */
export const LONGEST_QUERY = 1000;

const QUOTED = /"([^"]*)"|([^\s"]+)/g;

/** Splits a query into its clauses; double quotation marks and guillemets make a phrase. */
export function parseQuery(query: string): Clause[] {
  const text = query.slice(0, LONGEST_QUERY).replace(/[«»“”„‟‹›]/g, '"');
  const clauses: Clause[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const [whole, quoted, word] = match;
    if (quoted !== undefined) {
      add(clauses, wordsIn(quoted), true, false);
    } else if (word !== undefined) {
      const atEnd = match.index + whole.length === text.length;
      const words = withoutElision(word);
      words.forEach((part, i) => {
        add(clauses, [part], false, atEnd && i === words.length - 1);
      });
    }
  }
  return clauses.slice(0, MOST_CLAUSES);
}

const wordsIn = (text: string): string[] => bare(text).match(WORD) ?? [];

function withoutElision(word: string): string[] {
  const parts = bare(word).split("'");
  // The English possessive is no word either (`Japan’s`).
  if (parts.length > 1 && parts.at(-1) === 's') parts.pop();
  const kept = parts.filter((part, i) => i === parts.length - 1 || !ELIDED.has(part));
  return kept.flatMap((part) => part.match(WORD) ?? []);
}

function add(clauses: Clause[], words: readonly string[], phrase: boolean, open: boolean): void {
  const [first, ...rest] = words;
  if (first === undefined) return;
  const clause = { words: [first, ...rest] as const, phrase: phrase && rest.length > 0, open };
  const same = clauses.findIndex((other) => other.words.join(' ') === words.join(' '));
  if (same < 0) clauses.push(clause);
}
