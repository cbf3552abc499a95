import type { Document } from './types.ts';

/**
 * Anchors are the same in every language and view, and never change once published:
 * a section is its number, a paragraph section.paragraph, an item section.paragraph.item.
 */
export const SIGNATURES = 'signatures';
export const TITLE = 'title';

export const sectionAnchor = (section: number) => String(section);

export const childAnchor = (parent: string, position: number) => `${parent}.${String(position)}`;

export const agendaAnchor = (position: number) => childAnchor('agenda', position);

export const signatureAnchor = (position: number) => childAnchor(SIGNATURES, position);

/**
 * Unnumbered paragraphs are `preamble.1` … where sections follow them;
 * a document without sections gives them its own name, as in `letter.1`.
 */
export const openingAnchor = (documentId: string, hasSections: boolean, position: number) =>
  childAnchor(hasSections ? 'preamble' : documentId, position);

/** The anchor of a line on the source page; a document with a source of its own adds its name. */
export const sourceLineAnchor = (line: number, { id, source }: Pick<Document, 'id' | 'source'>) =>
  `${source ? `${id}.` : ''}L${String(line)}`;

/** The anchor of a passage on the source page, which has the passages of all documents. */
export const sourcePlaceAnchor = (documentId: string, anchor: string) => `${documentId}.${anchor}`;
