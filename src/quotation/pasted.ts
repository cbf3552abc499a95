import { APOSTROPHE, QUOTE, cleaned } from '../edition/text/forms.ts';
import { tokensOf, type Token } from '../edition/text/tokens.ts';
import { afterPasses, decodedText, type Pass } from './rich-text.ts';
import {
  LABEL,
  REFERENCE_LIKE,
  asideNotes,
  marksAside,
  referencesAside,
  withoutLineNumbers,
  type Aside,
  type AsideNotes,
} from './set-aside.ts';
import type { Vocabulary } from './searched-text.ts';

/** What divides a quotation before a word; each kind divides more than the one before. */
export const BREAKS = [
  'none',
  'language',
  'clause',
  'sentence',
  'quote',
  'line',
  'replaced',
  'omission',
] as const;
export type Break = (typeof BREAKS)[number];

/** A word or mark of a quotation, and what divides it from the one before. */
export interface QuotedToken extends Token {
  readonly before: Break;
  /** Whether its first letter is in brackets (`[N]ous`), so that its case does not count. */
  readonly anyCase: boolean;
  /** Whether it belongs to what numbers or marks a line, and need not stand in the text. */
  readonly isLabel: boolean;
  /** Whether it is set in capitals, as titles are. */
  readonly inCapitals?: boolean;
  /** Whether the quotation goes on in another language. */
  readonly isChange?: boolean;
  /** Whether a question or exclamation mark ends the piece after it. */
  readonly isAsked?: boolean;
  /** The word of a text that it makes with the next one: `can not`, `intra-regional`. */
  readonly compound?: string | undefined;
  readonly raw: string;
}

/** A pasted text, ready to be compared. */
export interface Pasted {
  readonly text: string;
  readonly tokens: readonly QuotedToken[];
  readonly aside: readonly Aside[];
  /** Whether only the beginning is compared. */
  readonly cut: boolean;
}

/** What the edition knows, so that a paste can be read as its author meant it. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** Whether some words stand in a text as they are. */
  readonly stands: (words: string) => boolean;
  /** How each reference to a document begins. */
  readonly references: readonly string[];
  /** The heads of the columns when both languages are copied. */
  readonly headings: readonly string[];
}

/** Longer than the whole edition in both languages; the rest is ignored. */
export const LONGEST = 40_000;

/** Private characters that stand in the text for what was there; see {@link BREAKS}. */
const MARKS = { omission: '\ue001', replaced: '\ue002', turned: '\ue003' } as const;
const ANY_MARK = /[\ue000-\uf8ff]/g;

/** Split at these, every second part is one. */
const ANY_APOSTROPHE = new RegExp(`(${APOSTROPHE})`, 'u');

/** `cleaned` makes one apostrophe of another: here the pasted one is kept, because it is worth a remark. */
const cleanedOf = (text: string): string =>
  text
    .split(ANY_APOSTROPHE)
    .map((part, i) => (i % 2 === 1 ? part : cleaned(part)))
    .join('');

/** Spaces and hyphens that a line, a scan or a program has put in or lost, and what someone who quotes has put in. */
const mended = ({ put, whole }: AsideNotes, { vocabulary, stands }: Knowledge): Pass[] => [
  // A word divided at the end of a line, or one with a hyphen there.
  [
    /([\p{L}\p{M}]{1,40})[-‐‑¬](\s+)(?=(\p{Ll}[\p{L}\p{M}]{0,39}))/gu,
    (found, before = '', gap = '', after = '') => {
      if (vocabulary.has(before + after)) return before;
      return gap.includes('\n') ? `${before}-` : found;
    },
  ],
  // An elided word with a space after it: `l’ eau`.
  [
    new RegExp(`(^|[^\\p{L}])((?:[cdjlmnst]|(?:jusq|lorsq|puisq|q)u)${APOSTROPHE}) (?=\\p{L})`, 'giu'),
    (found, before = '', word = '') => before + put('apart', found, word),
  ],
  // Letters that are set apart: `D É C L A R A T I O N`.
  [/\p{L}(?: \p{L}){3,40}(?!\p{L})/gu, (letters) => put('apart', letters, letters.replaceAll(' ', ''))],
  // Two words, which may be one in which a program has read a space too much (`Afgha nistan`).
  [
    /([\p{L}\p{M}]{1,40}) (?=([\p{L}\p{M}]{1,40})(?![\p{L}\p{M}]))/gu,
    (found, first = '', second = '') =>
      vocabulary.has(first + second) && !(vocabulary.has(first) && vocabulary.has(second))
        ? put('apart', found + second, first)
        : found,
  ],
  // Letters that may be several words, the spaces between them being lost.
  [
    new RegExp(`(?:(?!${APOSTROPHE})\\p{L}){5,200}`, 'gu'),
    (word) => {
      const apart = vocabulary.apart(word);
      return apart === undefined ? word : put('spaces', word, apart);
    },
  ],
  // The letter of a note.
  [
    /(\p{L}{2,40})\[(\p{Ll})\](?!\p{L})/gu,
    (found, word = '', letter = '') =>
      vocabulary.has(word) && !vocabulary.has(word + letter) ? word + put('note', `[${letter}]`) : found,
  ],
  [/\[(\p{L})\](?=\p{L})/gu, `${MARKS.turned}$1`],
  // What someone who quotes remarks in brackets.
  [
    /\s?[[(]\s?(?:sic\s?!?|emphasis [\p{L} ]{1,20}|(?:my|our) (?:emphasis|translation)|(?:nous soulignons|soulign|mis en |nos italiques|traduction )[\p{L}’' ]{0,40})\s?[\])]/giu,
    whole('sic'),
  ],
  [/[[(<{/|]\s*(?:\.(?:\s?\.)+|[–—⋯-])\s*[\])>}/|]|\.(?:\s?\.){2,}|\s\.\.(?=\s)|⋯/g, MARKS.omission],
  // Editorial words in brackets, or the end of one (`express[ed]`); a longer stretch is a text.
  [
    /(?:\p{L}{1,40}(?=\[\p{Ll}))?\[([^\][\n]{1,120})\]\p{L}*/gu,
    (found, words = '') =>
      stands(found) && !REFERENCE_LIKE.test(words) ? found : put('inserted', found, MARKS.replaced),
  ],
];

/** Reads a paste in steps, each of which yields how much it has read. */
export function* readPasted(pasted: string, knowledge: Knowledge): Generator<number, Pasted> {
  const notes = asideNotes();
  const lines = withoutLineNumbers(decodedText(pasted.slice(0, LONGEST)), notes);
  const plain = afterPasses(lines, marksAside(notes, knowledge));
  yield plain.length;
  const own = afterPasses(plain, referencesAside(plain, notes, knowledge));
  yield own.length;
  const text = afterPasses(cleanedOf(own), mended(notes, knowledge));
  yield text.length;
  const tokens = quotedTokens(text, knowledge.vocabulary);
  return { text, tokens, aside: notes.all, cut: pasted.length > LONGEST };
}

/** The words of a quotation without what stands for them. */
export const shownText = (text: string): string =>
  text.replaceAll(MARKS.omission, '[…]').replace(ANY_MARK, '').replace(/\s+/g, ' ').trim();

function quotedTokens(text: string, vocabulary: Vocabulary): QuotedToken[] {
  let previous: Token | undefined;
  let mark = '';
  const labels = [...text.matchAll(LABEL)].map(({ 0: label, index }) => ({
    start: index,
    end: index + label.length,
  }));
  let label = 0;
  const tokens = tokensOf(text).flatMap((token): QuotedToken[] => {
    const raw = text.slice(token.start, token.end);
    if (/[\ue000-\uf8ff]/.test(raw)) {
      mark += raw;
      return [];
    }
    while (token.start >= (labels[label]?.end ?? Infinity)) label += 1;
    const isLabel = token.start >= (labels[label]?.start ?? Infinity);
    const gap = text.slice(previous?.end ?? 0, token.start);
    const read = {
      ...token,
      raw,
      before: breakIn(gap, previous),
      anyCase: mark.endsWith(MARKS.turned),
      isLabel,
    };
    // The mark after a number does not end a sentence.
    previous = /\d/.test(previous?.key ?? '') && ENDS.test(token.key) ? { ...token, key: '' } : token;
    mark = '';
    return [read];
  });
  return withLanguages(tokens, vocabulary);
}

const GAPS: readonly (readonly [Break, RegExp])[] = [
  ['omission', new RegExp(MARKS.omission)],
  ['replaced', new RegExp(MARKS.replaced)],
  ['line', /\n/],
  ['quote', new RegExp(QUOTE, 'u')],
];

const ENDS = /^[.!?]$/;
const ENDS_CLAUSE = /^[;:]$/;

function breakIn(gap: string, { key } = { key: '' }): Break {
  const found = GAPS.find(([, pattern]) => pattern.test(gap))?.[0];
  if (found) return found;
  if (ENDS.test(key)) return 'sentence';
  return ENDS_CLAUSE.test(key) || (/^[-/]$/.test(key) && gap !== '') ? 'clause' : 'none';
}

/** Marks where a quotation changes its language: at two words that only one language has, after words of the other. */
function withLanguages(tokens: readonly QuotedToken[], vocabulary: Vocabulary): QuotedToken[] {
  const known = tokens.flatMap(({ folded, isWord }, at) => {
    const lang = isWord ? vocabulary.langOf(folded) : undefined;
    return lang ? [{ lang, at }] : [];
  });
  const changes = new Set(
    known.flatMap(({ lang, at }, i) => {
      const [last, next] = [known[i - 1], known[i + 1]];
      if (last?.lang === lang || !last || next?.lang !== lang) return [];
      // Words that both languages have belong to the line or the sentence that they begin, a number to its paragraph.
      const between = tokens.slice(last.at + 1, at + 1).map(({ before }) => BREAKS.indexOf(before));
      const strongest = between.lastIndexOf(Math.max(...between));
      if (between[strongest]) return [last.at + 1 + strongest];
      return [tokens.findLastIndex(({ isWord, key }, i) => i < at && isWord && !/^\d{1,2}$/.test(key)) + 1];
    }),
  );
  return tokens.map((token, at) => ({
    ...token,
    compound: compoundAt(tokens, at, vocabulary),
    before: changes.has(at) && token.before === 'none' ? 'language' : token.before,
    isChange: changes.has(at),
    inCapitals:
      CAPITALS.test(token.raw) &&
      tokens.slice(Math.max(0, at - 1), at + 2).some(({ raw }) => TWO_CAPITALS.test(raw)),
  }));
}

function compoundAt(tokens: readonly QuotedToken[], at: number, vocabulary: Vocabulary): string | undefined {
  const next = tokens[at + 1]?.key === '-' ? tokens[at + 2] : tokens[at + 1];
  const compound = `${tokens[at]?.folded ?? ''}${next?.folded ?? ''}`;
  return next?.isWord && vocabulary.words.has(compound) ? compound : undefined;
}

/** A word in capitals, or a single capital. */
const CAPITALS = /^[\p{Lu}\p{M}’']+$/u;
const TWO_CAPITALS = /^\p{Lu}{2}/u;
