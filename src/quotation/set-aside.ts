import { tokensOf } from '../edition/text/tokens.ts';
import type { MessagesOf } from '../i18n/index.ts';
import type { Knowledge } from './pasted.ts';
import type { Pass } from './rich-text.ts';

/** What stands beside a quotation and is no part of it: each kind has a message. */
export interface Aside {
  readonly kind: keyof MessagesOf<'quotation.aside'>;
  readonly text: string;
}

type IsMeant = (words: string) => boolean;
const ANYWAY: IsMeant = () => true;

/** Keeps a list of what is set aside; each method returns the text that is read in its place. */
export function asideNotes() {
  const all: Aside[] = [];
  const put = (kind: Aside['kind'], text: string, instead = ''): string => {
    all.push({
      kind,
      text: text
        .replace(/[\ue000-\uf8ff]/g, '…')
        .replace(/\s+/g, ' ')
        .trim(),
    });
    return instead;
  };
  return {
    all,
    put,
    /** All that is found, if it is what it looks like. */
    whole:
      (kind: Aside['kind'], isMeant: IsMeant = ANYWAY, instead = '') =>
      (found: string) =>
        isMeant(found) ? put(kind, found, instead) : found,
    /** What follows the first group, which stays. */
    after:
      (kind: Aside['kind'], isMeant: IsMeant = ANYWAY) =>
      (found: string, before = '') =>
        isMeant(before) ? put(kind, found.slice(before.length), before) : found,
  };
}
export type AsideNotes = ReturnType<typeof asideNotes>;

/** A number before a line or after it; that of a paragraph has a mark. */
const LINE_NUMBER = /^[^\S\n]*(\d{1,3})[^\S\n]+(?=\S)|(\S)[^\S\n]+(\d{1,3})[^\S\n]*$/;

/** Without the numbers of lines as printed beside statutes and transcripts: they count the lines. */
export function withoutLineNumbers(text: string, { put }: AsideNotes): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const offsets = lines.map((line, i) => {
    const [, before, , after] = LINE_NUMBER.exec(line) ?? [];
    return Number(before ?? after) - i;
  });
  const counts = new Map<number, number>();
  for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const isCount = (offset = NaN) => offset === 1 || (!Number.isNaN(offset) && (counts.get(offset) ?? 0) > 2);
  if (lines.length < 2 || !offsets.some(isCount)) return text;
  const without = (line: string) =>
    line.replace(LINE_NUMBER, (found, _, last?: string) => put('lines', found.slice(last?.length), last));
  return lines.map((line, i) => (isCount(offsets[i]) ? without(line) : line)).join('\n');
}

/** The marks of mail, of Markdown, of tables and of notes. */
export const marksAside = ({ put, whole, after }: AsideNotes, { vocabulary }: Knowledge): Pass[] => [
  [/\u00ad[^\S\n]*\n[^\S\n]*/g, ''],
  // Stars between words or on a line of their own: something is left out.
  [/(^|\s)\*(?:[^\S\n]?\*){2,}(?=\s|$)/g, '$1[…]'],
  // The line of a mail program that says who has written what follows with one `>` more before it.
  [/^((?:[^\S\n]*>)*)(?![^\S\n]*>)[^\n]{1,200}:[^\S\n]*\n(?=\s*\1[^\S\n]*>)/gm, whole('outside')],
  // What it puts before a whole message that is passed on.
  [
    /^(?:[^\S\n]*[-_]{3}[^\n]*\n|[^\S\n]*(?:De|From|À|A|To|Cc|Envoyé|Sent|Date|Objet|Subject)[^\S\n]?:[^\n]{1,200}\n){2,}/gim,
    whole('outside'),
  ],
  [/^[^\S\n]*(?:(?:[>|]|#{1,6}[^\S\n])[^\S\n]*)+/gm, whole('marks')],
  [/^[^\p{L}\p{N}\n…⋯.[(]*$/gmu, ''],
  [/\[([^\][\n]+)\]\((https?:[^\s()]+)\)/g, '$1 $2 '],
  // The mark of a note after a word: `revêt¹`, `revêt[1]`, `revêt^1`, `revêt†`, `revêt (1)`, `revêt1`.
  [
    /[⁰¹²³⁴-⁹†‡]+|\[(?:\^?\d{1,3}|(?:note|n\.|nb|ref\.?|réf\.?) ?\d{1,3}|citation needed|réf\. (?:nécessaire|souhaitée))\]|\^\d{1,3}|\{\d{1,3}\}/gi,
    whole('note'),
  ],
  [/(\p{L}) ?\(\d{1,3}\)(?!\s*\p{Lu})/gu, after('note')],
  [
    /(\p{L}{1,40}[.,;:»”]?)\d{1,2}(?=[\s.,;:»”)]|$)/gu,
    after('note', (word) => vocabulary.has(word.replace(/\P{L}+$/u, ''))),
  ],
  [/^([^\S\n]*)\*(?=[^\S\n])/gm, '$1•'],
  // Between the cells of a table as text, and the line below the head of one in Markdown.
  [/\t|"[^\S\n]*[,;][^\S\n]*"|\|(?:[\s:-]*-{3,}[\s:|-]*\|)?/g, '\n'],
  // A name or a theme of a social network.
  [
    /(^|[\s–—])(?:RT\s+)?[@#](\p{L}[\p{L}\p{N}_]*):?/gu,
    (found, before = '', name = '') => before + (vocabulary.has(name) ? name : put('outside', found)),
  ],
  [/~~[^~\n]{1,400}~~/g, ''],
  // What boards write for HTML.
  [/\[\/?(?:quote|b|i|u|url|cite)(?:=[^\][\n]{0,100})?\]/gi, whole('marks')],
  [/\*+|\\(?=[!-/:-@[-`{-~])/g, ''],
  [/-{2,3}/g, '–'],
  [/(^|[^\p{L}\p{N}])_+|_+(?=[^\p{L}\p{N}]|$)/gu, '$1'],
];

/** The number or dash of a paragraph or an item, or its address (`3.4`), at the beginning of a line. */
export const LABEL =
  /^[^\S\n]*(?:(?:(?:§|paras?\.?|pars?\.?)[^\S\n]*)?(?:\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)|(?:[a-z]|[ivxIVX]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){0,2}[.):]|\d{1,2}(?:\.\d{1,2}){1,2})(?:[^\S\n]+|$)|[-+–—•·▪‣◦¶][^\S\n]*)+/gm;

/** How a place is cited: `sect. 3, par. 4`, `paragraphe 3.4`, `§ 3.4`, `A/59/123`. */
export const REFERENCE_LIKE =
  /(?:\b(?:articles?|arts?|sections?|sects?|paragraphes?|paragraphs?|paras?|pars?|tirets?|items?|alinéas?|préambule|preamble|signatures?|intitulés?|agenda titles?)\b\.?,?\s*\d|§+\s*\d|\b[AS]\/\d+\/\w+)/i;

const ALL_REFERENCES = new RegExp(REFERENCE_LIKE, 'gi');

/** What may follow the first place of a reference. */
const MORE_PLACES = String.raw`(?:[\s,.()–-]|\d|à|to|et|and|paras?|pars?|tirets?|items?)*`;

/** From the title of what is cited to the place in it, the remark on its language and the address, if there are such. */
const REST_OF_REFERENCE =
  String.raw`[^]{0,200}?(?:https?:\/\/[^\s<>"«»“”]+|${REFERENCE_LIKE.source}` +
  String.raw`${MORE_PLACES}(?:\[[^\]]*\])?(?:,?\s*https?:\/\/[^\s<>"«»“”]+)?)`;

/** Longer words are a paragraph that happens to cite something. */
const LONGEST_REFERENCE = 400;

const DATE = /\d[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

/** Some words wherever they stand, with any white space between them, and what may follow. */
const asWritten = (words: string, after = '') =>
  new RegExp(
    words
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('\\s+') + after,
    'giu',
  );

/** References, addresses, the numbers of pages and the heads of columns in a text. */
export function referencesAside(
  text: string,
  { put, whole, after }: AsideNotes,
  { stands, vocabulary, headings, references }: Knowledge,
): Pass[] {
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
  const longestFirst = [...references].sort((a, b) => b.length - a.length);
  return [
    ...headings.map((heading): Pass => [asWritten(heading), whole('heading', ANYWAY, '\n')]),
    ...longestFirst.map((before): Pass => [
      asWritten(before, REST_OF_REFERENCE),
      whole('reference', ANYWAY, '\n'),
    ]),
    // What tables of the text name their columns by, and the values of such a column.
    [
      /^[^\S\n]*"?(?:fr|en|français|french|anglais|english|lang|langue|language|anchor|ancre|passage|text|texte|document)"?[^\S\n]*$/gim,
      (found) => put('heading', found.replaceAll('"', '')),
    ],
    // The name of a language before what is written in it.
    [
      /((?:^|[/|])[^\S\n]*)(?:(?:fr|en|français|french|anglais|english)[^\S\n]?[:–—]|[([](?:fr|en)[)\]])/gim,
      after('heading'),
    ],
    // A mail program puts `<…>` around an address; the mark after it belongs to the sentence.
    [/<?\b(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]}’']>?/gi, whole('address')],
    // The number of a page or of a print job on a line of its own.
    [
      /^(?=.*\d)[^\p{L}\n]*(?:(?:pages?|pp|of|sur|docx?|pdf|[A-Z])(?!\p{L})[^\p{L}\n]*)*$/gimu,
      whole('page', isPage),
    ],
    // Before the words that it is for: `Section 3, para. 4: …`.
    [
      new RegExp(String.raw`^[^\S\n]*${REFERENCE_LIKE.source}${MORE_PLACES}(?:[:–—]|(?=[«“„"]))`, 'gim'),
      whole('reference'),
    ],
    // In round brackets behind a quotation, and written by hand on a line or between quotation marks.
    [/\([^()\n]{3,300}\)/g, whole('reference', isReference)],
    [/[^\n«»“”„"]+/g, whole('reference', isReference)],
  ];
}
