import type { CitationItem } from './cited-part.ts';

/**
 * Metadata for reference managers and Google Scholar, as name and content of `meta` elements
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). Without the Dublin Core type, Zotero would
 * treat any page with these as a journal article.
 */
export function highwireTags(item: CitationItem): (readonly [name: string, content: string])[] {
  const [date] = item.issued['date-parts'];
  return [
    ['DC.type', item.type],
    ['citation_title', item.title],
    // The name of a body ends in a comma, as in RIS; otherwise its last word is taken for a family name.
    ...item.author.map(({ literal }) => ['citation_author', `${literal},`] as const),
    ['citation_publication_date', date.map((part) => String(part).padStart(2, '0')).join('/')],
    ...(item.number === undefined ? [] : [['citation_technical_report_number', item.number] as const]),
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
  ];
}
