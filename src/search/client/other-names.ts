import type { Lang, OtherName } from '../../edition/types.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { sequenceOf, type Clause } from './query.ts';

/** Another name, and the words of the text that are looked for in its place. */
export interface Taken {
  readonly name: string;
  readonly words: string;
}

/**
 * A query with the words of the text in the place of other names for the same; a phrase in quotation marks stays as it
 * is. The longest name counts, and one that is also a small word (`UN`) only as it is written in the list.
 * @param lang the language of the page, in which the words are told
 */
export function withOtherNames(
  clauses: readonly Clause[],
  names: readonly OtherName[],
  lang: Lang,
): { clauses: Clause[]; taken: Taken[] } {
  const known = names
    .flatMap((name) => name.also.map((also) => ({ name, also, key: sequenceOf(also)?.join(' ') ?? '' })))
    .sort((a, b) => b.key.length - a.key.length);
  const taken: Taken[] = [];
  const read: Clause[] = [];
  for (let at = 0; at < clauses.length;) {
    const [found] = known.flatMap(({ name, also, key }) => {
      const own = clausesOf(clauses, at, key);
      const typed = own.map((clause) => clause.typed).join(' ');
      // A name of one text alone is told in its words.
      const words = name[lang] ?? name.fr ?? name.en;
      const isSmall = FUNCTION_WORDS[lang].has(key) && typed !== also;
      return own.length === 0 || words === undefined || isSmall ? [] : [{ name, also, words, own, typed }];
    });
    const first = found?.own[0];
    if (found && first) {
      const { name, also, words, typed } = found;
      const [fr, en] = [sequenceOf(name.fr ?? ''), sequenceOf(name.en ?? '')];
      read.push({ ...first, typed, open: false, instead: { ...(fr && { fr }), ...(en && { en }) } });
      taken.push({ name: also, words });
    } else read.push(...clauses.slice(at, at + 1));
    at += found?.own.length ?? 1;
  }
  return { clauses: read, taken };
}

/** The clauses from a position on that make a name together; none if they do not. */
function clausesOf(clauses: readonly Clause[], at: number, key: string): Clause[] {
  for (let end = at + 1; end <= clauses.length; end += 1) {
    const own = clauses.slice(at, end);
    const words = own.map((clause) => clause.words.join(' ')).join(' ');
    if (own.at(-1)?.phrase || words.length > key.length) return [];
    if (words === key) return own;
  }
  return [];
}
