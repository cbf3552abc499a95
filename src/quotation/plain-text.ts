import type { PutAside } from './set-aside.ts';

/** Elements after which a line ends. */
const LINE_ENDS = /<br\s*\/?>|<\/(?:p|div|li|tr|td|th|h[1-6]|blockquote|dd|dt)>/gi;
/** What a page does not show, or strikes out. */
const UNSHOWN = /<!--[^]*?-->|<(script|style|template|head|del|strike|s)\b[^]*?<\/\1\s*>/gi;

const TAG = /<\/?[a-z][a-z\d]*(?:[\s/][^<>]*)?>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  oelig: 'œ',
  OElig: 'Œ',
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
};

/** Stars between words or on a line of their own: something is left out. */
const STARS = /(^|\s)\*(?:[^\S\n]?\*){2,}(?=\s|$)/g;

/** The line of a mail program that says who has written what follows with one `>` more before it. */
const WRITTEN_BY = /^((?:[^\S\n]*>)*)(?![^\S\n]*>)[^\n]{1,200}:[^\S\n]*\n(?=\s*\1[^\S\n]*>)/gm;

/** What a mail program puts before a whole message that is passed on. */
const HEADER =
  /^(?:[^\S\n]*[-_]{3,}[^\n]*\n|[^\S\n]*(?:De|From|À|A|To|Cc|Envoyé|Sent|Date|Objet|Subject)[^\S\n]?:[^\n]{1,200}\n){2,}/gim;

/** A name or a theme of a social network. */
const SOCIAL = /(^|[\s–—])(?:RT\s+)?[@#](\p{L}[\p{L}\p{N}_]*):?/gu;

/** Between the cells of a table as text, and the line below the head of one in Markdown. */
const CELL_ENDS = /\t|"[^\S\n]*[,;][^\S\n]*"|\|(?:[\s:-]*-{3,}[\s:|-]*\|)?/g;

/** What mail and Markdown put before a line. */
const LINE_MARKS = /^[^\S\n]*(?:(?:[>|]|#{1,6}[^\S\n])[^\S\n]*)+/gm;

/** The mark of a note after a word: `revêt¹`, `revêt[1]`, `revêt^1`, `revêt (1)`, `revêt†`. */
const NOTE_MARK =
  /[⁰¹²³⁴-⁹†‡]+|\[(?:\^?\d{1,3}|(?:note|n\.|nb|ref\.?|réf\.?) ?\d{1,3}|citation needed|réf\. (?:nécessaire|souhaitée))\]|\^\d{1,3}|\{\d{1,3}\}/gi;
const NOTE_IN_BRACKETS = /(\p{L})( ?\(\d{1,3}\))(?!\s*\p{Lu})/gu;
const NOTE_NUMBER = /(\p{L}{1,40}[.,;:»”]?)(\d{1,2})(?=[\s.,;:»”)]|$)/gu;

/** Lines, whatever program has written them: without HTML, marks of mail and of Markdown, and marks of notes. */
export function plainText(pasted: string, put: PutAside, isKnown: (word: string) => boolean): string {
  const lines = pasted.replace(/\r\n?|[\u2028\u2029\f\v\u0085]/g, '\n');
  return withoutLineNumbers(fromHtml(fromBytes(fromRichText(lines))), put)
    .replace(/\u00ad[^\S\n]*\n[^\S\n]*/g, '')
    .replace(STARS, '$1[…]')
    .replace(WRITTEN_BY, (line) => put('outside', line))
    .replace(HEADER, (lines) => put('outside', lines))
    .replace(LINE_MARKS, (marks) => put('marks', marks))
    .replace(/^[^\p{L}\p{N}\n…⋯.[(]*$/gmu, '')
    .replace(/\[([^\][\n]+)\]\((https?:[^\s()]+)\)/g, '$1 $2 ')
    .replace(NOTE_MARK, (mark) => put('note', mark))
    .replace(NOTE_IN_BRACKETS, (_, word: string, mark: string) => word + put('note', mark))
    .replace(NOTE_NUMBER, (whole, word: string, mark: string) =>
      isKnown(word.replace(/\P{L}+$/u, '')) ? word + put('note', mark) : whole,
    )
    .replace(/^([^\S\n]*)\*(?=[^\S\n])/gm, '$1•')
    .replace(CELL_ENDS, '\n')
    .replace(SOCIAL, (whole, before: string, name: string) =>
      isKnown(name) ? before + name : before + put('outside', whole),
    )
    .replace(/~~[^~\n]{1,400}~~/g, '')
    .replace(/\*+|\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/-{2,3}/g, '–')
    .replace(/(^|[^\p{L}\p{N}])_+|_+(?=[^\p{L}\p{N}]|$)/gu, '$1');
}

/** A number before a line or after it; that of a paragraph has a mark. */
const LINE_NUMBER = /^[^\S\n]*(\d{1,3})[^\S\n]+(?=\S)|[^\S\n]+(\d{1,3})[^\S\n]*$/;

/** Without the numbers of lines as printed beside statutes and transcripts: they count the lines. */
function withoutLineNumbers(text: string, put: PutAside): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const offsets = lines.map((line, i) => {
    const [, before, after] = LINE_NUMBER.exec(line) ?? [];
    return Number(before ?? after) - i;
  });
  const counts = new Map<number, number>();
  for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const isCount = (offset: number) =>
    offset === 1 || (!Number.isNaN(offset) && (counts.get(offset) ?? 0) > 1);
  return lines.length > 1 && offsets.some(isCount)
    ? lines
        .map((line, i) =>
          isCount(offsets[i] ?? NaN) ? line.replace(LINE_NUMBER, (number) => put('lines', number)) : line,
        )
        .join('\n')
    : text;
}

/** Characters that were written in UTF-8 and read byte by byte (`Ã©`), or written for mail (`=C3=A9`). */
const BYTES = /[Â-Å][\u0080-\u00bf€-™Œ-ƒˆ˜]|â[\u0080-\u00bf€-™Œ-ƒˆ˜]{2}|(?:=[\dA-F]{2}){2,}/gu;

function fromBytes(text: string): string {
  return text
    .replace(BYTES, (run) => {
      const bytes = run.startsWith('=')
        ? run
            .split('=')
            .slice(1)
            .map((code) => parseInt(code, 16))
        : Array.from(run, (character) => BYTE_OF.get(character) ?? character.charCodeAt(0));
      const read = new TextDecoder().decode(Uint8Array.from(bytes));
      return /^[\p{Script=Latin}\p{P}\s]+$/u.test(read) ? read : run;
    })
    .replace(/Ã\s+/g, 'à ');
}

/** What a Rich Text file is made of, if a paste has the codes of one (https://www.biblioscape.com/rtf15_spec.htm). */
function fromRichText(text: string): string {
  if (!/\\(?:rtf\d|pard?\b|'(?:\d[\da-f]|[a-f]\d))/.test(text)) return fromTex(text);
  return text
    .replace(/\{\\(?:\*|fonttbl|colortbl|stylesheet|info)(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/\\'([\da-f]{2})/gi, (_, code: string) => WINDOWS.decode(Uint8Array.of(parseInt(code, 16))))
    .replace(/\\u(\d{1,5}) ?\??/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\(?:par|line)\b ?/g, '\n')
    .replace(/\\[a-z]+-?\d* ?|[{}]/g, '');
}

const TEX_ACCENTS: Readonly<Record<string, string>> = {
  "'": 'acute',
  '`': 'grave',
  '^': 'circ',
  '"': 'uml',
  c: 'cedil',
};

const fromTex = (text: string): string =>
  text.replace(
    /\\(?:([`'^"])|(c)(?=\{| ))[{ ]?(\p{L})\}?/gu,
    (_, mark: string | undefined, c: string | undefined, letter: string) =>
      accented(letter, TEX_ACCENTS[mark ?? c ?? '']),
  );

const WINDOWS = new TextDecoder('windows-1252');
const BYTE_OF = new Map(
  Array.from({ length: 0x80 }, (_, i) => [WINDOWS.decode(Uint8Array.of(0x80 + i)), 0x80 + i]),
);

function fromHtml(text: string): string {
  const bare = text.replace(UNSHOWN, '').replace(LINE_ENDS, '\n').replace(TAG, '');
  // `&amp;eacute;` was written twice.
  return bare
    .replace(/&amp;(?=#?\w{2,8};)/g, '&')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|uml|cedil)|([a-z]+));/gi, entity);
}

const accented = (letter: string, accent = ''): string => (letter + (ACCENTS[accent] ?? '')).normalize('NFC');

function entity(whole: string, ...[decimal, hex, letter, accent, name]: (string | undefined)[]): string {
  if (letter !== undefined) return accented(letter, accent?.toLowerCase());
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
