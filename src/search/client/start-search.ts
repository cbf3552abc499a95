import { SEARCH_FAULT } from '../../i18n/search-fault.ts';
import type { Lang } from '../../edition/types.ts';
import type { SearchConfig } from '../config.ts';
import { MARK } from '../mark-address.ts';
import { button, element } from '../../reader/dom.ts';
import { fetchJson } from '../../reader/fetch-json.ts';

/**
 * The part of the search that every page loads. When a reader comes to a box, the program and its configuration are
 * loaded at once; they load the rest.
 */
function prepare(box: HTMLElement): void {
  // A browser's translator changes the language of the page itself.
  const lang = box.dataset['lang'] as Lang;
  let started: Promise<unknown> | undefined;
  const start = () => {
    started ??= Promise.all([import('./search-box.ts'), fetchJson(box.dataset['config'] ?? '')]).then(
      ([{ SearchBox }, config]) => new SearchBox(box, lang, config as SearchConfig),
      () => {
        fail(box, lang);
      },
    );
  };
  const input = box.querySelector('input');
  const isFull = 'full' in box.dataset;
  // Without a script the form opens the index of words; with one, the search page, and results have a place.
  box.querySelector('form')?.setAttribute('action', box.dataset['page'] ?? '');
  const panel = element('div', { 'data-panel': '' });
  panel.hidden = !isFull;
  panel.append(
    element('p', { class: 'note', role: 'status', 'data-status': '' }),
    element('div', { 'data-results': '' }),
  );
  box.append(panel);
  // Browsers must not complete, correct or capitalise queries.
  if (input) Object.assign(input, { autocomplete: 'off', autocapitalize: 'none', spellcheck: false });
  // A form that the browser has restored counts as much as the address.
  if (input && isFull) {
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    // No more than one could type: a browser takes long to lay out a megabyte.
    input.value ||= asked.slice(0, input.maxLength);
  }
  for (const coming of ['focusin', 'pointerenter', 'input']) box.addEventListener(coming, start);
  // On a slow line a reader may be in the box before this script has loaded.
  if (document.activeElement === input || (isFull && input?.value)) start();
}

/** The program could not be loaded: says so, and offers to reload the page. */
function fail(box: HTMLElement, lang: Lang): void {
  const { error, retry } = SEARCH_FAULT[lang];
  const again = button(retry, () => {
    location.reload();
  });
  box.querySelector('[data-panel]')?.removeAttribute('hidden');
  box.querySelector('[data-status]')?.replaceChildren(error);
  box.querySelector('[data-results]')?.replaceChildren(again);
}

const boxes = [...document.querySelectorAll<HTMLElement>('search-box')];
for (const box of boxes) prepare(box);

const box = boxes.at(-1);
const input = box?.querySelector('input');
/** Where the reader was when he came to the box; Escape leads back there. */
let came: (() => void) | undefined;

/** Comes to the box where it is in sight, or opens it over the page. */
function comeToBox(event: Event): void {
  if (!box || !input) return;
  const { top, bottom } = input.getBoundingClientRect();
  const isInSight = bottom > 0 && top < innerHeight && bottom > top;
  if (!isInSight && !('popover' in box) && event.type === 'click') return;
  event.preventDefault();
  const { activeElement } = document;
  const { scrollX, scrollY } = window;
  came = () => {
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    scrollTo(scrollX, scrollY);
  };
  if (!isInSight && 'popover' in box) {
    box.popover = 'auto';
    box.showPopover();
  }
  input.focus({ preventScroll: isInSight });
  input.select();
}

/** Closed, the box is in its row again. */
function closeBox(): void {
  box?.removeAttribute('popover');
}

box?.addEventListener('toggle', ({ newState }) => {
  if (newState === 'closed') closeBox();
});
for (const link of document.querySelectorAll('[data-find]')) link.addEventListener('click', comeToBox);
addEventListener('hashchange', closeBox);

addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (key === 'Escape' && target === input && document.activeElement !== input) {
    closeBox();
    came?.();
    came = undefined;
  }
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  if (key === '/' && !ctrlKey && !metaKey && !altKey && !typing) comeToBox(event);
});

if (document.querySelector('.document') && new URLSearchParams(location.search).has(MARK)) {
  // Without it the words of the result are not marked; the passage is still there.
  void import('./arrival.ts').catch(() => undefined);
}
