import { bibtex } from './bibtex.ts';
import type { CitationItem } from './cited-part.ts';
import { ris } from './ris.ts';

/** The formats of citation files, in the order in which they are offered. */
export const CITATION_FORMATS = [
  { extension: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { extension: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { extension: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const;

type CitationExtension = (typeof CITATION_FORMATS)[number]['extension'];

const PRINTERS: Record<CitationExtension, (item: CitationItem) => string> = {
  bib: bibtex,
  ris,
  json: (item) => `${JSON.stringify([item], undefined, 2)}\n`,
};

/** The text of a citation file. */
export const citationFile = (item: CitationItem, extension: CitationExtension): string =>
  PRINTERS[extension](item);
