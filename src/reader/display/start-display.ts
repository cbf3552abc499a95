import { applySettings, currentSettings } from './display-settings.ts';

/** What every page has of the settings: the panel is loaded when a reader asks for it. */
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

/** The page of the settings has the form itself. */
const form = document.querySelector<HTMLFormElement>('main form[data-display]');
if (form)
  void import('./display-panel.ts')
    .then(({ useForm }) => {
      useForm(form);
    })
    .catch(() => undefined);

/** Side by side: the other column first. Without a script the link leads to the view of the other language. */
document.querySelector('a[data-swap]')?.addEventListener('click', (event) => {
  event.preventDefault();
  const settings = currentSettings();
  const { lang } = document.documentElement;
  const first = settings.columns ?? lang;
  applySettings({ ...settings, columns: first === 'fr' ? 'en' : 'fr' });
});
