import type { Document } from './types.ts';

/**
 * The letter that transmits an annex: the last document before it that is not an annex itself. Nothing for a document
 * that is not an annex, or for an annex without a letter.
 */
export function transmittalOf(documents: readonly Document[], document: Document): Document | undefined {
  const isAnnex = ({ texts }: Document) => texts.fr.annex !== undefined;
  if (!isAnnex(document)) return undefined;
  const before = documents.slice(
    0,
    documents.findIndex(({ id }) => id === document.id),
  );
  return before.findLast((letter) => !isAnnex(letter));
}

/** The documents with most sections first: readers come for those, and a letter only transmits them. */
export const mainFirst = (documents: readonly Document[]): Document[] =>
  [...documents].sort((a, b) => b.texts.fr.sections.length - a.texts.fr.sections.length);

/** The document that readers come for. */
export function mainDocument(documents: readonly Document[]): Document {
  const [main] = mainFirst(documents);
  if (!main) throw new Error('The edition has no document.');
  return main;
}
