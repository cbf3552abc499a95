import type { PerLang } from '../edition/types.ts';
import type { CitationItem } from './cited-part.ts';
import { capitalized } from './cited-title.ts';

/** What the styles say in the words of a language. */
const WORDS: PerLang<Readonly<Record<'and' | 'online' | 'from' | 'accessed', string>>> = {
  fr: { and: 'et', online: ' [en ligne].', from: 'Disponible à l’adresse\u00a0:', accessed: 'Consulté le' },
  en: { and: 'and', online: '. Online.', from: 'Available from:', accessed: 'Accessed' },
};

/** Stands for the date on which the reader consulted the text, which only ISO 690 asks for. */
export const ACCESSED = '{accessed}';

/**
 * A citation as readers are asked for it, beside the reference of the United Nations: the same entries as those that
 * reference managers make (tests compare them). Each ends in a full stop but APA, which wants none after an address.
 */
export const STYLES: readonly (readonly [name: string, entry: (item: CitationItem) => string])[] = [
  ['APA', apa],
  ['Chicago', chicago],
  ['ISO 690', iso690],
];

const namesOf = ({ author }: CitationItem) => author.map(({ literal }) => literal);

const listed = (names: readonly string[], last: string): string =>
  [...names.slice(0, -2), names.slice(-2).join(last)].join(', ');

const yearOf = ({ issued }: CitationItem) => String(issued['date-parts'][0][0]);

const sentences = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');

function apa(item: CitationItem): string {
  const number = item.number && ` (${item.number})`;
  const work = `${item.title}${number ?? ''} [${capitalized(item.genre)}].`;
  const year = `(${yearOf(item)}).`;
  const names = namesOf(item);
  return sentences(
    ...(names.length > 0 ? [`${listed(names, ', & ')}.`, year, work] : [work, year]),
    item.URL,
  );
}

function chicago(item: CitationItem): string {
  const names = namesOf(item);
  const authors = names.length > 2 ? `${names[0] ?? ''} et al.` : names.join(` ${WORDS[item.language].and} `);
  const published = [item['publisher-place'], yearOf(item)].filter(Boolean).join(', ');
  const kind = sentences(item.genre, item.number);
  return `${[authors, item.title, kind].filter(Boolean).join(', ')} (${published}), ${item.URL}.`;
}

function iso690(item: CitationItem): string {
  const { and, online, from, accessed } = WORDS[item.language];
  const names = listed(
    namesOf(item).map((name) => name.toLocaleUpperCase(item.language)),
    `, ${and} `,
  );
  const place = item['publisher-place'] && `${item['publisher-place']}.`;
  const number = item.number && `${item.number}.`;
  const head = `${[names, yearOf(item)].filter(Boolean).join(', ')}. ${item.title}${online}`;
  return sentences(head, `${item.genre}.`, place, number, from, item.URL, `[${accessed} ${ACCESSED}].`);
}
