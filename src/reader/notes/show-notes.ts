import { button, element } from '../dom.ts';

/** Space between the text and its notes, between two notes, and the least width of a note, in the root's type size. */
const ROOM = { before: 3, between: 0.75, least: 12 };

/**
 * Keeps the notes beside the text while there is room, whatever made it so: the window, the size of the type or the
 * width of the lines. Without room each opens on demand, which needs no script; this adds what makes it comfortable.
 */
export function showNotes(notes: HTMLElement, text: HTMLElement): void {
  const frame = notes.offsetParent ?? document.body;
  const pairs = [...notes.querySelectorAll<HTMLElement>('li')].flatMap((note) => {
    const mark = text.querySelector<HTMLElement>(`label[for="m${note.id.slice(1)}"]`);
    return mark ? [{ note, mark }] : [];
  });
  const letters = notes.querySelector<HTMLElement>('[data-key]');
  // Above the notes in the margin, for the eye; the key itself, with its links, stays below the text: nothing moves.
  const shown = letters?.cloneNode(true) as HTMLElement | undefined;
  if (shown) {
    shown.setAttribute('aria-hidden', 'true');
    for (const link of shown.querySelectorAll('a')) link.replaceWith(element('b', {}, link.textContent));
    notes.append(shown);
  }
  const isBeside = () => 'beside' in notes.dataset;

  /** Each note at the height of its mark, or below the note before it. */
  const place = () => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const left = text.offsetWidth + ROOM.before * rem;
    const isRoom = frame.clientWidth - left >= ROOM.least * rem;
    if (isRoom !== isBeside()) {
      notes.toggleAttribute('data-beside', isRoom);
      for (const { note } of pairs) note.popover = isRoom ? null : 'auto';
    }
    if (!isRoom) return;
    notes.style.setProperty('--left', `${String(left)}px`);
    const top = frame.getBoundingClientRect().top;
    const sizes = pairs.map(({ note, mark }) => [mark.getBoundingClientRect().top - top, note.offsetHeight]);
    // Below what is said above the text, which may be as wide as the window.
    let free = text.getBoundingClientRect().top - top;
    if (shown) {
      shown.style.top = `${String(free)}px`;
      free += shown.offsetHeight + ROOM.between * rem;
    }
    pairs.forEach(({ note }, i) => {
      const [wanted = 0, height = 0] = sizes[i] ?? [];
      const at = Math.max(wanted, free);
      note.style.top = `${String(at)}px`;
      free = at + height + ROOM.between * rem;
    });
  };

  /** In the margin, the note of the mark that is pointed at stands out. */
  const point = ({ target, type }: Event) => {
    const mark = target instanceof Element ? target.closest('.noted > label, .marks > button') : null;
    if (!mark || !isBeside()) return;
    const id = `n${(mark.getAttribute('for') ?? mark.id).slice(1)}`;
    const note = pairs.find((pair) => pair.note.id === id)?.note;
    for (const each of pairs) each.note.toggleAttribute('data-current', each.note === note);
    if (type !== 'click' || !note) return;
    if (mark.matches('button')) note.prepend(close);
    note.focus({ preventScroll: true });
  };
  for (const event of ['click', 'pointerover', 'focusin']) text.addEventListener(event, point);

  /** A note that has opened has a way to close it and the focus, and covers no line of its own. */
  const opened = (note: HTMLElement) => {
    note.prepend(close);
    note.append(keyTo(note));
    note.focus({ preventScroll: true });
    const marks = text.querySelectorAll(`label[for="m${note.id.slice(1)}"]`);
    const { top, bottom } = note.getBoundingClientRect();
    for (const mark of marks) {
      const line = mark.getBoundingClientRect();
      if (line.bottom > top && line.top < bottom) scrollBy(0, line.bottom + line.height - top);
    }
  };
  /** In the margin nothing closes, but the focus goes back to the text. */
  const leave = (target: EventTarget | null) => {
    const note = target instanceof Element ? target.closest('li') : null;
    if (!isBeside()) note?.hidePopover();
    else if (note) {
      close.remove();
      document.getElementById(`m${note.id.slice(1)}`)?.focus({ preventScroll: true });
    }
  };
  const close = button(notes.dataset['close'] ?? '', () => {
    leave(close);
  });
  notes.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isBeside()) leave(event.target);
  });

  /** What the letters of a note stand for, where their key is out of sight. */
  const key = element('p');
  const keyTo = (note: HTMLElement) => {
    key.remove();
    const own = [...(letters?.children ?? [])].filter((each) =>
      new RegExp(` ${each.querySelector('a')?.textContent ?? ''}\\s?: `).test(note.textContent),
    );
    key.replaceChildren(...own.map((each) => each.cloneNode(true)));
    return key;
  };
  notes.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches(':popover-open')) opened(target);
    },
    { capture: true },
  );

  for (const { note } of pairs) note.tabIndex = -1;
  const open = 'popover' in notes ? notes.querySelector<HTMLElement>(':popover-open') : null;
  if (open) opened(open);
  // The text changes its size with its typeface, the settings and the window, and the switch shows and hides the list.
  const observer = new ResizeObserver(place);
  for (const each of [frame, text, ...pairs.map(({ note }) => note)]) observer.observe(each);
}
