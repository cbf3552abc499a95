import { SIGNATURES } from './anchors.ts';
import type { Document } from './types.ts';
import { printedLines, type LineKind } from './walk.ts';

type PassageKind = 'agenda' | 'paragraph' | 'section' | 'item' | 'signatures' | 'signature';

/** A part of a document with an anchor, and so an address and a page of its own. */
export interface Passage {
  readonly anchor: string;
  readonly kind: PassageKind;
  /** The anchor of its parent: the section of a paragraph, the paragraph of an item. */
  readonly parent?: string;
}

/** The lines that begin a passage; those above and below the text do not. */
const KINDS: Partial<Record<LineKind, PassageKind>> = {
  agenda: 'agenda',
  opening: 'paragraph',
  section: 'section',
  paragraph: 'paragraph',
  item: 'item',
  signature: 'signature',
};

/** Every passage of a document in the order of the text; the same in every language. */
export function passagesOf(document: Document): Passage[] {
  const passages = printedLines(document, 'fr').flatMap(({ kind, anchor, within }): Passage[] => {
    const own = KINDS[kind];
    const parent = within.at(-2);
    return own ? [{ anchor, kind: own, ...(parent === undefined ? {} : { parent }) }] : [];
  });
  const signatures = passages.findIndex(({ kind }) => kind === 'signature');
  if (signatures >= 0) passages.splice(signatures, 0, { anchor: SIGNATURES, kind: 'signatures' });
  return passages;
}

/** Whether a document ends in signatures, or in a line above them. */
export const hasSignatures = ({ texts, signatories }: Document): boolean =>
  signatories.length > 0 || texts.fr.closing !== undefined;

/**
 * The passages before and after one, of the same level: whole paragraphs, agenda titles and the block of
 * signatures in the order of the text; sections among sections; items and signatures within their own list.
 */
export function neighboursOf(document: Document, { anchor, kind, parent }: Passage) {
  const own = passagesOf(document).filter((other) =>
    READ_IN_TURN.has(kind) ? READ_IN_TURN.has(other.kind) : other.kind === kind && other.parent === parent,
  );
  const place = own.findIndex((other) => other.anchor === anchor);
  return { previous: own[place - 1], next: own[place + 1] };
}

const READ_IN_TURN: ReadonlySet<PassageKind> = new Set(['agenda', 'paragraph', 'signatures']);
