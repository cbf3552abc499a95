import { oneLine, type CitationItem } from './cited-part.ts';
import type { PerLang } from '../edition/types.ts';

/**
 * Commands for characters that have a meaning in TeX. Braces are written by name, because BibTeX counts all braces.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Pairs of characters that TeX would join: `--` to a dash, `''` to a quotation mark. */
const LIGATURE = /[-`'?!<>,](?=[-`'<>,])/g;

const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^]/g, (character) => COMMANDS[character] ?? '')
    .replace(/[$&#%_]/g, '\\$&')
    .replace(LIGATURE, '$&{}');

/** Some styles set titles in lower case: braces keep the capitals of all words but the first. */
const title = (text: string): string =>
  oneLine(text)
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((part, i) => (i > 1 && /\p{Lu}/u.test(part) ? `{${part}}` : escaped(part)))
    .join('');

const plain = (text: string): string => escaped(oneLine(text));

/** Addresses are printed as they are; characters that would end the value too early are percent-encoded. */
const address = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What styles want in the words of a language: its name in Babel, and who is responsible for a report. */
const WORDS: PerLang<{ readonly langid: string; readonly institution: string; readonly done: string }> = {
  fr: { langid: 'french', institution: 'Nations Unies', done: 'Fait à' },
  en: { langid: 'english', institution: 'United Nations', done: 'Done at' },
};

/**
 * A citation as BibTeX, in UTF-8. BibTeX has no fields for the day and the language, so those of BibLaTeX are added
 * beside `year` and `month`; each program uses the ones it knows. Both demand an institution, and print a place as that
 * of the institution: the place of the signature is a note.
 */
export function bibtex(item: CitationItem): string {
  const [year, month, day] = item.issued['date-parts'][0];
  const { langid, institution, done } = WORDS[item.language];
  const place = item['publisher-place'];
  const fields = {
    // Its own braces keep the name of a body in one piece.
    author: item.author.map(({ literal }) => `{${plain(literal)}}`).join(' and '),
    title: title(item.title),
    type: plain(item.genre),
    number: item.number && plain(item.number),
    institution,
    year: String(year),
    date: [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'),
    note: place && plain(`${done} ${place}`),
    langid,
    url: address(item.URL),
  };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value ? [`  ${field} = {${value}},`] : [],
  );
  // A BibTeX macro, which styles print in their own language; it takes no braces and no day.
  const monthLine = `  month = ${MONTHS[month - 1] ?? ''},`;
  return [`@techreport{${item.id},`, ...lines, monthLine, '}', ''].join('\n');
}
