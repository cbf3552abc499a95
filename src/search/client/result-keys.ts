/**
 * Arrows go through the results, Escape goes back to the box and then out of it.
 * @param close called when Escape leaves the box
 */
export function moveByKey(
  event: KeyboardEvent,
  input: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
  close: () => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isOfInputMethod(event)) return;
  const stops = [input, ...links];
  const here = document.activeElement;
  const at = stops.findIndex(
    (stop) => stop === here || (here && stop.closest('.result, .note-result, .go-to')?.contains(here)),
  );
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && at >= 0 && stops[at + step]) {
    event.preventDefault();
    stops[at + step]?.focus();
  } else if (event.key === 'Escape') {
    // A browser would empty the box; what was asked stays, to come back to.
    event.preventDefault();
    if (here === input) {
      close();
      input.blur();
    } else input.focus();
  }
}

/**
 * Whether an input method has the key. Safari has ended the composition by then; only the code is left that stands for
 * such keys (https://w3c.github.io/uievents/#keys-IME).
 */
const isOfInputMethod = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else tells it.
  event.isComposing || event.keyCode === 229;
