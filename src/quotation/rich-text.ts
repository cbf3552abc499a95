/** Something that may stand in a paste, and what is read in its place. */
export type Pass = readonly [
  pattern: RegExp,
  read: string | ((found: string, ...groups: string[]) => string),
];

/** A text after some passes, one after another. */
export const afterPasses = (text: string, passes: readonly Pass[]): string =>
  // TypeScript declares `replace` once for strings and once for functions, and neither for a union of both.
  passes.reduce((rest, [pattern, read]) => rest.replace(pattern, read as string), text);

/** Characters after their names in HTML. */
const ENTITIES: ReadonlyMap<string | undefined, string> = new Map(
  Array.from(
    `amp & lt < gt > quot " apos ' nbsp \u00a0 shy \u00ad rsquo ’ lsquo ‘ ldquo “ rdquo ” laquo « raquo »
     ndash – mdash — hellip … oelig œ OElig Œ`.matchAll(/([a-z]+) ([^a-z])/gi),
    ([, name, character = '']) => [name, character],
  ),
);

/** Accents by their names in HTML and in TeX. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  c: '\u0327',
};

const accented = (letter: string, accent: string): string =>
  (letter + (ACCENTS[accent] ?? '')).normalize('NFC');

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

const WINDOWS = new TextDecoder('windows-1252');
const BYTE_OF = new Map(
  Array.from({ length: 0x80 }, (_, i) => [WINDOWS.decode(Uint8Array.of(0x80 + i)), 0x80 + i]),
);

/** A Rich Text file (https://www.biblioscape.com/rtf15_spec.htm). */
const RICH_TEXT: readonly Pass[] = [
  [/\{\\(?:\*|fonttbl|colortbl|stylesheet|info)(?:[^{}]|\{[^{}]*\})*\}/g, ''],
  [/\\'([\da-f]{2})/gi, (_, code = '') => WINDOWS.decode(Uint8Array.of(parseInt(code, 16)))],
  [/\\u(\d{1,5}) ?\??/g, (_, code) => String.fromCharCode(Number(code))],
  [/\\(?:par|line)\b ?/g, '\n'],
  [/\\[a-z]+-?\d* ?|[{}]/g, ''],
];

/** Commands and accents of TeX, and line ends as programs write them. */
const TEX: readonly Pass[] = [
  [/\\[a-z]{2,20}\{([^{}\n]*)\}/gi, '$1'],
  [/\\[nt](?![a-z])/g, '\n'],
  [/\\([`'^]|c(?=\{| ))[{ ]?(\p{L})\}?/gu, (_, accent = '', letter = '') => accented(letter, accent)],
];

const OTHERS: readonly Pass[] = [
  // Written in UTF-8 and read byte by byte (`Ã©`), or written for mail (`=C3=A9`).
  [
    /[Â-Å][\u0080-\u00bf\u2013-\u203aŒ-ƒˆ˜€™]|â[\u0080-\u00bf\u2013-\u203aŒ-ƒˆ˜€™]{2}|(?:=[\dA-F]{2}){2,}/gu,
    fromBytes,
  ],
  [/Ã\s+/g, 'à '],
  // What a page of HTML does not show, or strikes out.
  [/<!--[^]*?-->|<(script|style|template|head|del|strike|s)\b[^]*?<\/\1\s*>/gi, ''],
  // The number of a note.
  [/<sup\b[^<>]*>\s*\[?(\d{1,3})\]?\s*<\/sup>/gi, '[$1]'],
  [/<br\s*\/?>|<\/(?:p|div|li|tr|td|th|h[1-6]|blockquote|dd|dt)>/gi, '\n'],
  [/<\/?[a-z][a-z\d]*(?:[\s/][^<>]*)?>/gi, ''],
  // `&amp;eacute;` was written twice.
  [/&amp;(?=#?\w{2,8};)/g, '&'],
  [/&#(\d{1,7});/g, (whole, code) => characterOf(Number(code)) ?? whole],
  [/&#x([\da-f]{1,6});/gi, (whole, code = '') => characterOf(parseInt(code, 16)) ?? whole],
  [
    /&([a-z])(acute|grave|circ|uml|cedil);/gi,
    (_, letter = '', accent = '') => accented(letter, accent.toLowerCase()),
  ],
  [/&([a-z]+);/gi, (whole, name) => ENTITIES.get(name) ?? whole],
];

function fromBytes(run: string): string {
  const bytes = run.startsWith('=')
    ? run
        .slice(1)
        .split('=')
        .map((code) => parseInt(code, 16))
    : Array.from(run, (character) => BYTE_OF.get(character) ?? character.charCodeAt(0));
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  return /^[\p{Script=Latin}\p{P}\s]+$/u.test(read) ? read : run;
}

/** The characters and lines of a text, whatever program has written it: HTML, Rich Text, TeX, mail. */
export function decodedText(pasted: string): string {
  const isRich = /\\(?:rtf\d|pard?\b|'(?:\d[\da-f]|[a-f]\d))/.test(pasted);
  const lines = pasted.replace(/\r\n?|[\u2028\u2029\f\v\u0085]/g, '\n');
  return afterPasses(lines, [...(isRich ? RICH_TEXT : TEX), ...OTHERS]);
}
