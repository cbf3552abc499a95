import { SIGNATURES, TITLE } from '../edition/anchors.ts';
import { isWithin, noteAnchor, type Place } from '../edition/apparatus.ts';
import { printed } from '../edition/labels.ts';
import { LANGS, type Document, type Edition, type Lang } from '../edition/types.ts';
import { documentPath, pagePath } from '../edition/urls.ts';
import { blocksOf, type Block } from '../edition/walk.ts';
import { bare, forIndex } from '../edition/text/forms.ts';
import { inOneSpelling } from './english-spelling.ts';
import { speakersOf } from '../edition/voices.ts';
import { useMessages } from '../i18n/index.ts';

/** A passage as the search finds it, with its address. */
export interface SearchRecord {
  readonly document: string;
  readonly lang: Lang;
  readonly anchor: string;
  /** Path from the site's root, with the anchor. */
  readonly url: string;
  readonly text: string;
  /** Names of the themes that the passage is listed under. */
  readonly themes: readonly string[];
  readonly voices: readonly string[];
}

/** All records of the edition, in both languages, in reading order. */
export const searchRecords = ({
  documents,
  themes,
  voices,
}: Pick<Edition, 'documents' | 'themes' | 'voices'>): SearchRecord[] =>
  LANGS.flatMap((lang) =>
    documents.flatMap((document) =>
      foundBlocks(document, lang).map((block) => ({
        document: document.id,
        lang,
        anchor: block.anchor,
        url: documentPath(document, lang, block.anchor),
        text: foundText(block),
        themes: themes
          .filter(({ places }) => places.some((place) => isListed(place, document.id, block.anchor)))
          .map(({ name }) => name[lang]),
        voices: /^\d+$/.test(block.anchor)
          ? []
          : speakersOf(voices, document.id, block.anchor).map((who) =>
              useMessages(lang)(`voices.who.${who}`),
            ),
      })),
    ),
  );

/**
 * The words of a record for the index: folded; at the end, words with œ or æ once more with `oe` or `ae`, and English
 * words in the spelling that is asked for. Readers never see them.
 */
export function indexedWords(text: string, lang: Lang): string {
  const words = text.split(/\s+/);
  const spelt = lang === 'en' ? words.map(bare).filter((word) => inOneSpelling(word) !== word) : [];
  return [
    forIndex(text),
    ...words.filter((word) => /[œæ]/i.test(word)).map(bare),
    ...spelt.map(inOneSpelling),
  ].join(' ');
}

/** A paragraph has the themes of its items; a heading has none of its paragraphs' themes. */
const isListed = (place: Place, document: string, anchor: string): boolean =>
  /^\d+$/.test(anchor)
    ? place.document === document && place.anchor === anchor
    : isWithin(place, document, anchor);

/** What can be found in a document: all but the line above the signatures, which has no address of its own. */
const foundBlocks = (document: Document, lang: Lang): Block[] =>
  blocksOf(document, lang).filter(({ anchor }) => anchor !== SIGNATURES);

/** The words of a block as a result shows them. `client/passages-on-page.ts` reads the same from a page. */
function foundText({ anchor, lines }: Block): string {
  if (anchor === TITLE) return lines.map(({ text }) => text).join(' – ');
  return lines
    .map((line) => {
      if (line.signed) return `${line.signed.name}, ${line.signed.office}`;
      // The name of a result says the number of a paragraph already.
      return line.kind === 'paragraph' ? line.text : printed(line);
    })
    .join(' ');
}

/**
 * An editor's note as the search finds it: as a note, never as text of a document. Notes are not in the index, so no
 * passage is found or ranked by what is said about it.
 */
export interface NoteRecord {
  /** Path from the site's root, with the anchor of the note. */
  readonly url: string;
  readonly lang: Lang;
  readonly anchor: string;
  /** The words it is about, a bracket, and what it says. */
  readonly text: string;
}

/** The notes of the edition in one language, in the order of the text. */
export const noteRecords = ({ notes }: Edition, lang: Lang): NoteRecord[] =>
  notes.map((note) => ({
    url: `${pagePath('notes', lang)}#${noteAnchor(note)}`,
    lang,
    anchor: note.place.anchor,
    text: [note.words[lang] ?? note.words.fr, note.text[lang]].filter(Boolean).join(' ] '),
  }));
