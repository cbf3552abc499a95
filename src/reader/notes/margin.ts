/** The styles of notes in the margin, which come with this script. */
const STYLES = `@layer components {
  .notes[data-beside=yes] li {
    display: list-item;
    position: absolute;
    left: calc(var(--container-measure) + 5.75rem);
    right: 0;
    max-width: 15rem;
    overflow: visible;
  }

  .notes[data-beside=yes] li[data-current] {
    color: var(--color-ink);
  }
}`;

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

  // Not by `adopt-styles.ts`: a module that the program of every page does not have is one more file.
  const sheet = document.styleSheets[0];
  if (notes.dataset['beside'] === undefined)
    sheet?.insertRule(`@media all{${STYLES}}`, sheet.cssRules.length);
  notes.dataset['beside'] = 'yes';
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
      notes.dataset['beside'] = '';
      for (const { note } of pairs) {
        note.setAttribute('popover', '');
        note.removeAttribute('data-current');
        note.style.top = '';
      }
    },
    { once: true },
  );
}
