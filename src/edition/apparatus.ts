import { SOURCE_LANG } from './types.ts';
import type { Edition, Lang, PerLang } from './types.ts';

/** A passage as the editorial matter refers to it: `declaration/3.4`. */
export interface Place {
  readonly document: string;
  readonly anchor: string;
}

/** A place in one string, as the content files write it: `declaration/3.4`. */
export const referenceTo = ({ document, anchor }: Place): string => `${document}/${anchor}`;

/**
 * The kinds of notes: an error of the source that is retained, an inconsistent usage, the reading of another text of
 * the same statement or meeting, a fact that the text mentions, or a doubt about the translation.
 */
export const NOTE_KINDS = ['sic', 'inconsistency', 'witness', 'fact', 'doubt'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The kinds that state something which the source does not show. */
export const SOURCED_KINDS: readonly NoteKind[] = ['witness', 'fact'];

/** What another text has in place of some words, described in the edition's own words. */
export interface Reading {
  /** Number of the source. */
  readonly source: number;
  readonly text: PerLang<string>;
}

/** An editorial note, in both languages; about the text and no part of it. */
export interface Note {
  /** Kept for good: the note is cited by it, and its address is made from it. */
  readonly number: number;
  readonly place: Place;
  readonly kind: NoteKind;
  /** The words it is about, by the language of the text; empty if it is about the whole document. */
  readonly words: Partial<PerLang<string>>;
  /** What it says; its readings in one text, each after the siglum or the number of its source. */
  readonly text: PerLang<string>;
  readonly readings: readonly Reading[];
  /** Numbers of the sources it is based on. */
  readonly sources: readonly number[];
}

/** An entry of an index: its anchor on the page of the index, its name and its passages in reading order. */
export interface IndexEntry {
  readonly id: string;
  readonly name: PerLang<string>;
  readonly places: readonly Place[];
}

export const NAME_KINDS = ['person', 'group', 'state', 'body', 'place'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A person, a group, a State, a body or a place, spelt as the source spells it. */
export interface NameEntry extends IndexEntry {
  readonly kind: NameKind;
  /** The forms of the name in the text, in each language. */
  readonly forms: PerLang<readonly string[]>;
  /** Other forms of the name, offices and later careers, and their sources. */
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
  /** The letter that stands for it in notes, and a short name. */
  readonly siglum?: ({ readonly sign: string } & PerLang<string>) | undefined;
  readonly description: PerLang<string>;
  readonly address: string;
}

/** Who speaks in the statement: the five Ministers, the one of Japan, or the four of Central Asia. */
export const SPEAKERS = ['all', 'japan', 'central-asia'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Where a voice begins to speak, and with which verb. */
export interface Voice {
  readonly place: Place;
  readonly who: Speaker;
  /** The verb of speech as it stands there. */
  readonly verb: PerLang<string>;
  /** The words with that verb, which stand there once. */
  readonly words: PerLang<string>;
}

/** A line of the chronology. */
export interface Happening {
  /** ISO 8601, a day or a month. */
  readonly date: string;
  /** The last of several days. */
  readonly until?: string | undefined;
  readonly text: PerLang<string>;
  readonly sources: readonly number[];
  /** The passage that says so, in place of a source. */
  readonly place?: Place | undefined;
}

/** A paragraph about the context of the documents; `[2]` in its text is a source. */
export interface ContextPart {
  readonly id: string;
  readonly title: PerLang<string>;
  readonly text: PerLang<string>;
  /** The passages that say so. */
  readonly places: readonly Place[];
  /** Texts elsewhere, and whether they were consulted for the edition. */
  readonly links: readonly {
    readonly name: PerLang<string>;
    readonly address: string;
    readonly consulted: boolean;
  }[];
}

/** All editorial matter of the edition. */
export interface Apparatus {
  readonly notes: readonly Note[];
  readonly themes: readonly IndexEntry[];
  readonly names: readonly NameEntry[];
  readonly glossary: readonly Term[];
  readonly sources: readonly CitedSource[];
  readonly voices: readonly Voice[];
  readonly chronology: readonly Happening[];
  readonly context: readonly ContextPart[];
}

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

/** The words that a note is about, and their language if it is not that of the page. */
export interface Quoted {
  readonly words: string;
  readonly lang: Lang | undefined;
}

/** In the language of the page if the note is about its words, otherwise as the source has them. */
export function quotedWords({ words }: Note, lang: Lang): Quoted | undefined {
  if (words[lang] !== undefined) return { words: words[lang], lang: undefined };
  const original = words[SOURCE_LANG];
  return original === undefined ? undefined : { words: original, lang: SOURCE_LANG };
}
