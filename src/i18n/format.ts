import type { Lang } from '../edition/types.ts';

/** A message that depends on a number, by the plural categories of `Intl.PluralRules`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type Values = Readonly<Record<string, string>>;

/** Replaces each `{name}` by its value; a name without a value stays. */
export const fill = (message: string, values: Values = {}): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The form of a message for the number `n`, which replaces `{n}`. */
export function choose(lang: Lang, forms: Plural, n: number, values: Values = {}): string {
  const form = new Intl.PluralRules(lang).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { ...values, n: new Intl.NumberFormat(lang).format(n) });
}

/** The other language of the edition. */
export const otherLang = (lang: Lang): Lang => (lang === 'fr' ? 'en' : 'fr');
