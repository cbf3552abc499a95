import { SIGNATURES, TITLE } from './anchors.ts';
import { ITEM_LABEL, paragraphLabel, printed, sectionLabel, signedLabel } from './labels.ts';
import type { Document, Lang, Paragraph } from './types.ts';

/** The lines above the text, in the order in which they are printed; they share the anchor of the title. */
const HEAD = ['annex', 'original', 'title', 'subtitle', 'dateline'] as const;

export type LineKind =
  'agenda' | (typeof HEAD)[number] | 'opening' | 'section' | 'paragraph' | 'item' | 'closing' | 'signature';

/** What a signature is made of. */
export interface Signed {
  /** Whether the source prints the office above the name. */
  readonly printed: boolean;
  readonly office: string;
  readonly mark: string;
  readonly name: string;
}

/** One line of a document in one language, as it is printed, and where it stands. */
export interface PrintedLine {
  readonly kind: LineKind;
  readonly anchor: string;
  /** The anchors of all that it stands in, from the outermost to its own: section, paragraph, item. */
  readonly within: readonly string[];
  /** The number or the dash before it. */
  readonly label?: string;
  /** Its words; of a signature everything. */
  readonly text: string;
  readonly signed?: Signed;
}

/** What is printed as one block: the head, a heading, a paragraph with its items, a signature. */
export type Block = ReturnType<typeof blocksOf>[number];

/**
 * Every line of a document from first to last. This is the one walk over a document: passages, blocks, records of the
 * search, files and digests are made of it. Every language has the same lines.
 */
export function printedLines(document: Document, lang: Lang): PrintedLine[] {
  const text = document.texts[lang];
  const line = (
    kind: LineKind,
    parents: readonly string[],
    anchor: string,
    words: string,
    label?: string,
  ) => ({
    kind,
    anchor,
    within: [...parents, anchor],
    ...(label === undefined ? {} : { label }),
    text: words,
  });
  const withItems = (parents: readonly string[], { anchor, number, text: words, items }: Paragraph) => [
    number === null
      ? line('opening', parents, anchor, words)
      : line('paragraph', parents, anchor, words, paragraphLabel(lang, number)),
    ...items.map((item) => line('item', [...parents, anchor], item.anchor, item.text, ITEM_LABEL)),
  ];
  return [
    ...text.agenda.map((item) => line('agenda', [], item.anchor, item.text)),
    ...HEAD.flatMap((kind) => (text[kind] === undefined ? [] : [line(kind, [], TITLE, text[kind])])),
    ...text.opening.flatMap((paragraph) => withItems([], paragraph)),
    ...text.sections.flatMap(({ anchor, number, title, paragraphs }) => [
      line('section', [], anchor, title, sectionLabel(number)),
      ...paragraphs.flatMap((paragraph) => withItems([anchor], paragraph)),
    ]),
    ...(text.closing === undefined ? [] : [line('closing', [], SIGNATURES, text.closing)]),
    ...document.signatories.map(({ anchor, name, office, printed: withOffice }): PrintedLine => {
      const signed = { printed: withOffice, office: office[lang], mark: signedLabel(lang), name };
      const words = [withOffice ? signed.office : '', signed.mark, name].filter(Boolean).join(' ');
      return { ...line('signature', [SIGNATURES], anchor, words), signed };
    }),
  ];
}

/**
 * The lines of a passage: of a section its heading and all its paragraphs, of a paragraph its words and
 * its items, of the signatures the closing line and every signature.
 * @throws {Error} if the document has no such passage
 */
export function linesOf(document: Document, lang: Lang, anchor: string): PrintedLine[] {
  const lines = printedLines(document, lang).filter(({ within }) => within.includes(anchor));
  if (lines.length === 0) throw new Error(`The document “${document.id}” has no passage “${anchor}”.`);
  return lines;
}

/** A document block by block: every character of it stands in exactly one of them. */
export function blocksOf(document: Document, lang: Lang) {
  const lines = printedLines(document, lang);
  const anchors = [...new Set(lines.map(blockOf))];
  return anchors.map((anchor) => ({ anchor, lines: lines.filter((line) => blockOf(line) === anchor) }));
}

/** The same with the lines of each language. */
export function blockPairs(document: Document) {
  const english = blocksOf(document, 'en');
  return blocksOf(document, 'fr').map(({ anchor, lines }, i) => ({
    anchor,
    lines: { fr: lines, en: english[i]?.lines ?? lines },
  }));
}

/** The anchor of the block that has a line: an item stands in its paragraph. */
const blockOf = ({ kind, anchor, within }: PrintedLine): string =>
  kind === 'item' ? (within.at(-2) ?? anchor) : anchor;

/** Some lines in one, as they are compared, quoted from and hashed. */
export const printedWords = (lines: readonly PrintedLine[]): string => lines.map(printed).join(' ');
