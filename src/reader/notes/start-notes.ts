import { CHANGED, applySettings, currentSettings } from '../display/display-settings.ts';

/** The switch of the notes, remembered with the other settings; and, where there is a margin, the way to fill it. */
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
      // The notes then stand below the text, as they do where there is no margin.
      () => undefined,
    );
}

fill();
margin.addEventListener('change', fill);
