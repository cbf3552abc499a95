import { useMessages } from '../../i18n/index.ts';
import type { Lang } from '../../edition/types.ts';
import { SETTINGS } from './display-settings.ts';
import type { SettingName } from './display-settings.ts';

/** The form of the settings in one language, both for its page and for the dialog on other pages. */
export interface SettingsForm {
  readonly title: string;
  readonly settings: readonly {
    readonly name: SettingName;
    readonly label: string;
    readonly choices: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  }[];
  readonly reset: string;
  readonly close: string;
  /** Messages after a reset, and when the settings could not be saved. */
  readonly done: string;
  readonly unkept: string;
}

/** The choices in the order of the form; the first value in `SETTINGS` is the default. */
const CHOICES = [
  ['theme', ['system', 'light', 'dark']],
  ['size', ['90', '100', '115', '130', '150']],
  ['width', ['narrow', 'normal', 'wide']],
  ['columns', ['page', 'fr', 'en']],
  ['notes', ['on', 'off']],
] as const satisfies [SettingName, readonly string[]][];

/** The labels of the form. */
export function settingsForm(lang: Lang): SettingsForm {
  const t = useMessages(lang);
  const nameOf = {
    theme: { system: t('display.system'), light: t('display.light'), dark: t('display.dark') },
    width: { narrow: t('display.narrow'), normal: t('display.normal'), wide: t('display.wide') },
    columns: { page: t('display.page'), fr: t('display.fr'), en: t('display.en') },
    notes: { on: t('display.on'), off: t('display.off') },
  } as const;
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  const labelOf = (setting: SettingName, value: string): string =>
    setting === 'size'
      ? percent.format(Number(value) / 100)
      : ((nameOf[setting] as Record<string, string>)[value] ?? value);
  return {
    title: t('display.title'),
    settings: CHOICES.map(([name, values]) => ({
      name,
      label: t(`display.${name}`),
      choices: values.map((value) => ({
        value,
        label: labelOf(name, value),
        chosen: value === SETTINGS[name][0],
      })),
    })),
    reset: t('display.reset'),
    close: t('tools.close'),
    done: t('display.done'),
    unkept: t('display.unkept'),
  };
}
