import type { Document, Edition, Lang } from '../edition/types.ts';

/** What a form is for; the download page groups by it. */
export const PURPOSES = ['reading', 'text', 'translation', 'data'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One language, or both in the order of the columns. */
export type Langs = readonly [Lang, ...Lang[]];

/** What one file holds: the whole edition or one document of it, in one language or in both. */
export interface Part {
  readonly document?: Document;
  readonly langs: Langs;
  /** The published address of a path of the site, which each file names as the place it comes from. */
  readonly address: (path: string) => string;
}

/**
 * One form in which the text can be taken away. A new one is a module with such an object and a line
 * in the registry; its words for the download page are `format.<id>` and `format.<id>.use`.
 */
export interface Format<Id extends string = string> {
  readonly id: Id;
  /** Without the dot; may have several parts, such as `tei.xml`. */
  readonly extension: string;
  readonly mediaType: string;
  readonly purpose: Purpose;
  /** Whether there is one file of everything, or one of each document. */
  readonly scope: 'edition' | 'document';
  /** The languages of each of its files: `[['fr'], ['en']]` is one file a language. */
  readonly languages: readonly Langs[];
  /** It describes other files and has nothing of the text. */
  readonly textless?: true;
  /** The same content gives the same bytes, whenever and wherever it is called. */
  readonly write: (edition: Edition, part: Part) => Uint8Array | Promise<Uint8Array>;
  /**
   * Of a form that takes long to write: everything that the bytes depend on. As long as it is the same, a file that
   * was written by an earlier build is taken again.
   */
  readonly recipe?: (edition: Edition, part: Part) => string;
}

const encoder = new TextEncoder();

/** A text as the bytes of a UTF-8 file. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The documents that a part holds. */
export const documentsOf = (edition: Edition, { document }: Part): readonly Document[] =>
  document ? [document] : edition.documents;
