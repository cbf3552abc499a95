import { TITLE } from '../model/anchors.ts';
import { ITEM_LABEL, sectionLabel } from '../model/labels.ts';
import { LANGS } from '../model/types.ts';
import type { Document, Edition, Lang, Paragraph } from '../model/types.ts';
import { documentPath } from '../urls.ts';
import { fold } from './fold.ts';

/** One thing that can be found: a passage with an address of its own. */
export interface SearchRecord {
  /** Path from the site's root, with the anchor. */
  readonly url: string;
  readonly lang: Lang;
  /** The words to index, folded. Split at white space it has the same words as `meta.text`. */
  readonly content: string;
  readonly meta: {
    /** How one refers to it: the document's name, with the number of a section or paragraph. */
    readonly title: string;
    /** The heading of the section it stands in; empty outside sections. */
    readonly section: string;
    readonly anchor: string;
    /** The passage as it is printed. */
    readonly text: string;
  };
}

/** All records of the edition, in both languages, in reading order. */
export const searchRecords = (edition: Edition): SearchRecord[] =>
  edition.documents.flatMap((document) => LANGS.flatMap((lang) => documentRecords(document, lang)));

function documentRecords(document: Document, lang: Lang): SearchRecord[] {
  const text = document.texts[lang];
  const record = (anchor: string, words: string, section = ''): SearchRecord => ({
    url: documentPath(document, lang, anchor),
    lang,
    content: fold(words),
    meta: { title: /^\d/.test(anchor) ? `${text.name}, ${anchor}` : text.name, section, anchor, text: words },
  });
  return [
    ...text.agenda.map((item) => record(item.anchor, item.text)),
    record(TITLE, [text.title, text.subtitle, text.dateline].filter(Boolean).join(' – ')),
    ...text.opening.map((paragraph) => record(paragraph.anchor, paragraphWords(paragraph))),
    ...text.sections.flatMap((section) => {
      const heading = `${sectionLabel(section.number)} ${section.title}`;
      return [
        record(section.anchor, heading),
        ...section.paragraphs.map((paragraph) =>
          record(paragraph.anchor, paragraphWords(paragraph), section.title),
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
