import { nameInShort } from '../../references/passage-name.ts';
import { fill } from '../../i18n/format.ts';
import { rangeOf, rangeFragment, span } from '../../edition/range.ts';
import type { PassageRange } from '../../edition/range.ts';
import { element } from '../dom.ts';
import { anchors, documentElement, lineAt, loadToolsData } from './page-address.ts';
import { pageLang } from '../page-language.ts';
import { adoptToolStyles } from './tool-styles.ts';

/** The range that is marked on the page, if there is one. */
let marked: PassageRange | undefined;
export const markedRange = (): PassageRange | undefined => marked;

/** Longer fragments, in encoded characters, stay in the address although they name nothing. */
const LONGEST = 100_000;

/** Event: another range has been marked. */
const PLACE_MARKED = 'placemarked';

/**
 * Opens the page at what its address names and a browser alone does not find: a range, words, or the passage nearest
 * to an unknown one.
 */
export async function open(fragment: string, directive: string): Promise<void> {
  const known = fragment === '' || document.getElementById(fragment) !== null;
  // With a text fragment the passage is marked here too, because the browser does not match it in such an address.
  const itself = { from: fragment, to: fragment, exact: true };
  const withWords = directive !== '' && anchors().includes(fragment) ? itself : undefined;
  const place = known ? withWords : rangeOf(fragment, anchors());
  if (!known && place?.exact !== true) {
    mark(undefined);
    // Firefox marks no target of an address that is replaced before the page has loaded.
    if (document.readyState !== 'complete')
      await new Promise((resolve) => {
        addEventListener('load', () => setTimeout(resolve), { once: true });
      });
    // Corrects the address: the browser goes there, and for a range comes back here.
    if (place) location.replace(`#${rangeFragment(place.from, place.to)}`);
    // Leaving an address of a megabyte takes a browser long.
    else if (location.hash.length < LONGEST)
      history.replaceState(history.state, '', location.pathname + location.search);
    await notice(place);
  } else if (!place) {
    mark(undefined);
  } else if (!isMarked(place)) {
    mark(place);
    lineAt(place.from)?.scrollIntoView();
    // With the hyphen of such addresses, in place of a dash.
    const proper = rangeFragment(place.from, place.to);
    if (fragment !== proper) history.replaceState(history.state, '', `#${proper}`);
  }
  if (directive === '') return;
  const { markWords } = await import('./found-words.ts');
  markWords(directive);
}

const isMarked = ({ from, to }: PassageRange) => marked?.from === from && marked.to === to;

/** Marks every line of a range, and removes any earlier mark. */
export function mark(place: PassageRange | undefined): void {
  for (const line of document.querySelectorAll('[data-range]')) line.removeAttribute('data-range');
  marked = place;
  if (place) {
    const all = anchors();
    const { start, end } = span(place.from, place.to, all) ?? { start: 0, end: 0 };
    const fragment = rangeFragment(place.from, place.to);
    for (const anchor of all.slice(start, end)) lineAt(anchor)?.setAttribute('data-range', fragment);
  }
  document.dispatchEvent(new Event(PLACE_MARKED));
}

/** Says in one line that the address was wrong, and what is shown instead. */
async function notice(nearest?: PassageRange): Promise<void> {
  const { messages } = await loadToolsData();
  adoptToolStyles();
  const passage = nearest ? nameInShort(pageLang(), nearest.from, nearest.to) : '';
  const line = element('p', { class: 'tools-notice note no-print', role: 'status', 'data-editorial': '' });
  const close = element('button', { type: 'button', class: 'touch' }, messages.close);
  const remove = () => {
    line.remove();
    removeEventListener('keydown', onEscape);
    removeEventListener('hashchange', onGoing);
  };
  const shown = nearest ? `#${rangeFragment(nearest.from, nearest.to)}` : '';
  const onGoing = () => {
    // The change to the nearest passage itself comes late.
    if (location.hash !== shown) remove();
  };
  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') remove();
  };
  close.addEventListener('click', remove);
  addEventListener('keydown', onEscape);
  addEventListener('hashchange', onGoing);
  document.querySelector('.tools-notice')?.remove();
  documentElement().append(line);
  // Screen readers announce a status when it changes, not when it appears.
  await new Promise(requestAnimationFrame);
  line.append(fill(nearest ? messages.unknown : messages.nowhere, { passage }), ' ', close);
}
