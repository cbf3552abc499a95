/** What is typed, printed or pasted for a typewriter's apostrophe; some of it counts as letters in Unicode. */
const CURLED = '’‘‛ʼʻʽʹˈˊˋʾʿ´`\u0384\u1fbd\u1fbf\u1ffd\u1ffe′‵ꞌꞋ՚׳';

/** An apostrophe of any form. */
export const APOSTROPHE = `['${CURLED}]`;
/** A hyphen or a dash of any length. */
export const HYPHEN = '[-‐‑‒–—―−⁃˗﹘﹣⸺⸻]';
/** A double quotation mark of any form, or the single guillemets that stand for one. */
export const QUOTE = '["“”„‟«»‹›″‶〝〞〟❝❞]';

const OTHER_APOSTROPHE = new RegExp(`[${CURLED}]`, 'gu');
const SIGNS = [
  [new RegExp(APOSTROPHE, 'gu'), "'"],
  [new RegExp(HYPHEN, 'gu'), '-'],
  [new RegExp(QUOTE, 'gu'), '"'],
] as const;

/** What stands among letters and is not seen: soft hyphens, joiners, marks of direction, control characters. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;

/** Small raised or lowered figures, such as the marks of notes that are copied along. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u2089]/g;

const LETTER = `(?!${APOSTROPHE})[\\p{L}\\p{Nd}]`;

/**
 * What counts as one word: letters and figures. Hyphens and apostrophes separate (`celui-ci`, `l’eau`), what is not seen
 * does not.
 */
export const WORD = new RegExp(
  `${LETTER}(?:${LETTER}|\\p{M}|\\p{Default_Ignorable_Code_Point}(?=\\p{L}))*`,
  'gu',
);

/**
 * The form in which words are indexed. Pagefind splits at ' but not at ’, so `l’eau` would hide
 * `eau`; a no-break space would join words. Shown text is never folded.
 */
export const forIndex = (text: string): string => text.replace(SIGNS[0][0], "'").replace(/\s/g, ' ');

/**
 * Text as it is read: nothing unseen in it, letters and figures in one form each (NFKC, so that `ﬁ` is `fi` and `３` is
 * `3`), the printed apostrophe for others but ', plain spaces. Which hyphens and quotation marks were written is kept.
 */
export const cleaned = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(RAISED, '')
    // Before NFKC, which would turn some of these into a space and an accent, and `″` into two primes.
    .replace(OTHER_APOSTROPHE, '’')
    .replace(/[″‶]/g, '”')
    .normalize('NFKC');

/** The form in which words are compared: cleaned, in small letters, without accents, one sign for its look-alikes. */
export const bare = (text: string): string =>
  SIGNS.reduce((each, [sign, by]) => each.replace(sign, by), cleaned(text))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** Text of a page: the white space of its source counts as one space, its no-break spaces stay. */
export const spaced = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

const JAPANESE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;

/** A text cut where Japanese begins and ends, so that it is read and set as Japanese. */
export const scriptRuns = (text: string) =>
  text
    .split(JAPANESE)
    .filter((run) => run !== '')
    .map((run) => ({ text: run, lang: JAPANESE.test(run) ? 'ja' : undefined }));
