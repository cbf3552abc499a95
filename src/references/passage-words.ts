import { printed, sectionLabel } from '../edition/labels.ts';
import type { Passage } from '../edition/passages.ts';
import type { Document, Lang, Section } from '../edition/types.ts';
import { linesOf } from '../edition/walk.ts';
import type { PrintedLine } from '../edition/walk.ts';

/** The section of a passage. */
export const sectionOf = (document: Document, lang: Lang, anchor: string): Section | undefined =>
  document.texts[lang].sections.find((section) => section.anchor === anchor.split('.')[0]);

/** A section's heading with its number. */
export const headingOf = ({ number, title }: Section): string =>
  printed({ label: sectionLabel(number), text: title });

/** The words of a passage in one line, without the number that is already in its name. */
export const passageWords = (document: Document, lang: Lang, anchor: string): string =>
  linesOf(document, lang, anchor)
    .map((line, i) => (i === 0 ? line.text : printed(line)))
    .join(' ');

/** The context of an item on its own page: the paragraph it belongs to, without which it would be unclear. */
export const leadOf = (document: Document, lang: Lang, { kind, parent }: Passage): PrintedLine | undefined =>
  kind === 'item' && parent !== undefined ? linesOf(document, lang, parent)[0] : undefined;

/** Search engines and previews show some 200 characters. */
const DESCRIPTION_LENGTH = 200;

/** The words of a passage for the description of its page; a short item also says where it is. */
export function passageDescription(document: Document, lang: Lang, { anchor, kind }: Passage): string {
  const words = passageWords(document, lang, anchor);
  const section = kind === 'item' ? sectionOf(document, lang, anchor) : undefined;
  const placed = section ? `${words} – ${headingOf(section)}` : words;
  return placed.length <= DESCRIPTION_LENGTH ? placed : cutAtWord(words, DESCRIPTION_LENGTH);
}

/** The beginning of a text in whole words, at most `length` characters, with … if it was cut. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  return endCut(text.slice(0, length).replace(/ [^ ]*$/, ''));
}

/** Marks a cut after a word: removes what leads on to the next word and adds an ellipsis. */
export const endCut = (head: string): string => `${head.replace(/[\s,;:–«“(]+$/u, '')}…`;
