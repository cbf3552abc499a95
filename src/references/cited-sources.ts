import { sourcesIn, type CitedSource } from '../edition/apparatus.ts';
import type { Lang, PerLang } from '../edition/types.ts';
import { colon } from '../i18n/index.ts';

/** Editorial matter that rests on sources, named by their numbers in its text or beside it. */
export interface Sourced {
  readonly text?: PerLang<string> | undefined;
  readonly sources?: readonly number[];
  readonly readings?: readonly { readonly source: number }[];
}

/** The sources that some editorial matter cites, by number, as they are printed below it. */
export function citedSources(all: readonly CitedSource[], matter: readonly Sourced[], lang: Lang): string[] {
  const cited = new Set(
    matter.flatMap(({ text, sources = [], readings = [] }) => [
      ...sources,
      ...sourcesIn(text?.[lang] ?? ''),
      ...readings.map(({ source }) => source),
    ]),
  );
  return [...all]
    .filter(({ number }) => cited.has(number))
    .sort((a, b) => a.number - b.number)
    .map(({ number, siglum, description, address }) => {
      const sign = siglum ? siglum.sign + colon(lang) : '';
      return `[${String(number)}] ${sign}${description[lang]} ${address}`;
    });
}
