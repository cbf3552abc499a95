import { TITLE } from '../edition/anchors.ts';
import { printed, sectionLabel } from '../edition/labels.ts';
import type { Passage } from '../edition/passages.ts';
import type { Document, Edition, Lang, Section } from '../edition/types.ts';
import { linesOf, type PrintedLine } from '../edition/walk.ts';
import { useMessages } from '../i18n/index.ts';
import { pinpoint } from './passage-name.ts';

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

/** How a passage begins; of the head of a document its title, of a signature the name. */
export function firstWords(document: Document, lang: Lang, anchor: string): string {
  if (anchor === TITLE) return document.texts[lang].title;
  const [first] = linesOf(document, lang, anchor);
  return first?.signed?.name ?? first?.text ?? '';
}

/** The context of an item on its own page: the paragraph it belongs to, without which it would be unclear. */
export const leadOf = (document: Document, lang: Lang, { kind, parent }: Passage): PrintedLine | undefined =>
  kind === 'item' && parent !== undefined ? linesOf(document, lang, parent)[0] : undefined;

/** Search engines and previews show some 200 characters. */
const DESCRIPTION_LENGTH = 200;

/**
 * The description of the page of a passage, unlike that of any other: its words, after their status if they are not
 * official, and its place; of an item, which is short, also its section.
 */
export function passageDescription(document: Document, lang: Lang, { anchor, kind }: Passage): string {
  const { status } = document.texts[lang];
  const section = kind === 'item' ? sectionOf(document, lang, anchor) : undefined;
  const place = [section && headingOf(section), pinpoint(lang, anchor)].filter(Boolean).join(', ');
  const t = useMessages(lang);
  const said = (words: string) =>
    status === 'official' ? words : t('passage.status', { status: t(`status.${status}`), words });
  const after = ` – ${place}`;
  const room = DESCRIPTION_LENGTH - said('').length - after.length;
  return `${said(cutAtWord(passageWords(document, lang, anchor), room))}${after}`;
}

/** The description of a page with words of every document, which also says if they are not official. */
export function describedWithStatus({ documents }: Edition, lang: Lang, description: string): string {
  const official = documents.every(({ texts }) => texts[lang].status === 'official');
  return official ? description : `${description} ${useMessages(lang)('cite.unofficial.sentence')}`;
}

/** The beginning of a text in whole words, at most `length` characters, with … if it was cut. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  return endCut(text.slice(0, length).replace(/ [^ ]*$/, ''));
}

/** Marks a cut after a word: removes what leads on to the next word and adds an ellipsis. */
export const endCut = (head: string): string => `${head.replace(/[\s,;:–«“(]+$/u, '')}…`;
