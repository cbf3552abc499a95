import { tokensOf } from '../edition/text/tokens.ts';
import type { Knowledge } from './pasted.ts';

/** What stands beside a quotation and is no part of it. */
export interface Aside {
  readonly kind: 'reference' | 'address' | 'heading' | 'inserted' | 'sic' | 'note' | 'marks';
  readonly text: string;
}

/** Notes something that is put aside, and gives what stands in its place. */
export type PutAside = (kind: Aside['kind'], text: string, instead?: string) => string;

/** A mail program puts `<…>` around an address; the mark after it belongs to the sentence. */
const ADDRESS = /<?\b(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]}’']>?/gi;

/** How a place is cited: `sect. 3, par. 4`, `paragraphe 3.4`, `§ 3.4`, `A/59/123`. */
export const REFERENCE_LIKE =
  /(?:\b(?:sections?|sects?|paragraphes?|paragraphs?|paras?|pars?|tirets?|items?|alinéas?|préambule|preamble|signatures?|intitulés?|agenda titles?)\b\.?,?\s*\d|§+\s*\d|\b[AS]\/\d+\/\w+)/i;

/** In round brackets behind a quotation. */
const IN_BRACKETS = /\([^()\n]{3,300}\)/g;

/** What a line or what stands between quotation marks may be: a reference written by hand. */
const UNIT = /[^\n«»“”„"]+/g;

/** Longer words are a paragraph that happens to cite something. */
const LONGEST_REFERENCE = 400;

/** Takes references, addresses and the heads of columns out of a text. */
export function setAside(
  text: string,
  { stands, vocabulary, headings, references }: Knowledge,
  put: PutAside,
): string {
  const isReference = (words: string) => {
    if (words.length > LONGEST_REFERENCE || !REFERENCE_LIKE.test(words) || stands(words)) return false;
    const rest = tokensOf(words.replace(REFERENCE_LIKE, '')).filter(({ key }) => /\p{L}{3}/u.test(key));
    return rest.length <= 4 || vocabulary.share(rest) === 0;
  };
  const patterns = [
    ...headings.map((heading) => ['heading', asWritten(heading)] as const),
    ...[...references]
      .sort((a, b) => b.length - a.length)
      .map((before) => ['reference', asWritten(before, REST_OF_REFERENCE)] as const),
  ];
  return patterns
    .reduce((rest, [kind, pattern]) => rest.replace(pattern, (found) => put(kind, found, '\n')), text)
    .replace(ADDRESS, (found) => put('address', found))
    .replace(IN_BRACKETS, (found) => (isReference(found) ? put('reference', found) : found))
    .replace(UNIT, (found) => (isReference(found) ? put('reference', found) : found));
}

/** From the title of what is cited to the place in it, the remark on its language and the address, if there are such. */
const REST_OF_REFERENCE =
  String.raw`[^]{0,200}?(?:https?:\/\/[^\s<>"«»“”]+|${REFERENCE_LIKE.source}` +
  String.raw`(?:[\s,.()–-]|\d|à|to|et|and|paras?|pars?|tirets?|items?)*(?:\[[^\]]*\])?(?:,?\s*https?:\/\/[^\s<>"«»“”]+)?)`;

/** Some words wherever they stand, with any white space between them, and what may follow. */
const asWritten = (words: string, after = '') =>
  new RegExp(
    words
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('\\s+') + after,
    'giu',
  );
