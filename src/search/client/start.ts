import type { Lang } from '../../model/types.ts';
import { readMarks } from '../mark-address.ts';
import { button } from './dom.ts';
import type { IndexPlace } from './engine.ts';
import { startWorker } from './start-worker.ts';
import { STEMMERS } from './stemmers.ts';

/**
 * What every page has of the search: nothing is loaded before a reader comes to a box, and then
 * everything at once – the index in its worker, and the program that asks it.
 */
function start(box: HTMLElement): void {
  if ('started' in box) return;
  const lang = document.documentElement.lang as Lang;
  const { folder, workers } = JSON.parse(box.dataset['config'] ?? '{}') as IndexPlace;
  // The program first: it is small, and the index is of no use without it.
  void Promise.all([import('./search-box.ts'), STEMMERS[lang]()]).catch(() => {
    fail(box);
  });
  const started = startWorker(folder, workers[lang]);
  Object.assign(box, { started });
  // If it cannot be loaded, the program starts another, and hears of it then.
  started.addEventListener('error', (event) => {
    event.preventDefault();
    Object.assign(box, { started: undefined });
  });
}

/** The program itself did not come: says so, and offers to load the page anew. */
function fail(box: HTMLElement): void {
  const { error = '', retry = '' } = box.dataset;
  const again = button(retry, () => {
    location.reload();
  });
  box.querySelector('[data-panel]')?.removeAttribute('hidden');
  box.querySelector('[data-status]')?.replaceChildren(error);
  box.querySelector('[data-results]')?.replaceChildren(again);
}

const boxes = [...document.querySelectorAll<HTMLElement>('search-box')];
for (const box of boxes) {
  const input = box.querySelector('input');
  // Without a script the form leads to the index of words; with one, to the search page.
  box.querySelector('form')?.setAttribute('action', box.dataset['page'] ?? '');
  // A form that the browser filled in again on the way back counts as much as the address.
  if (input && 'full' in box.dataset) input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  box.addEventListener('focusin', () => {
    start(box);
  });
  if ('full' in box.dataset && input?.value) start(box);
}

addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  if (key !== '/' || ctrlKey || metaKey || altKey || typing) return;
  const input = boxes.at(-1)?.querySelector('input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

if (document.querySelector('.document') && readMarks(location.href).words.length > 0) {
  void import('./arrival.ts');
}
