import { CHANGED, SETTINGS, applySettings, currentSettings } from './display-settings.ts';
import type { SettingName, DisplaySettings } from './display-settings.ts';

/** Keeps a form in step with the settings, whoever changes them, and applies each change at once. */
export function useForm(form: HTMLFormElement): void {
  const status = form.querySelector('[role=status]');
  const apply = (settings: DisplaySettings, said = '') => {
    const kept = applySettings(settings);
    if (status) status.textContent = kept ? said : (form.dataset['unkept'] ?? '');
  };
  const show = () => {
    const settings = currentSettings();
    for (const choice of form.querySelectorAll<HTMLInputElement>('input')) {
      const setting = choice.name as SettingName;
      choice.checked = choice.value === (settings[setting] ?? SETTINGS[setting][0]);
    }
  };
  show();
  for (const part of form.querySelectorAll('[disabled]')) part.removeAttribute('disabled');
  document.addEventListener(CHANGED, show);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) apply({ ...currentSettings(), [target.name]: target.value });
  });
  form.addEventListener('reset', () => {
    apply({}, form.dataset['done']);
  });
}
