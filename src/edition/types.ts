import type { Apparatus } from './apparatus.ts';

/** The languages of the edition, the source language first. */
export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export type PerLang<T> = Readonly<Record<Lang, T>>;

/** The language of the source witness; everything in another language is a translation of it. */
export const SOURCE_LANG: Lang = 'fr';

/** `official` is the text of the source; anything else is labelled wherever it is shown. */
export const STATUSES = ['official', 'unofficial-translation'] as const;
export type Status = (typeof STATUSES)[number];

/** Anything with an address of its own inside a document: the fragment is `#` and the anchor. */
export interface Anchored {
  readonly anchor: string;
}

/** A dashed item of a paragraph, or an agenda item above a letter. */
export interface Item extends Anchored {
  readonly text: string;
}

export interface Paragraph extends Anchored {
  /** The printed number; `null` for the paragraphs of a preamble or a letter. */
  readonly number: number | null;
  readonly text: string;
  readonly items: readonly Item[];
}

export interface Section extends Anchored {
  readonly number: number;
  readonly title: string;
  /** The readable id made from the title by rehype-slug, different in each language. */
  readonly slug: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One document in one language, in the order in which it is printed. */
export interface DocumentText {
  readonly lang: Lang;
  readonly status: Status;
  /** Short name for menus and search results; editorial, not part of the text. */
  readonly name: string;
  /** The document's folder in the addresses of this language. */
  readonly slug: string;
  /** Symbol under which the United Nations circulated the document, if it is known. */
  readonly symbol?: string | undefined;
  readonly agenda: readonly Item[];
  readonly annex?: string | undefined;
  readonly original?: string | undefined;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly dateline?: string | undefined;
  readonly opening: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly closing?: string | undefined;
}

export interface Signatory extends Anchored {
  /** As printed in the source. */
  readonly name: string;
  readonly office: PerLang<string>;
  readonly state: PerLang<string>;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly document: string;
  /** ISO 8601 date of the signature. */
  readonly date: string;
  /** Whether the source prints the office above the name. */
  readonly printed: boolean;
  /** The entries of the index of names under which the person or the State speaks or is named. */
  readonly named: readonly string[];
}

export interface Document {
  readonly id: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** Where it was signed, if its date line says so. */
  readonly place?: PerLang<string> | undefined;
  /** Of the document itself or, for an annex, of the letter that transmits it. */
  readonly symbol?: string | undefined;
  readonly texts: PerLang<DocumentText>;
  readonly signatories: readonly Signatory[];
  /** A source file of its own, for a document that is not in that of the edition. */
  readonly source?: Source | undefined;
}

export interface Source {
  readonly lang: Lang;
  /** Path below the content folder. */
  readonly file: string;
  /** Length of the file. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A change to the text or to what the edition says of it. */
export interface Change {
  /** ISO 8601 date. */
  readonly date: string;
  readonly change: PerLang<string>;
}

export const MARKED_NAME_TYPES = ['place', 'organization', 'initiative'] as const;

/** An entry of the index of names that exported files mark in the texts; they mark signatories apart. */
export interface MarkedName {
  /** That of the entry. */
  readonly id: string;
  readonly type: (typeof MARKED_NAME_TYPES)[number];
  /** Every form in which the texts of a language have it, letter for letter. */
  readonly forms: PerLang<readonly string[]>;
}

/** Words of the text, in one language or both, and what readers type for them. */
export interface OtherName {
  readonly fr?: string | undefined;
  readonly en?: string | undefined;
  readonly also: readonly string[];
}

export interface Edition extends Apparatus {
  readonly title: PerLang<string>;
  /** The source of every document that has none of its own. */
  readonly source: Source;
  readonly documents: readonly Document[];
  /** Newest first. */
  readonly history: readonly Change[];
  readonly markedNames: readonly MarkedName[];
  readonly otherNames: readonly OtherName[];
  /** Where errors are to be reported, as a web or `mailto:` address, if that is known. */
  readonly corrections?: string | undefined;
}
