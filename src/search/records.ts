import { TITLE } from '../edition/anchors.ts';
import { isWithin } from '../edition/apparatus.ts';
import type { Place } from '../edition/apparatus.ts';
import { ITEM_LABEL, sectionLabel } from '../edition/labels.ts';
import { LANGS } from '../edition/types.ts';
import type { Document, Edition, Lang, Paragraph } from '../edition/types.ts';
import { documentPath } from '../edition/urls.ts';
import { bare, fold } from '../edition/fold.ts';

/** A passage as the search finds it, with its address. */
export interface SearchRecord {
  /** Id of the document. */
  readonly document: string;
  readonly lang: Lang;
  readonly anchor: string;
  /** Path from the site's root, with the anchor. */
  readonly url: string;
  /** The words of the passage as printed. */
  readonly text: string;
  /** Names of the themes that the passage is listed under. */
  readonly themes: readonly string[];
}

/** All records of the edition, in both languages, in reading order. */
export const searchRecords = ({ documents, themes }: Pick<Edition, 'documents' | 'themes'>): SearchRecord[] =>
  LANGS.flatMap((lang) =>
    documents.flatMap((document) =>
      foundTexts(document, lang).map(([anchor, text]) => ({
        document: document.id,
        lang,
        anchor,
        url: documentPath(document, lang, anchor),
        text,
        themes: themes
          .filter(({ places }) => places.some((place) => isListed(place, document.id, anchor)))
          .map(({ name }) => name[lang]),
      })),
    ),
  );

/**
 * The words of a record for the index: folded, with words with œ or æ repeated at the end with `oe` or `ae`. Readers
 * never see them.
 */
export const indexedWords = (text: string): string =>
  [
    fold(text),
    ...text
      .split(/\s+/)
      .filter((word) => /[œæ]/i.test(word))
      .map(bare),
  ].join(' ');

/** A paragraph has the themes of its items; a heading has none of its paragraphs' themes. */
const isListed = (place: Place, document: string, anchor: string): boolean =>
  /^\d+$/.test(anchor)
    ? place.document === document && place.anchor === anchor
    : isWithin(place, document, anchor);

/** What can be found in a document, each with its anchor. `client/passages-on-page.ts` reads the same from a page. */
function foundTexts({ texts, signatories }: Document, lang: Lang): [anchor: string, text: string][] {
  const { agenda, annex, original, title, subtitle, dateline, opening, sections } = texts[lang];
  return [
    ...agenda.map(({ anchor, text }): [string, string] => [anchor, text]),
    [TITLE, [annex, original, title, subtitle, dateline].filter(Boolean).join(' – ')],
    ...opening.map(paragraphText),
    ...sections.flatMap((section): [string, string][] => [
      [section.anchor, `${sectionLabel(section.number)} ${section.title}`],
      ...section.paragraphs.map(paragraphText),
    ]),
    ...signatories.map(({ anchor, name, office }): [string, string] => [anchor, `${name}, ${office[lang]}`]),
  ];
}

const paragraphText = ({ anchor, text, items }: Paragraph): [string, string] => [
  anchor,
  [text, ...items.map((item) => `${ITEM_LABEL} ${item.text}`)].join(' '),
];
