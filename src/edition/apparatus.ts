import { SOURCE_LANG, type Edition, type Lang } from './types.ts';

/** A passage as the editorial matter refers to it: `declaration/3.4`. */
export type Place = Note['place'];

/** A place in one string, as the content files write it: `declaration/3.4`. */
export const referenceTo = ({ document, anchor }: Place): string => `${document}/${anchor}`;

/**
 * The kinds of notes: an error of the source that is retained, an inconsistent usage, the reading of another text of
 * the same statement or meeting, a fact that the text mentions, or a doubt about the translation.
 */
export const NOTE_KINDS = ['sic', 'inconsistency', 'witness', 'fact', 'doubt'] as const;

/** The kinds that state something which the source does not show. */
export const SOURCED_KINDS: readonly Note['kind'][] = ['witness', 'fact'];

/** An editorial note, in both languages; about the text and no part of it. */
export type Note = Edition['notes'][number];

/** An entry of an index: its anchor on the page of the index, its name and its passages in reading order. */
export type IndexEntry = Edition['themes'][number];

export const NAME_KINDS = ['person', 'group', 'state', 'body', 'place'] as const;

/** A person, a group, a State, a body or a place, spelt as the source spells it. */
export type NameEntry = Edition['names'][number];

/** A text outside the edition that editorial matter is based on. */
export type CitedSource = Edition['sources'][number];

/** Who speaks in the statement: the five Ministers, the one of Japan, or the four of Central Asia. */
export const SPEAKERS = ['all', 'japan', 'central-asia'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Where a voice begins to speak, and with which verb. */
export type Voice = Edition['voices'][number];

/** All editorial matter of the edition. */
export type Apparatus = Omit<Edition, 'title' | 'source' | 'documents' | 'corrections'>;

/** The numbers of the sources that a text names in brackets, as in `[2]`. */
export const sourcesIn = (text: string): number[] =>
  [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));

/** The anchor of a note, in both languages and on every page that has it. */
export const noteAnchor = ({ number }: Pick<Note, 'number'>) => `n${String(number)}`;

/** The anchor of a source in the list of sources. */
export const sourceAnchor = (number: number) => `s${String(number)}`;

/** Whether a place is a passage or part of it: `3` contains `3.4`, and `2.3` contains `2.3.1`. */
export const isWithin = (place: Place, document: string, anchor: string): boolean =>
  place.document === document && (place.anchor === anchor || place.anchor.startsWith(`${anchor}.`));

/** The editorial matter of one passage and its parts. */
export function apparatusOf(
  { notes, themes, names, glossary }: Edition,
  document: string,
  anchor: string,
): Pick<Apparatus, 'notes' | 'themes' | 'names' | 'glossary'> {
  const here = (place: Place) => isWithin(place, document, anchor);
  const listed = ({ places }: IndexEntry) => places.some(here);
  return {
    notes: notes.filter(({ place }) => here(place)),
    themes: themes.filter(listed),
    names: names.filter(listed),
    glossary: glossary.filter(listed),
  };
}

/**
 * The words that a note is about: those of the language of the page, otherwise those of the source, with its language.
 */
export function quotedWords({ words }: Note, lang: Lang) {
  const own = words[lang];
  const text = own ?? words[SOURCE_LANG];
  return text === undefined ? undefined : { words: text, lang: own === undefined ? SOURCE_LANG : undefined };
}
