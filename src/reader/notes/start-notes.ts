import { CHANGED, applySettings, currentSettings } from '../display/display-settings.ts';

/** The notes switch, remembered with the other settings, and the notes in the margin if there is one. */
const notes = document.querySelector<HTMLElement>('.notes');

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

/** The styles say whether there is a margin: it depends on the window and on the reader's own type size. */
function fill(): void {
  if (!notes) return;
  const hasMargin = getComputedStyle(notes).getPropertyValue('--text') !== '';
  if (hasMargin !== 'beside' in notes.dataset)
    import('./margin.ts').then(
      ({ fillMargin, leaveMargin }) => {
        if (hasMargin) fillMargin(notes);
        else leaveMargin();
      },
      // Without the script the notes stay below the text, as on pages without a margin.
      () => undefined,
    );
}

if (notes) new ResizeObserver(fill).observe(document.body);
