import { APOSTROPHE, QUOTE, cleaned } from '../edition/text/forms.ts';
import { tokensOf, type Token } from '../edition/text/tokens.ts';
import { plainText } from './plain-text.ts';
import { LABEL, REFERENCE_LIKE, setAside, type Aside } from './set-aside.ts';
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

const OMISSION = /[[(<{/|]\s*(?:\.(?:\s?\.)+|[–—⋯-])\s*[\])>}/|]|\.(?:\s?\.){2,}|\s\.\.(?=\s)|⋯/g;

const LONGEST_WORD = 40;

/** A word divided at the end of a line, or one with a hyphen there. */
const DIVIDED = /[-‐‑¬]\s+(?=\p{Ll})/gu;

/** Letters that may be several words, the spaces between them being lost. */
const RUN_TOGETHER = new RegExp(`(?:(?!${APOSTROPHE})\\p{L}){5,200}`, 'gu');

/** An elided word with a space after it: `l’ eau`. */
const ELIDED = new RegExp(
  `(^|[^\\p{L}])((?:[cdjlmnst]|(?:jusq|lorsq|puisq|q)u)${APOSTROPHE}) (?=\\p{L})`,
  'giu',
);
/** Letters that are set apart: `D É C L A R A T I O N`. */
const SPACED = /\p{L}(?: \p{L}){3,40}(?!\p{L})/gu;
/** Two words, which may be one in which a program has read a space too much (`Afgha nistan`). */
const TWO_WORDS = /([\p{L}\p{M}]{1,40}) (?=([\p{L}\p{M}]{1,40})(?![\p{L}\p{M}]))/gu;

/** Split at these, every second part is one. */
const ANY_APOSTROPHE = new RegExp(`(${APOSTROPHE})`, 'u');

/** What someone who quotes remarks in brackets. */
const REMARK =
  /\s?[[(]\s?(?:sic\s?!?|emphasis [\p{L} ]{1,20}|(?:my|our) (?:emphasis|translation)|(?:nous soulignons|soulign|mis en |nos italiques|traduction )[\p{L}’' ]{0,40})\s?[\])]/giu;

/** Editorial words in brackets, or the end of one (`express[ed]`); a longer stretch is a text. */
const INSERTED = /(?:\p{L}{1,40}(?=\[\p{Ll}))?\[([^\][\n]{1,120})\]\p{L}*/gu;

/** Reads a paste in steps, each of which yields how much it has read. */
export function* readPasted(pasted: string, knowledge: Knowledge): Generator<number, Pasted> {
  const aside: Aside[] = [];
  const put = (kind: Aside['kind'], text: string, instead = '') => {
    aside.push({ kind, text: text.replace(ANY_MARK, '…').replace(/\s+/g, ' ').trim() });
    return instead;
  };
  const { vocabulary, stands } = knowledge;
  const plain = plainText(pasted.slice(0, LONGEST), put, (word) => vocabulary.has(word));
  yield plain.length;
  const own = setAside(plain, knowledge, put);
  yield own.length;
  // `cleaned` makes one apostrophe of another: here the pasted one is kept, because it is worth a remark.
  const text = own
    .split(ANY_APOSTROPHE)
    .map((part, i) => (i % 2 === 1 ? part : cleaned(part)))
    .join('')
    .replace(DIVIDED, (end, at: number, whole: string) => {
      const before = /[\p{L}\p{M}]*$/u.exec(whole.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
      const after =
        /^[\p{L}\p{M}]*/u.exec(whole.slice(at + end.length, at + end.length + LONGEST_WORD))?.[0] ?? '';
      if (before !== '' && vocabulary.has(before + after)) return '';
      return before === '' || !end.includes('\n') ? end : '-';
    })
    .replace(ELIDED, (whole, before: string, word: string) => before + put('apart', whole, word))
    .replace(SPACED, (letters) => put('apart', letters, letters.replaceAll(' ', '')))
    .replace(TWO_WORDS, (whole, first: string, second: string) =>
      vocabulary.has(first + second) && !(vocabulary.has(first) && vocabulary.has(second))
        ? put('apart', whole + second, first)
        : whole,
    )
    .replace(RUN_TOGETHER, (word) => {
      const apart = vocabulary.apart(word);
      return apart === undefined ? word : put('spaces', word, apart);
    })
    .replace(/(\p{L}{2,40})(\[\p{Ll}\])(?!\p{L})/gu, (whole, word: string, note: string) =>
      vocabulary.has(word) && !vocabulary.has(word + note.charAt(1)) ? word + put('note', note) : whole,
    )
    .replace(/\[(\p{L})\](?=\p{L})/gu, `${MARKS.turned}$1`)
    .replace(REMARK, (remark) => put('sic', remark))
    .replace(OMISSION, MARKS.omission)
    .replace(INSERTED, (whole, words: string) =>
      stands(whole) && !REFERENCE_LIKE.test(words) ? whole : put('inserted', whole, MARKS.replaced),
    );
  yield text.length;
  return { text, tokens: quotedTokens(text, vocabulary), aside, cut: pasted.length > LONGEST };
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

/** Marks where a quotation changes its language: two words that only one language has follow such of the other. */
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
