/**
 * How a reader wants the pages to look. Each setting is an attribute `data-<name>` of the root element, which the
 * styles use; without the attribute the system decides. The first value is the default.
 */
export const SETTINGS = {
  theme: ['system', 'light', 'dark'],
  size: ['100', '90', '115', '130', '150'],
  width: ['normal', 'narrow', 'wide'],
  columns: ['page', 'fr', 'en'],
  notes: ['on', 'off'],
} as const;

export type SettingName = keyof typeof SETTINGS;
export type DisplaySettings = Partial<Record<SettingName, string>>;

/** The key in the browser's storage, which is shared with whatever else is published at the same host. */
export const STORAGE_KEY = 'astana-2004:display';

export const NAMES = Object.keys(SETTINGS) as SettingName[];

/** Event: the settings of the page have changed. */
export const CHANGED = 'displaychange';

/** The settings of this page; values that a setting does not have are left out. */
export const currentSettings = (): DisplaySettings => valid(document.documentElement.dataset);

const valid = (from: object): DisplaySettings =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value: unknown = (from as DisplaySettings)[name];
      const values: readonly unknown[] = SETTINGS[name];
      return values.indexOf(value) > 0 ? [[name, value]] : [];
    }),
  );

/**
 * Applies settings and saves them for the next page.
 * @returns whether they could be saved
 */
export function applySettings(settings: DisplaySettings): boolean {
  const chosen = valid(settings);
  for (const name of NAMES) {
    const value = chosen[name];
    if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
  }
  document.dispatchEvent(new Event(CHANGED));
  try {
    if (Object.keys(chosen).length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(chosen));
    return true;
  } catch {
    return false;
  }
}
