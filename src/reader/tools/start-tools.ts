import { readFragment } from '../../edition/fragment.ts';
import type { PassageTools } from './passage-tools.ts';

/**
 * What a reading page has of the tools: nothing is loaded before a reader points at a passage, comes to
 * its number or selects words, or before an address asks for what a browser alone does not find.
 */
const text = document.querySelector<HTMLElement>('.layout .document');

/** If the tools do not come, the number of a passage is a link as it was. */
function use(action: (tools: PassageTools) => void): void {
  void import('./all-tools.ts').then(({ passageTools }) => passageTools()).then(action, () => undefined);
}

/** Whether the button of the mouse is down. */
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
text?.addEventListener('click', ({ target, detail, ctrlKey, metaKey, shiftKey, altKey }) => {
  const label = labelAt(target);
  if (!label || ctrlKey || metaKey || shiftKey || altKey) return;
  use((tools) => {
    // A click of the keyboard has no count.
    tools.press(label, detail === 0);
  });
});

// A selection is offered a link when it rests and the button is up; a word double-clicked is a way to read.
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

/** Opens at a range, or at what is nearest to an address that names nothing; a browser does the rest. */
function arrive(): void {
  const { fragment, directive } = readFragment(location.hash);
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
