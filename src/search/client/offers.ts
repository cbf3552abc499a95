import { bare } from '../../edition/text/forms.ts';
import type { SearchMessages } from '../config.ts';
import { vocabulary } from '../vocabulary.ts';
import { button, element } from '../../reader/dom.ts';
import { nearestWords } from './suggest.ts';

/** A word that is shorter is still being typed, or has no nearest word worth offering. */
const SHORTEST_SLIP = 4;

/**
 * For words that stand nowhere: the nearest that do, as buttons, and the way to the index of all words.
 * @param records in whose texts the nearest are looked for
 * @param take called with the query in which an offered word has taken its place
 */
export function offers(
  unknown: readonly string[],
  query: string,
  records: readonly { readonly text: string }[],
  wordIndex: string,
  messages: SearchMessages,
  take: (query: string) => void,
): HTMLElement {
  const words = vocabulary(records);
  const buttons = unknown
    .filter(({ length }) => length >= SHORTEST_SLIP)
    .flatMap((word) =>
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

/** A query with another word in the place of one of its words, which is given as words are compared. */
function replaceWord(query: string, word: string, by: string): string {
  const parts = query.split(/(\s+)/);
  const at = parts.findIndex((part) => bare(part).includes(word));
  parts[Math.max(0, at)] = by;
  return parts.join('');
}
