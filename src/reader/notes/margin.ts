/** Space between two notes that would overlap, in pixels. */
const GAP = 12;

const placed = new WeakSet<HTMLElement>();

/**
 * Moves the notes to the margin, each to the height of its mark or below the note before it, as long as there is a
 * margin. Without one they are popovers again.
 */
export function fillMargin(notes: HTMLElement, margin: MediaQueryList): void {
  if (placed.has(notes)) return;
  placed.add(notes);
  const pairs = [...notes.querySelectorAll<HTMLElement>('li')].flatMap((note) => {
    const mark = document.querySelector<HTMLElement>(`[popovertarget="${note.id}"]`);
    return mark ? [{ note, mark }] : [];
  });

  const place = () => {
    const frame = notes.offsetParent?.getBoundingClientRect().top ?? 0;
    const sizes = pairs.map(({ note, mark }) => ({
      wanted: mark.getBoundingClientRect().top - frame,
      height: note.offsetHeight,
    }));
    let free = 0;
    pairs.forEach(({ note }, i) => {
      const { wanted = 0, height = 0 } = sizes[i] ?? {};
      const top = Math.max(wanted, free);
      note.style.top = `${String(top)}px`;
      free = top + height + GAP;
    });
  };

  const point = (chosen: HTMLElement) => {
    for (const { note } of pairs) note.toggleAttribute('data-current', note === chosen);
  };

  notes.toggleAttribute('data-beside', true);
  const listening = new AbortController();
  for (const { note, mark } of pairs) {
    note.removeAttribute('popover');
    for (const event of ['click', 'pointerenter', 'focus']) {
      mark.addEventListener(
        event,
        () => {
          point(note);
        },
        { signal: listening.signal },
      );
    }
  }
  // At once, so that nothing is painted where it does not stay.
  place();
  // The text changes its size with its typeface and the window, and the switch shows and hides the list.
  const observer = new ResizeObserver(place);
  observer.observe(document.body);
  for (const { note } of pairs) observer.observe(note);

  margin.addEventListener(
    'change',
    () => {
      observer.disconnect();
      listening.abort();
      placed.delete(notes);
      notes.toggleAttribute('data-beside', false);
      for (const { note } of pairs) {
        note.setAttribute('popover', '');
        note.removeAttribute('data-current');
        note.style.top = '';
      }
    },
    { once: true },
  );
}
