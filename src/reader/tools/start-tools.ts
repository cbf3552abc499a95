import { readFragment } from '../../edition/fragment.ts';
import type { PassageTools } from './passage-tools.ts';

/**
 * The part of the tools that every reading page loads. The rest is loaded when a reader points at a passage, focuses
 * its number or selects words, or when an address needs more than the browser does.
 */
const text = document.querySelector<HTMLElement>('.layout .document');

/** If the tools cannot be loaded, the number of a passage stays a plain link. */
function use(action: (tools: PassageTools) => void): void {
  void import('./all-tools.ts').then(({ passageTools }) => passageTools()).then(action, () => undefined);
}

/** Whether a mouse button is down. */
let pressed = false;

const labelAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.label') : null;

text?.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
  if (pointerType !== 'mouse' || buttons > 0 || !(target instanceof Element)) return;
  use((tools) => {
    if (!pressed) tools.hover(target);
  });
});
text?.addEventListener('focusin', ({ target }) => {
  const label = labelAt(target);
  if (label?.matches(':focus-visible')) {
    use((tools) => {
      tools.focus(label);
    });
  }
});
text?.addEventListener('click', (event) => {
  const label = labelAt(event.target);
  if (!label || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // A click by keyboard has a count of 0, but on a link in Firefox of 1; it has no pointer.
  const byKeyboard = event.detail === 0 || ('pointerType' in event && event.pointerType === '');
  use((tools) => {
    tools.press(label, byKeyboard);
  });
});

// A link is offered when the selection has settled and the button is up. A double-clicked word is skipped, because
// some people read that way.
let settled = 0;
let clicks = 0;
function settle(): void {
  clearTimeout(settled);
  settled = window.setTimeout(() => {
    const selection = getSelection();
    if (pressed || !selection || selection.isCollapsed || !text?.contains(selection.anchorNode)) return;
    if (clicks === 2 && !/\s/.test(selection.toString().trim())) return;
    void import('./all-tools.ts').then(({ offer }) => offer(text)).catch(() => undefined);
  }, 350);
}

/** Opens the page at a range, or near an address that names nothing; the browser does the rest. */
function arrive(): void {
  const { fragment, directive } = readFragment(location.hash);
  // `#%233.4` and `#3.4).`, as mail programs and sentences make them
  const proper = fragment.replace(/^#+|[^\p{L}\p{N}_]+$/gu, '');
  if (directive === '' && proper !== fragment && proper !== '') {
    location.replace(`#${proper}`);
    return;
  }
  const known = fragment === '' || document.getElementById(fragment) !== null;
  if (known && directive === '' && !document.querySelector('[data-range]')) return;
  void import('./all-tools.ts').then(({ open }) => open(fragment, directive)).catch(() => undefined);
}

if (text) {
  document.addEventListener('selectionchange', settle);
  addEventListener('mousedown', ({ detail }) => {
    pressed = true;
    clicks = detail;
  });
  addEventListener('mouseup', () => {
    pressed = false;
    settle();
  });
  addEventListener('hashchange', arrive);
  arrive();
}
