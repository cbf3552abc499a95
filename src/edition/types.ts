import type { z } from 'zod';
import type { editionShape } from './edition-shape.ts';

/** The languages of the edition, the source language first. */
export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export type PerLang<T> = Readonly<Record<Lang, T>>;

/** The same in each language. */
export const inEach = <T>(of: (lang: Lang) => T): PerLang<T> => ({ fr: of('fr'), en: of('en') });

/** The language of the source witness; everything in another language is a translation of it. */
export const SOURCE_LANG: Lang = 'fr';

/** `official` is the text of the source; anything else is labelled wherever it is shown. */
export const STATUSES = ['official', 'unofficial-translation'] as const;
export type Status = (typeof STATUSES)[number];

export const MARKED_NAME_TYPES = ['place', 'organization', 'initiative'] as const;

type Fixed<T> = T extends readonly (infer Each)[]
  ? readonly Fixed<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** The whole edition. What its fields mean is said where it is published: `edition-shape.ts`. */
export type Edition = Fixed<z.infer<typeof editionShape>>;

/** One document in both languages. */
export type Document = Edition['documents'][number];
/** One document in one language, in the order in which it is printed. */
export type DocumentText = Document['texts'][Lang];
export type Section = DocumentText['sections'][number];
export type Paragraph = Section['paragraphs'][number];
/** A dashed item of a paragraph, or an agenda item above a letter. */
export type Item = Paragraph['items'][number];
export type Signatory = Document['signatories'][number];
export type Source = Edition['source'];
/** An entry of the index of names that exported files mark in the texts; they mark signatories apart. */
export type MarkedName = Edition['markedNames'][number];
/** Words of the text, in one language or both, and what readers type for them. */
export type OtherName = Edition['otherNames'][number];
