import { element } from '../dom.ts';
import styles from '../../styles/display.css?inline';
import { pageLang } from '../page-language.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { fetchJson } from '../fetch-json.ts';
import { settingsPath, withBase } from '../../edition/urls.ts';
import type { SettingsForm } from './display-choices.ts';
import { useForm } from './display-form.ts';

export { useForm };

/**
 * Opens the settings as a dialog on the current page. It is the same form as on the page of the settings, which the
 * link opens without a script.
 * @throws {Error} if the form cannot be loaded
 */
export async function openDisplay(): Promise<void> {
  const open = document.getElementById('display-panel') ?? (await makePanel());
  open.togglePopover();
  open.querySelector<HTMLElement>('input:checked')?.focus();
}

async function makePanel(): Promise<HTMLElement> {
  const address = withBase(settingsPath(pageLang()), import.meta.env.BASE_URL);
  const settings = (await fetchJson(address)) as SettingsForm;
  const form = formOf(settings);
  adoptStyles(styles);
  const panel = element(
    'div',
    { id: 'display-panel', popover: 'auto', role: 'dialog', 'aria-label': settings.title },
    form,
  );
  form.append(
    element(
      'button',
      { class: 'touch', type: 'button', popovertarget: panel.id, popovertargetaction: 'hide' },
      settings.close,
    ),
  );
  // Within the layout, which knows where the reading bar is.
  (document.querySelector('.layout') ?? document.body).append(panel);
  useForm(form);
  return panel;
}

/**
 * The same form as on the page of the settings (`Display.astro`), built from elements: the content policy forbids
 * HTML from strings.
 */
const formOf = ({ settings, reset, done, unkept }: SettingsForm): HTMLFormElement =>
  element(
    'form',
    { class: 'note mt-4', 'data-display': '', 'data-done': done, 'data-unkept': unkept },
    ...settings.map(({ name, label, choices }) =>
      element(
        'fieldset',
        {},
        element('legend', {}, label),
        ...choices.map((choice) =>
          element(
            'label',
            {},
            element('input', {
              type: 'radio',
              name,
              value: choice.value,
              checked: choice.chosen ? '' : undefined,
            }),
            ` ${choice.label}`,
          ),
        ),
      ),
    ),
    element('button', { class: 'touch', type: 'reset' }, reset),
    element('p', { role: 'status' }),
  );
