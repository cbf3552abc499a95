import { tokensOf } from '../edition/text/tokens.ts';
import type { Knowledge } from './pasted.ts';

/** What stands beside a quotation and is no part of it. */
export interface Aside {
  readonly kind:
    | 'reference'
    | 'address'
    | 'heading'
    | 'inserted'
    | 'sic'
    | 'note'
    | 'marks'
    | 'page'
    | 'lines'
    | 'spaces'
    | 'apart'
    | 'outside';
  readonly text: string;
}

/** Notes something that is put aside, and gives what stands in its place. */
export type PutAside = (kind: Aside['kind'], text: string, instead?: string) => string;

/** A mail program puts `<…>` around an address; the mark after it belongs to the sentence. */
const ADDRESS = /<?\b(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]}’']>?/gi;

/** The number or dash of a paragraph or an item, or its address (`3.4`), at the beginning of a line. */
export const LABEL =
  /^[^\S\n]*(?:(?:(?:§|paras?\.?|pars?\.?)[^\S\n]*)?(?:\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)|(?:[a-z]|[ivxIVX]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){0,2}[.):]|\d{1,2}(?:\.\d{1,2}){1,2})(?:[^\S\n]+|$)|[-+–—•·▪‣◦¶][^\S\n]*)+/gm;

/** How a place is cited: `sect. 3, par. 4`, `paragraphe 3.4`, `§ 3.4`, `A/59/123`. */
export const REFERENCE_LIKE =
  /(?:\b(?:articles?|arts?|sections?|sects?|paragraphes?|paragraphs?|paras?|pars?|tirets?|items?|alinéas?|préambule|preamble|signatures?|intitulés?|agenda titles?)\b\.?,?\s*\d|§+\s*\d|\b[AS]\/\d+\/\w+)/i;

/** What tables of the text name their columns by, and the values of such a column. */
const HEAD_OF_COLUMN =
  /^[^\S\n]*"?(?:fr|en|français|french|anglais|english|lang|langue|language|anchor|ancre|passage|text|texte|document)"?[^\S\n]*$/gim;

/** The number of a page or of a print job on a line of its own. */
const PAGE = /^(?=.*\d)[^\p{L}\n]*(?:(?:pages?|pp|of|sur|docx?|pdf|[A-Z])(?!\p{L})[^\p{L}\n]*)*$/gimu;

const ALL_REFERENCES = new RegExp(REFERENCE_LIKE, 'gi');
const DATE = /\d[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

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
    const rest = tokensOf(words.replace(ALL_REFERENCES, '')).filter(({ key }) => /\p{L}{3}/u.test(key));
    const share = vocabulary.share(rest);
    return share === 0 || rest.length < 3 || (rest.length < 5 && share < 0.5);
  };
  const isPage = (line: string) =>
    text.trim().includes('\n') &&
    line.replace(LABEL, '').trim() !== '' &&
    !DATE.test(line) &&
    tokensOf(line).some(({ folded }) => /\d/.test(folded) && !vocabulary.words.has(folded));
  const patterns = [
    ...headings.map((heading) => ['heading', asWritten(heading)] as const),
    ...[...references]
      .sort((a, b) => b.length - a.length)
      .map((before) => ['reference', asWritten(before, REST_OF_REFERENCE)] as const),
  ];
  return patterns
    .reduce((rest, [kind, pattern]) => rest.replace(pattern, (found) => put(kind, found, '\n')), text)
    .replace(HEAD_OF_COLUMN, (found) => put('heading', found.replaceAll('"', '')))
    .replace(ADDRESS, (found) => put('address', found))
    .replace(PAGE, (line) => (isPage(line) ? put('page', line) : line))
    .replace(REFERENCE_BEFORE, (found) => put('reference', found))
    .replace(IN_BRACKETS, (found) => (isReference(found) ? put('reference', found) : found))
    .replace(UNIT, (found) => (isReference(found) ? put('reference', found) : found));
}

/** What may follow the first place of a reference. */
const MORE_PLACES = String.raw`(?:[\s,.()–-]|\d|à|to|et|and|paras?|pars?|tirets?|items?)*`;

/** A reference before the words that it is for: `Section 3, para. 4: …`. */
const REFERENCE_BEFORE = new RegExp(
  String.raw`^[^\S\n]*${REFERENCE_LIKE.source}${MORE_PLACES}(?:[:–—]|(?=[«“„"]))`,
  'gim',
);

/** From the title of what is cited to the place in it, the remark on its language and the address, if there are such. */
const REST_OF_REFERENCE =
  String.raw`[^]{0,200}?(?:https?:\/\/[^\s<>"«»“”]+|${REFERENCE_LIKE.source}` +
  String.raw`${MORE_PLACES}(?:\[[^\]]*\])?(?:,?\s*https?:\/\/[^\s<>"«»“”]+)?)`;

/** Some words wherever they stand, with any white space between them, and what may follow. */
const asWritten = (words: string, after = '') =>
  new RegExp(
    words
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('\\s+') + after,
    'giu',
  );
