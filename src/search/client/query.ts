import type { PerLang } from '../../edition/types.ts';
import { APOSTROPHE, HYPHEN, QUOTE, WORD, bare, cleaned } from '../../edition/text/forms.ts';

/** Words one after another, in the form in which words are compared. */
export type Sequence = readonly [string, ...string[]];

/** One thing that is asked for: a word, words joined by hyphens, or the words of a phrase in quotation marks. */
export interface Clause {
  readonly words: Sequence;
  /** As it was typed, to be shown. */
  readonly typed: string;
  /** Whether it stands in quotation marks: several words are then found only as they are. */
  readonly phrase: boolean;
  /** Whether this is the word being typed, which may be the beginning of another. */
  readonly open: boolean;
  /** What it makes with the word before or after it; where the text has that, it has both (`co operation`). */
  readonly joined?: readonly string[];
  /** What is looked for in its place, in each language. */
  readonly instead?: Partial<PerLang<Sequence>>;
}

/** A word that is being typed is taken for the beginning of a word from this length on. */
const SHORTEST_BEGINNING = 3;

/** No one asks for more; a pasted page must not keep the browser busy. */
const MOST_CLAUSES = 24;

/** What French elides before a vowel: `l’eau` asks for `eau`, `qu’il` for `il`. */
const ELIDED = new Set('l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' '));

/** In characters: what follows is not looked at. */
export const LONGEST_QUERY = 1000;

const QUOTED = new RegExp(`${QUOTE}(.*?)${QUOTE}|((?:(?!${QUOTE})\\S)+)`, 'gu');
/** The marks of a quotation within one, of which one is enough: `« « l’Asie » »`, `“« l’Asie »”`. */
const DOUBLED = /([«»“”„‹›])(?:\s*\1)+|([“„])\s*[«‹]|([«‹])\s*[“„]|([”»›])(?:\s*[”»›])+/gu;
const APOSTROPHES = new RegExp(APOSTROPHE, 'u');
/** A word, or several joined by hyphens. */
const PIECE = new RegExp(`${WORD.source}(?:${HYPHEN}${WORD.source})*`, 'gu');

/** The words of a text, as they are compared; nothing if it has none. */
export function sequenceOf(text: string): Sequence | undefined {
  const [first, ...rest] = bare(text).match(WORD) ?? [];
  return first === undefined ? undefined : [first, ...rest];
}

/** Splits a query into its clauses; double quotation marks and guillemets make a phrase. */
export function parseQuery(query: string): Clause[] {
  const text = cleaned(query.slice(0, LONGEST_QUERY)).replace(DOUBLED, '$1$2$3$4');
  const clauses: Clause[] = [];
  const add = (typed: string, phrase: boolean, open: boolean) => {
    const words = sequenceOf(typed);
    if (!words) return;
    const mayGoOn = open && words[0].length >= SHORTEST_BEGINNING;
    clauses.push({ words, typed: typed.trim(), phrase, open: mayGoOn });
  };
  for (const match of text.matchAll(QUOTED)) {
    const [whole, quoted, word = ''] = match;
    if (quoted !== undefined) {
      add(quoted, true, false);
      continue;
    }
    const atEnd = match.index + whole.length === text.length;
    const pieces = withoutElision(word);
    pieces.forEach((piece, i) => {
      add(piece, false, atEnd && i === pieces.length - 1);
    });
  }
  const asked = clauses.filter(({ typed, phrase }) => phrase || !OPERATOR.test(typed));
  return distinct(asked.length > 0 ? asked : clauses).slice(0, MOST_CLAUSES);
}

/** What other programs put between words, and what is done here without it. */
const OPERATOR = /^(?:AND|OR|ET|OU)$/;

/** Each clause once. */
export const distinct = (clauses: readonly Clause[]): Clause[] =>
  clauses.filter(
    ({ words }, i) => clauses.findIndex((other) => other.words.join(' ') === words.join(' ')) === i,
  );

function withoutElision(word: string): string[] {
  const parts = word.split(APOSTROPHES);
  // The English possessive is no word either (`Japan’s`).
  if (parts.length > 1 && /^s(?!\p{L})/iu.test(parts.at(-1) ?? '')) parts.pop();
  // A bracket may stand before it.
  const isElided = (part: string) => ELIDED.has(bare(part).replace(/^[^\p{L}]+/u, ''));
  const kept = parts.filter((part, i) => i === parts.length - 1 || !isElided(part));
  return kept.flatMap((part) => part.match(PIECE) ?? []);
}

/** The words of a clause, each as a clause of its own. */
export const apart = ({ words, typed, open }: Clause): Clause[] => {
  const shown = typed.match(WORD) ?? [];
  return words.map((word, i) => ({
    words: [word],
    typed: shown[i] ?? word,
    phrase: false,
    open: open && i === words.length - 1,
  }));
};

/** Clauses that know what each makes with its neighbours. */
export const withJoined = (clauses: readonly Clause[]): Clause[] =>
  clauses.map((clause, i) => {
    const single = (at: number) => {
      const { words = [], phrase, instead } = clauses[at] ?? {};
      return words.length === 1 && !phrase && !instead ? words[0] : undefined;
    };
    const pairs = [i, i + 1].map((at) => [single(at - 1), single(at)]);
    const joined = pairs.filter((pair) => !pair.includes(undefined)).map((pair) => pair.join(''));
    return joined.length > 0 ? { ...clause, joined } : clause;
  });
