import starts from 'virtual:search-start';
import type { Lang } from '../../model/types.ts';
import { readMarks } from '../mark-address.ts';
import { button, element } from './dom.ts';
import type { SearchConfig } from './search-box.ts';
import { startWorker } from './start-worker.ts';
import type { WorkerFiles } from './start-worker.ts';
import { STEMMERS } from './stemmers.ts';

/** What a search box starts with; what else the search needs stands in the file that it names. */
export interface SearchStart {
  /** The folder of the index, and in it the worker for the language of the page. */
  readonly folder: string;
  readonly worker: WorkerFiles;
  /** Address of the {@link SearchConfig}. */
  readonly config: string;
  /** Address of the search page. */
  readonly page: string;
  /** Said where the program itself does not come, and the way to try again. */
  readonly error: string;
  readonly retry: string;
}

const lang = document.documentElement.lang as Lang;
const { folder, worker, config, page, error, retry } = starts[lang];

/**
 * What every page has of the search: nothing is loaded before a reader comes to a box, and then
 * everything at once – the index in its worker, and the program that asks it.
 */
function start(box: HTMLElement): void {
  if ('started' in box) return;
  // The program first: it is small, and the index is of no use without it.
  void Promise.all([import('./search-box.ts'), configAt(config), STEMMERS[lang]()])
    .then(([{ defineSearchBox }, settings]) => {
      defineSearchBox(settings);
    })
    .catch(() => {
      fail(box);
    });
  const started = startWorker(folder, worker);
  Object.assign(box, { started });
  // If it cannot be loaded, the program starts another, and hears of it then.
  started.addEventListener('error', (event) => {
    event.preventDefault();
    Object.assign(box, { started: undefined });
  });
}

async function configAt(address: string): Promise<SearchConfig> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as SearchConfig;
}

/** The program itself did not come: says so, and offers to load the page anew. */
function fail(box: HTMLElement): void {
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
  // Without a script the form leads to the index of words; with one, to the search page, and results have a place.
  box.querySelector('form')?.setAttribute('action', page);
  const panel = element('div', { 'data-panel': '' });
  panel.hidden = !('full' in box.dataset);
  panel.append(
    element('p', { class: 'note', role: 'status', 'data-status': '' }),
    element('div', { 'data-results': '' }),
  );
  box.append(panel);
  // A browser is not to offer, correct or capitalise what is searched for.
  if (input) Object.assign(input, { autocomplete: 'off', autocapitalize: 'none', spellcheck: false });
  // A form that the browser filled in again on the way back counts as much as the address.
  if (input && 'full' in box.dataset) {
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    // No more than one could type: a browser takes long to lay out a megabyte.
    input.value ||= asked.slice(0, input.maxLength);
  }
  box.addEventListener('focusin', () => {
    start(box);
  });
  // On a slow line a reader is in the box before this is there.
  if (document.activeElement === input || ('full' in box.dataset && input?.value)) start(box);
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
  // Without it the words of the result are not marked; the passage is there.
  void import('./arrival.ts').catch(() => undefined);
}
