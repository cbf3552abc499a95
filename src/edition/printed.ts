import { SIGNATURES, TITLE } from './anchors.ts';
import { linesOf } from './passages.ts';
import type { Document, Lang, Paragraph } from './types.ts';

/** One line of a document as it is printed: its number, dash or mark and its words, and where it belongs. */
export interface PrintedLine {
  readonly anchor: string;
  readonly text: string;
}

/** A passage that is printed as one block: a heading, a paragraph with its items, a signature. */
export interface PrintedPassage {
  readonly anchor: string;
  readonly lines: readonly PrintedLine[];
}

/**
 * A document in one language from the first line to the last, passage by passage: every character of
 * it stands in exactly one of them.
 */
export function printedPassages(document: Document, lang: Lang): PrintedPassage[] {
  const { agenda, annex, original, title, subtitle, dateline, opening, sections, closing } =
    document.texts[lang];
  const whole = (anchor: string): PrintedPassage => ({
    anchor,
    lines: linesOf(document, lang, anchor).map(({ anchor: own, label, text }) => ({
      anchor: own,
      text: label === undefined ? text : `${label} ${text}`,
    })),
  });
  const paragraph = ({ anchor }: Paragraph) => whole(anchor);
  const plain = (anchor: string, texts: readonly (string | undefined)[]): PrintedPassage => ({
    anchor,
    lines: texts.flatMap((text) => (text === undefined ? [] : [{ anchor, text }])),
  });
  return [
    ...agenda.map(({ anchor }) => whole(anchor)),
    plain(TITLE, [annex, original, title, subtitle, dateline]),
    ...opening.map(paragraph),
    ...sections.flatMap(({ anchor, paragraphs }) => [
      { anchor, lines: whole(anchor).lines.slice(0, 1) },
      ...paragraphs.map(paragraph),
    ]),
    ...(closing === undefined ? [] : [plain(SIGNATURES, [closing])]),
    ...document.signatories.map(({ anchor }) => whole(anchor)),
  ];
}

/** The words of a passage in one line, as they are compared, quoted from and hashed. */
export const wordsOf = ({ lines }: PrintedPassage): string => lines.map(({ text }) => text).join(' ');
