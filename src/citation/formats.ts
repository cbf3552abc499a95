import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationItem } from './item.ts';

/** The formats in which a citation can be taken away, in the order in which they are offered. */
export const CITATION_FORMATS = [
  { extension: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { extension: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { extension: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const;

export type CitationExtension = (typeof CITATION_FORMATS)[number]['extension'];

// Keys keep their hyphens and points. Letters stay as they are, for the library drops what it has no
// command for, guillemets among them; every BibTeX of this century reads UTF-8.
Object.assign(plugins.config.get('@bibtex').format, { checkLabel: false, asciiOnly: false });

/** The text of a citation file. */
export const citationFile = (item: CitationItem, extension: CitationExtension): string =>
  PRINTERS[extension](item);

const PRINTERS: Record<CitationExtension, (item: CitationItem) => string> = {
  bib: bibtex,
  ris,
  json: (item) => `${new Cite([item]).format('data')}\n`,
};

/**
 * The library maps the fields; the printing is ours. BibTeX proper has no field for the day or the
 * language, so those of BibLaTeX stand beside `year` and `month`: each program takes what it knows.
 */
function bibtex(item: CitationItem): string {
  const cite = new Cite([item]);
  const [entry] = cite.format('bibtex', { format: 'object' });
  const [modern] = cite.format('biblatex', { format: 'object' });
  if (!entry || !modern) throw new Error(`${item.id} has no BibTeX`);
  const { month = '', ...properties } = entry.properties;
  delete properties['howpublished']; // the address once more
  const { date = '', language = '' } = modern.properties;
  const fields = Object.entries({ ...properties, date, language }).map(
    ([field, value]) => `  ${field} = {${wholeWords(value)}},`,
  );
  // A macro of BibTeX, which prints it in the language of the style; it takes no braces and no day.
  fields.push(`  month = ${month.slice(0, 3)},`);
  return [`@${entry.type}{${entry.label},`, ...fields, '}', ''].join('\n');
}

/** Braces keep a name's capitals; the library closes them at the first accent: `{Secr}étaire`. */
const wholeWords = (value: string) => value.replace(/\{([^{}]*\p{L})\}(\p{L}+)/gu, '{$1$2}');

/**
 * The library would break a value after every 70 characters, in the middle of a word, and cut the key to
 * 20, which are the same for every passage. RIS needs neither (https://en.wikipedia.org/wiki/RIS_(file_format)).
 */
function ris(item: CitationItem): string {
  const [entry] = new Cite([item]).format('ris', { format: 'object' });
  if (!entry) throw new Error(`${item.id} has no RIS`);
  const { TY = '', AU = [], ...rest } = entry;
  delete rest['ID'];
  const [year, month, day] = item.issued['date-parts'][0];
  const fields: Record<string, string | readonly string[]> = {
    TY,
    // A body ends in a comma; otherwise its last word is taken for a family name.
    AU: [AU].flat().map((name) => `${name},`),
    ...rest,
    DA: [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0'), ''].join('/'),
    ER: '',
  };
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return `${lines.join('\r\n')}\r\n`;
}
