import { oneLine } from './one-line.ts';
import type { CitationItem } from './cited-part.ts';

/** How characters are written that mean something to TeX. Braces by name, for BibTeX counts all that it sees. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Where two characters meet of which TeX makes another: a dash of `--`, a quotation mark of `''`. */
const LIGATURE = /(?<=[-`'?!<>,])(?=[-`'<>,])/g;

const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^]/g, (character) => COMMANDS[character] ?? '')
    .replace(/[$&#%_]/g, '\\$&')
    .replace(LIGATURE, '{}');

/** Some styles set titles in small letters: braces keep the capitals of all words but the first. */
const title = (text: string): string =>
  oneLine(text)
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((part, i) => (i > 1 && /\p{Lu}/u.test(part) ? `{${part}}` : escaped(part)))
    .join('');

const plain = (text: string): string => escaped(oneLine(text));

/** An address is taken as it is: what would end the value too early is written as in any address. */
const address = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A citation as BibTeX, in UTF-8. BibTeX proper has no field for the day or the language, so those of BibLaTeX stand beside
 * `year` and `month`: each program takes what it knows.
 */
export function bibtex(item: CitationItem): string {
  const [year, month, day] = item.issued['date-parts'][0];
  const date = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  const fields = {
    address: item['publisher-place'] && plain(item['publisher-place']),
    // Braces of its own keep the name of a body in one piece.
    author: item.author.map(({ literal }) => `{${plain(literal)}}`).join(' and '),
    year: String(year),
    note: item.note && plain(item.note),
    number: item.number && plain(item.number),
    title: title(item.title),
    type: title(item.genre),
    url: address(item.URL),
    date,
    language: item.language,
  };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value ? [`  ${field} = {${value}},`] : [],
  );
  // A macro of BibTeX, which prints it in the language of the style; it takes no braces and no day.
  const monthLine = `  month = ${MONTHS[month - 1] ?? ''},`;
  return [`@techreport{${item.id},`, ...lines, monthLine, '}', ''].join('\n');
}
