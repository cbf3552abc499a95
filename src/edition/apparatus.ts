import type { Edition, PerLang } from './types.ts';

/** A passage as the editorial matter refers to it: `declaration/3.4`. */
export interface Place {
  readonly document: string;
  readonly anchor: string;
}

/** A place in one string, as the content files write it: `declaration/3.4`. */
export const referenceTo = ({ document, anchor }: Place): string => `${document}/${anchor}`;

/**
 * The kinds of notes: an error of the source that is retained, an inconsistent usage, the reading of another text of
 * the same statement or meeting, or a fact that the text mentions.
 */
export const NOTE_KINDS = ['sic', 'inconsistency', 'witness', 'fact'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The kinds that state something which the source does not show. */
export const SOURCED_KINDS: readonly NoteKind[] = ['witness', 'fact'];

/** An editor's note, in both languages; about the text and no part of it. */
export interface Note {
  /** Kept for good, because the address of the note is made from it. */
  readonly number: number;
  readonly place: Place;
  readonly kind: NoteKind;
  /** The words it is about, by the language of the text; empty if it is about the whole document. */
  readonly words: Partial<PerLang<string>>;
  readonly text: PerLang<string>;
  /** Numbers of the sources it is based on. */
  readonly sources: readonly number[];
}

/** An entry of an index: its anchor on the page of the index, its name and its passages in reading order. */
export interface IndexEntry {
  readonly id: string;
  readonly name: PerLang<string>;
  readonly places: readonly Place[];
}

export const NAME_KINDS = ['person', 'state', 'body', 'place'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A person, a state, a body or a place, named as the source names it. */
export interface NameEntry extends IndexEntry {
  readonly kind: NameKind;
  /** The forms of the name in the text, in each language. */
  readonly forms: PerLang<readonly string[]>;
  /** Other forms of the name, and their sources. */
  readonly note?: PerLang<string> | undefined;
  readonly sources: readonly number[];
}

/** A French term with its English one. */
export interface Term extends IndexEntry {
  readonly forms: PerLang<readonly string[]>;
}

/** A text outside the edition that editorial matter is based on. */
export interface CitedSource {
  readonly number: number;
  readonly description: PerLang<string>;
  readonly address: string;
}

/** All editorial matter of the edition. */
export interface Apparatus {
  readonly notes: readonly Note[];
  readonly themes: readonly IndexEntry[];
  readonly names: readonly NameEntry[];
  readonly glossary: readonly Term[];
  readonly sources: readonly CitedSource[];
}

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
