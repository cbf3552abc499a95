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
