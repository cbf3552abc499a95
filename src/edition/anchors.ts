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

/** A line of the source text, on the page of the source; of a document with a source of its own, under its name. */
export const sourceLineAnchor = (line: number, { id, source }: Pick<Document, 'id' | 'source'>) =>
  `${source ? `${id}.` : ''}L${String(line)}`;

/** A passage on the page of the source, which has those of all documents. */
export const sourcePlaceAnchor = (documentId: string, anchor: string) => `${documentId}.${anchor}`;
