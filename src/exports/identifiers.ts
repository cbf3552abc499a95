import { SIGNATURES, TITLE } from '../edition/anchors.ts';
import type { Document, Lang } from '../edition/types.ts';

/**
 * Anchors in the forms of other standards. XML identifiers may not begin with a digit, as anchors may; and one XML
 * file has both languages, so its identifiers name the language.
 */
export const xmlId = (document: Document['id'], lang: Lang, anchor: string): string =>
  `${document}-${lang}-${anchor}`;

/** The identifier of a signatory, for references from elsewhere in the file. */
export const personId = (document: Document, anchor: string): string => `${document.id}-${anchor}`;

/**
 * The `eId` of a passage by the Akoma Ntoso Naming Convention: the short names of the elements from the body down to
 * it, each with its number (`sec_2__para_3__point_1`).
 * @param annex number of the attachment that contains it
 */
export function eId(anchor: string, annex?: number): string {
  const [head = '', ...numbers] = anchor.split('.');
  const steps = /^\d+$/.test(head)
    ? [`sec_${head}`, ...numbers.map((number, depth) => `${depth === 0 ? 'para' : 'point'}_${number}`)]
    : [PARTS[head] ?? 'body', ...numbers.map((number) => `p_${number}`)];
  return [...(annex === undefined ? [] : [`att_${String(annex)}`]), ...steps].join('__');
}

/** The elements that contain unnumbered paragraphs. */
const PARTS: Readonly<Record<string, string>> = {
  agenda: 'preface',
  [TITLE]: 'preface',
  preamble: 'preamble',
  [SIGNATURES]: 'conclusions',
};
