import { applySettings, currentSettings } from './display-settings.ts';

/** The part of the settings that every page loads: the dialog is loaded when a reader opens it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-display-link]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./display-panel.ts')
      .then(({ openDisplay }) => openDisplay())
      .catch(() => {
        location.assign(link.href);
      });
  });
}

/** The page of the settings already has the form. */
const form = document.querySelector<HTMLFormElement>('main form[data-display]');
if (form)
  void import('./display-panel.ts')
    .then(({ useForm }) => {
      useForm(form);
    })
    .catch(() => undefined);

/** In the view side by side: swaps the columns. Without a script the link opens that view in the other language. */
const swap = document.querySelector<HTMLElement>('a[data-swap]');
swap?.addEventListener('click', (event) => {
  event.preventDefault();
  const settings = currentSettings();
  const first = settings.columns ?? swap.dataset['swap'];
  applySettings({ ...settings, columns: first === 'fr' ? 'en' : 'fr' });
});
