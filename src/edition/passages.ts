import { SIGNATURES } from './anchors.ts';
import { ITEM_LABEL, paragraphLabel, sectionLabel, signedLabel } from './labels.ts';
import type { Document, Lang, Paragraph } from './types.ts';

export type PassageKind = 'agenda' | 'paragraph' | 'section' | 'item' | 'signatures' | 'signature';

/** A part of a document with an anchor, and so an address and a page of its own. */
export interface Passage {
  readonly anchor: string;
  readonly kind: PassageKind;
  /** The anchor of its parent: the section of a paragraph, the paragraph of an item. */
  readonly parent?: string;
}

/** One line of a passage as it is printed: its number, dash or mark, and its words. */
export interface PassageLine {
  readonly anchor: string;
  readonly label?: string;
  readonly text: string;
}

/** Every passage of a document in the order of the text; the same in every language. */
export function passagesOf({ texts, signatories }: Document): Passage[] {
  const { agenda, opening, sections } = texts.fr;
  const withItems = ({ anchor, items }: Paragraph, parent?: string): Passage[] => [
    { anchor, kind: 'paragraph', ...(parent === undefined ? {} : { parent }) },
    ...items.map((item): Passage => ({ anchor: item.anchor, kind: 'item', parent: anchor })),
  ];
  return [
    ...agenda.map(({ anchor }): Passage => ({ anchor, kind: 'agenda' })),
    ...opening.flatMap((paragraph) => withItems(paragraph)),
    ...sections.flatMap(({ anchor, paragraphs }): Passage[] => [
      { anchor, kind: 'section' },
      ...paragraphs.flatMap((paragraph) => withItems(paragraph, anchor)),
    ]),
    ...(signatories.length > 0 ? [{ anchor: SIGNATURES, kind: 'signatures' as const }] : []),
    ...signatories.map(({ anchor }): Passage => ({ anchor, kind: 'signature', parent: SIGNATURES })),
  ];
}

/** Whether a document ends in signatures, or in a line above them. */
export const hasSignatures = ({ texts, signatories }: Document): boolean =>
  signatories.length > 0 || texts.fr.closing !== undefined;

/** The neighbours of a passage for reading passage by passage. */
export interface Neighbours {
  readonly previous?: Passage | undefined;
  readonly next?: Passage | undefined;
}

/**
 * The passages before and after one, of the same level: whole paragraphs, agenda titles and the block of
 * signatures in the order of the text; sections among sections; items and signatures within their own list.
 */
export function neighboursOf(document: Document, { anchor, kind, parent }: Passage): Neighbours {
  const own = passagesOf(document).filter((other) =>
    READ_IN_TURN.has(kind) ? READ_IN_TURN.has(other.kind) : other.kind === kind && other.parent === parent,
  );
  const place = own.findIndex((other) => other.anchor === anchor);
  return { previous: own[place - 1], next: own[place + 1] };
}

const READ_IN_TURN: ReadonlySet<PassageKind> = new Set(['agenda', 'paragraph', 'signatures']);

/**
 * The lines of a passage: of a section its heading and all its paragraphs, of a paragraph its words and
 * its items, of the signatures the closing line and every signature.
 * @throws {Error} if the document has no such passage
 */
export function linesOf(document: Document, lang: Lang, anchor: string): PassageLine[] {
  const { agenda, opening, sections, closing } = document.texts[lang];
  const paragraphLines = (paragraph: Paragraph): PassageLine[] => [
    {
      anchor: paragraph.anchor,
      ...(paragraph.number === null ? {} : { label: paragraphLabel(lang, paragraph.number) }),
      text: paragraph.text,
    },
    ...paragraph.items.map((item) => ({ anchor: item.anchor, label: ITEM_LABEL, text: item.text })),
  ];
  const signatures = document.signatories.map((signatory): PassageLine => ({
    anchor: signatory.anchor,
    text: [signatory.printed ? signatory.office[lang] : '', signedLabel(lang), signatory.name]
      .filter(Boolean)
      .join(' '),
  }));
  const section = sections.find((candidate) => candidate.anchor === anchor);
  if (section) {
    return [
      { anchor, label: sectionLabel(section.number), text: section.title },
      ...section.paragraphs.flatMap(paragraphLines),
    ];
  }
  if (anchor === SIGNATURES) {
    return [...(closing === undefined ? [] : [{ anchor, text: closing }]), ...signatures];
  }
  const paragraphs = [...opening, ...sections.flatMap((each) => each.paragraphs)];
  const paragraph = paragraphs.find((candidate) => candidate.anchor === anchor);
  if (paragraph) return paragraphLines(paragraph);
  const line = [...agenda, ...paragraphs.flatMap(paragraphLines), ...signatures].find(
    (candidate) => candidate.anchor === anchor,
  );
  if (!line) throw new Error(`The document “${document.id}” has no passage “${anchor}”.`);
  return [line];
}
