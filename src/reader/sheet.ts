import { button, element } from './dom.ts';

/** Where tools and notes open as a sheet from below, on demand, and nothing opens when a pointer passes. */
export const SMALL = matchMedia('(width < 60rem), (pointer: coarse)');

/**
 * Opens a sheet from below over the page (`later.css`). Its button, Escape and a press beside it close it; the browser
 * moves the focus in and back.
 */
export function openSheet(label: string, closing: string, ...content: readonly Node[]): HTMLDialogElement {
  const close = button(closing, () => {
    sheet.close();
  });
  const sheet = element(
    'dialog',
    { class: 'sheet no-print', 'aria-label': label, 'data-editorial': '' },
    element('p', 'sheet-head', element('b', {}, label), close),
    ...content,
  );
  sheet.addEventListener('close', () => {
    sheet.remove();
  });
  sheet.addEventListener('click', ({ target, clientX, clientY }) => {
    const { top, left, right } = sheet.getBoundingClientRect();
    if (target === sheet && (clientY < top || clientX < left || clientX > right)) sheet.close();
  });
  // Within the layout, which knows where the reading bar is.
  (document.querySelector('.layout') ?? document.body).append(sheet);
  sheet.showModal();
  return sheet;
}
