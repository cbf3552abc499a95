import { CHANGED, applySettings, currentSettings } from '../display/display-settings.ts';

/** The notes switch, remembered with the other settings. */
for (const input of document.querySelectorAll<HTMLInputElement>('[data-notes-switch]')) {
  const show = () => {
    input.checked = currentSettings().notes !== 'off';
  };
  show();
  document.addEventListener(CHANGED, show);
  input.addEventListener('change', () => {
    applySettings({ ...currentSettings(), notes: input.checked ? 'on' : 'off' });
  });
}

/** Less than any margin needs, in pixels. */
const NO_ROOM = 200;

const notes = document.querySelector<HTMLElement>('.notes');
const text = document.querySelector<HTMLElement>('.layout .document');
if (notes && text) {
  let asked = false;
  const show = () => {
    if (asked) return;
    asked = true;
    import('./show-notes.ts').then(
      ({ showNotes }) => {
        showNotes(notes, text);
      },
      // Without it the notes open on demand, as on pages without scripts.
      () => undefined,
    );
  };
  new ResizeObserver(() => {
    if ((text.parentElement?.clientWidth ?? 0) - text.offsetWidth > NO_ROOM) show();
  }).observe(text);
  for (const event of ['pointerover', 'focusin']) text.addEventListener(event, show, { once: true });
}
