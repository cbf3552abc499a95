import { SIGNATURES, TITLE } from '../edition/anchors.ts';
import type { Document, Lang } from '../edition/types.ts';

/**
 * Anchors in the forms that other standards ask for. An anchor may begin with a digit, which the
 * identifiers of XML may not; and one XML file has both languages, so theirs says which.
 */
export const xmlId = (document: Document['id'], lang: Lang, anchor: string): string =>
  `${document}-${lang}-${anchor}`;

/** Whoever signed a document, for what refers to that person from elsewhere in a file. */
export const personId = (document: Document, anchor: string): string => `${document.id}-${anchor}`;

/**
 * The `eId` of a passage by the Akoma Ntoso Naming Convention: the short names of the elements from the
 * body down to it, each with its number (`sec_2__para_3__point_1`).
 * @param annex the number of the attachment that it stands in
 */
export function eId(anchor: string, annex?: number): string {
  const [head = '', ...numbers] = anchor.split('.');
  const steps = /^\d+$/.test(head)
    ? [`sec_${head}`, ...numbers.map((number, depth) => `${depth === 0 ? 'para' : 'point'}_${number}`)]
    : [PARTS[head] ?? 'body', ...numbers.map((number) => `p_${number}`)];
  return [...(annex === undefined ? [] : [`att_${String(annex)}`]), ...steps].join('__');
}

/** The element in which unnumbered paragraphs stand. */
const PARTS: Readonly<Record<string, string>> = {
  agenda: 'preface',
  [TITLE]: 'preface',
  preamble: 'preamble',
  [SIGNATURES]: 'conclusions',
};
