import { TITLE } from '../model/anchors.ts';
import { isWithin } from '../model/apparatus.ts';
import type { IndexEntry, Place } from '../model/apparatus.ts';
import { ITEM_LABEL, sectionLabel } from '../model/labels.ts';
import { LANGS } from '../model/types.ts';
import type { Document, Edition, Lang, Paragraph } from '../model/types.ts';
import { documentPath } from '../urls.ts';
import { bare, fold } from './fold.ts';

/** One thing that can be found: a passage with an address of its own. */
export interface SearchRecord {
  /** A passage of a text; what is said about one is a `NoteRecord`. */
  readonly kind: 'text';
  /** Path from the site's root, with the anchor. */
  readonly url: string;
  readonly lang: Lang;
  /** The words of the passage as they are printed. */
  readonly text: string;
  /** The words to index: folded, and words with œ a second time with oe, at the end. */
  readonly content: string;
  readonly filters: {
    /** Name of the document. */
    readonly document: readonly string[];
    /** Heading of the section; empty outside sections. */
    readonly section: readonly string[];
    /** Names of the themes that the passage is listed under. */
    readonly theme: readonly string[];
    /** Path of the document in the other language. */
    readonly counterpart: readonly string[];
    /** Place in the reading order of the language, from 1. */
    readonly position: readonly [string];
  };
}

/** All records of the edition, in both languages, in reading order. */
export const searchRecords = ({ documents, themes }: Pick<Edition, 'documents' | 'themes'>): SearchRecord[] =>
  LANGS.flatMap((lang) =>
    documents
      .flatMap((document) => documentRecords(document, lang, themes))
      .map((record, i) => ({
        ...record,
        filters: { ...record.filters, position: [String(i + 1)] as const },
      })),
  );

type Unplaced = Omit<SearchRecord, 'filters'> & { filters: Omit<SearchRecord['filters'], 'position'> };

function documentRecords(document: Document, lang: Lang, themes: readonly IndexEntry[]): Unplaced[] {
  const text = document.texts[lang];
  const counterpart = LANGS.filter((other) => other !== lang).map((other) => documentPath(document, other));
  // A paragraph has the themes of its items; a heading none of those of its paragraphs.
  const listed = (anchor: string) => (place: Place) =>
    /^\d+$/.test(anchor)
      ? place.document === document.id && place.anchor === anchor
      : isWithin(place, document.id, anchor);
  const record = (anchor: string, words: string, section?: string): Unplaced => ({
    kind: 'text',
    url: documentPath(document, lang, anchor),
    lang,
    text: words,
    content: [
      fold(words),
      ...words
        .split(/\s+/)
        .filter((word) => /[œæ]/i.test(word))
        .map(bare),
    ].join(' '),
    filters: {
      document: [text.name],
      section: section === undefined ? [] : [section],
      theme: themes.filter(({ places }) => places.some(listed(anchor))).map(({ name }) => name[lang]),
      counterpart,
    },
  });
  return [
    ...text.agenda.map((item) => record(item.anchor, item.text)),
    record(
      TITLE,
      [text.annex, text.original, text.title, text.subtitle, text.dateline].filter(Boolean).join(' – '),
    ),
    ...text.opening.map((paragraph) => record(paragraph.anchor, paragraphWords(paragraph))),
    ...text.sections.flatMap((section) => {
      const heading = `${sectionLabel(section.number)} ${section.title}`;
      return [
        record(section.anchor, heading, heading),
        ...section.paragraphs.map((paragraph) =>
          record(paragraph.anchor, paragraphWords(paragraph), heading),
        ),
      ];
    }),
    ...document.signatories.map((signatory) =>
      record(signatory.anchor, `${signatory.name}, ${signatory.office[lang]}`),
    ),
  ];
}

const paragraphWords = (paragraph: Paragraph): string =>
  [paragraph.text, ...paragraph.items.map(({ text }) => `${ITEM_LABEL} ${text}`)].join(' ');
