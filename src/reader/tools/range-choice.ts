import { nameInShort } from '../../references/passage-name.ts';
import { element } from '../dom.ts';
import { documentElement } from './page-address.ts';
import type { Subject } from './actions.ts';

/**
 * A list of the passages at which a range can end; nothing if none follows.
 * @param choose called with the last passage
 */
export function rangeChoice(
  { from, to, lang }: Subject,
  upTo: string,
  choose: (to: string) => void,
): HTMLElement | undefined {
  const anchors = peersFrom(from);
  if (anchors.length < 2) return undefined;
  const list = element('select');
  for (const anchor of anchors) {
    const option = element('option', { value: anchor }, nameInShort(lang, anchor));
    option.selected = anchor === to;
    list.append(option);
  }
  list.addEventListener('change', () => {
    choose(list.value);
  });
  return element('label', {}, `${upTo} `, list);
}

/** The passage and those of its kind that follow it: sections, paragraphs, or the items of one list. */
function peersFrom(anchor: string): string[] {
  const first = document.getElementById(anchor);
  const ofKind = first?.matches('section') ? 'section' : '.passage:not(li)';
  const peers = first?.matches('li')
    ? [...(first.parentElement?.children ?? [])]
    : [...documentElement().querySelectorAll(ofKind)];
  return peers.slice(peers.findIndex((peer) => peer === first)).map(({ id }) => id);
}
