import { CHANGED, applySettings, currentSettings } from '../display/display-settings.ts';

/** The notes switch, remembered with the other settings, and the notes in the margin if there is one. */
const notes = document.querySelector<HTMLElement>('.notes');
const margin = matchMedia('(width >= 75rem)');

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

function fill(): void {
  if (notes && 'margin' in notes.dataset && margin.matches)
    import('./margin.ts').then(
      ({ fillMargin }) => {
        fillMargin(notes, margin);
      },
      // Without the script the notes stay below the text, as on pages without a margin.
      () => undefined,
    );
}

fill();
margin.addEventListener('change', fill);
