import { setSpaces } from '../edition/spacing.ts';
import type { DocumentText, Lang } from '../edition/types.ts';
import { en } from './en.ts';
import { fill, type Plural, type Values } from './format.ts';
import { fr } from './fr.ts';

export { otherLang } from './format.ts';

export type Messages = {
  readonly [Key in keyof typeof fr]: (typeof fr)[Key] extends string ? string : Plural;
};
type TextKey = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];
type PluralKey = Exclude<keyof Messages, TextKey>;

const MESSAGES: Record<Lang, Messages> = { fr, en };

/** Translator of the interface for one language: `t('search.title')`. */
export const useMessages =
  (lang: Lang) =>
  (key: TextKey, values?: Values): string =>
    fill(setSpaces(MESSAGES[lang][key], lang), values);

/** What kind of text a text is, such as “unofficial translation”, in the language of the interface. */
export const statusName = (lang: Lang, text: Pick<DocumentText, 'lang' | 'status'>): string =>
  useMessages(lang)(text.status === 'official' ? `status.official.${text.lang}` : `status.${text.status}`);

/** A colon with the space that the language sets before it. */
export const colon = (lang: Lang): string => (lang === 'fr' ? '\u00a0: ' : ': ');

/** Both forms of a message that depends on a number, for a script that chooses one later. */
export function pluralForms(lang: Lang, key: PluralKey): Plural {
  const { one, other } = MESSAGES[lang][key];
  return { one: setSpaces(one, lang), other: setSpaces(other, lang) };
}

/** The messages of one part of the interface without its name in the keys: `tools.link` is the `link` of `tools`. */
export type MessagesOf<Prefix extends string> = {
  readonly [Key in TextKey as Key extends `${Prefix}.${infer Rest}` ? Rest : never]: string;
};

/** All messages of one part of the interface, for a script. */
export function messagesOf<Prefix extends string>(lang: Lang, prefix: Prefix): MessagesOf<Prefix> {
  const t = useMessages(lang);
  const isText = (key: keyof Messages): key is TextKey => typeof MESSAGES[lang][key] === 'string';
  const keys = (Object.keys(fr) as (keyof Messages)[]).filter((key) => key.startsWith(`${prefix}.`));
  const entries = keys.filter(isText).map((key) => [key.slice(prefix.length + 1), t(key)]);
  // TypeScript cannot see that these are the keys of the type.
  return Object.fromEntries(entries) as MessagesOf<Prefix>;
}

const LOCALES: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };

/** An ISO date written out in the language: `28 août 2004`, `28 August 2004`; a month alone: `mars 2005`. */
export function formatDate(lang: Lang, iso: string): string {
  const day = iso.length > 'YYYY-MM'.length ? ({ day: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(LOCALES[lang], {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const written = format.format(new Date(iso)).replaceAll(' ', '\u00a0');
  return lang === 'fr' ? written.replace(/^1(?=\s)/, '1er') : written;
}

/** Several days written out: `25–31 août 2004`. */
export const formatDays = (lang: Lang, from: string, to: string): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' })
    .formatRange(new Date(from), new Date(to))
    .replace(/\s*–\s*/u, '–');

/** A list of names, as the language joins them: `a, b and c`. */
export const formatList = (lang: Lang, names: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[lang]).format(names);

/** The size of a file in readable units: `78 ko`, `78 kB`. */
export function formatSize(lang: Lang, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' });
  return format.format(kilobytes).replace(/\s/g, '\u00a0');
}
