import type { Document } from './types.ts';

const known = new WeakMap<readonly Document[], ReadonlyMap<string, Document>>();

/**
 * The letter that transmits an annex: the last document before it that is no annex itself. Nothing for
 * a document that stands on its own, nor for an annex without a letter.
 */
export function transmittalOf(documents: readonly Document[], document: Document): Document | undefined {
  let letters = known.get(documents);
  if (!letters) {
    letters = transmittals(documents);
    known.set(documents, letters);
  }
  return letters.get(document.id);
}

/** The letter of each annex, by its id. */
function transmittals(documents: readonly Document[]): Map<string, Document> {
  const letters = new Map<string, Document>();
  let letter: Document | undefined;
  for (const document of documents) {
    if (document.texts.fr.annex === undefined) letter = document;
    else if (letter) letters.set(document.id, letter);
  }
  return letters;
}
