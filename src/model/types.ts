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
}

export interface Document {
  readonly id: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly texts: PerLang<DocumentText>;
  readonly signatories: readonly Signatory[];
}

export interface Source {
  readonly lang: Lang;
  /** Path below the content folder. */
  readonly file: string;
  readonly sha256: string;
}

export interface Edition {
  readonly title: PerLang<string>;
  readonly source: Source;
  readonly documents: readonly Document[];
}
