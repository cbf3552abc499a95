import { setSpaces } from '../model/spacing.ts';
import type { Lang } from '../model/types.ts';
import { en } from './en.ts';
import { fill } from './format.ts';
import type { Plural, Values } from './format.ts';
import { fr } from './fr.ts';

export { otherLang } from './format.ts';

export type Messages = {
  readonly [Key in keyof typeof fr]: (typeof fr)[Key] extends string ? string : Plural;
};
type TextKey = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];
type PluralKey = Exclude<keyof Messages, TextKey>;

const MESSAGES: Record<Lang, Messages> = { fr, en };

/** Translator of the interface for one language: `t('nav.search')`. */
export const useMessages =
  (lang: Lang) =>
  (key: TextKey, values?: Values): string =>
    fill(setSpaces(MESSAGES[lang][key], lang), values);

/** Both forms of a message that depends on a number, for a script that chooses later. */
export function pluralForms(lang: Lang, key: PluralKey): Plural {
  const { one, other } = MESSAGES[lang][key];
  return { one: setSpaces(one, lang), other: setSpaces(other, lang) };
}

const DATE_LOCALES: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

/** An ISO date as it is written out in the language: `28 août 2004`, `28 August 2004`. */
export function formatDate(lang: Lang, iso: string): string {
  const format = new Intl.DateTimeFormat(DATE_LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(iso)).replaceAll(' ', '\u00a0');
}
