import { bare } from '../../edition/text/forms.ts';
import { SHORTEST_SLIP, nearestWords } from '../../edition/text/nearest-words.ts';
import type { SearchConfig } from '../config.ts';
import { vocabulary } from '../concordance.ts';
import { button, element } from '../../reader/dom.ts';

/**
 * Where to go on from words that stand nowhere: the nearest that do, and the index of all words; where nothing at all
 * was found, examples and the themes as well.
 * @param records in whose texts the nearest are looked for
 * @param take called with the query that is chosen
 */
export function offers(
  unknown: readonly string[],
  isNothing: boolean,
  query: string,
  records: readonly { readonly text: string }[],
  { messages, examples, themes, wordIndex }: SearchConfig,
  take: (query: string) => void,
): HTMLElement[] {
  const words = vocabulary(records);
  const queryButton = (label: string, chosen: string) =>
    button(label, () => {
      take(chosen);
    });
  const nearest = unknown
    .filter(({ length }) => length >= SHORTEST_SLIP)
    .flatMap((word) =>
      [...inTwo(word, words), ...nearestWords(word, words)].map((near) =>
        queryButton(near, replaceWord(query, word, near)),
      ),
    );
  const line = (label: string, parts: readonly HTMLElement[]) =>
    parts.length === 0 ? [] : [element('p', 'offers', `${label} `, ...parts)];
  const link = (href: string, text: string) => element('a', { class: 'touch', href }, text);
  return [
    ...line(messages.nearest, nearest),
    ...(isNothing
      ? line(
          messages.examples,
          examples.map((each) => queryButton(each, each)),
        )
      : []),
    element(
      'p',
      'offers',
      ...(isNothing ? [link(themes, messages.themes)] : []),
      link(wordIndex, messages.words),
    ),
  ];
}

/** A word that is two of the text with the space between them lost (`siègepermanent`). */
function inTwo(word: string, vocabulary: readonly string[]): string[] {
  const printed = new Map(vocabulary.map((each) => [bare(each), each]));
  return Array.from(word, (_, at) => [printed.get(word.slice(0, at)), printed.get(word.slice(at))])
    .filter((both) => !both.includes(undefined))
    .map((both) => both.join(' '));
}

/** A query with another word in the place of one of its words, which is given as words are compared. */
function replaceWord(query: string, word: string, by: string): string {
  const parts = query.split(/(\s+)/);
  const at = parts.findIndex((part) => bare(part).includes(word));
  parts[Math.max(0, at)] = by;
  return parts.join('');
}
