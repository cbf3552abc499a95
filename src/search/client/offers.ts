import { fill } from '../../i18n/format.ts';
import { bare } from '../fold.ts';
import type { SearchMessages } from '../messages.ts';
import { button, element } from './dom.ts';
import type { Answer } from './engine.ts';
import { nearestWords } from './suggest.ts';

/** A word that is shorter is still being typed, or has no nearest word worth offering. */
const SHORTEST_SLIP = 4;

/** The words that stand in neither language. */
export const unknownWords = (own: Answer, other: Answer): string[] =>
  own.unknown.filter((word) => word.length >= SHORTEST_SLIP && other.unknown.includes(word));

/**
 * For words that stand nowhere: the nearest that do, as buttons, and the way to the index of all words.
 * @param vocabularies addresses of the lists of words; those that cannot be had are done without
 * @param take called with the query in which an offered word has taken its place
 */
export async function offers(
  unknown: readonly string[],
  query: string,
  vocabularies: readonly string[],
  wordIndex: string,
  messages: SearchMessages,
  take: (query: string) => void,
): Promise<HTMLElement> {
  const addresses = unknown.flatMap((word) => vocabularies.map((address) => listFor(address, word)));
  const lists = [...new Set(addresses)].map(wordList);
  const words = [...new Set((await Promise.all(lists)).flat())];
  const buttons = unknown.flatMap((word) =>
    nearestWords(word, words).map((near) =>
      button(near, () => {
        take(replaceWord(query, word, near));
      }),
    ),
  );
  return element(
    'p',
    { class: 'offers' },
    ...(buttons.length > 0 ? [`${messages.nearest} `, ...buttons] : []),
    element('a', { class: 'touch', href: wordIndex }, messages.words),
  );
}

/** In an address, the place of the initial of a word, where each list has the words of one. */
export const INITIAL = '{initial}';

/** Half a character, which a paste may end in, is no initial, and no address could hold it. */
function listFor(address: string, word: string): string {
  const [initial = ''] = word;
  return fill(address, { initial: /\p{Cs}/u.test(initial) ? '' : encodeURIComponent(initial) });
}

const wordList = (address: string): Promise<string[]> =>
  fetch(address)
    .then((response) => response.json() as Promise<string[]>)
    .catch(() => []);

/** A query with another word in the place of one of its words, which is given as words are compared. */
function replaceWord(query: string, word: string, by: string): string {
  const parts = query.split(/(\s+)/);
  const at = parts.findIndex((part) => bare(part).includes(word));
  return parts.with(Math.max(0, at), by).join('');
}
