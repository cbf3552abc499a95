import type { CitationItem } from './cited-part.ts';

/**
 * What reference managers and Google Scholar read from the head of a page, as name and content of `meta`
 * elements (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). Without the type of
 * Dublin Core, Zotero would take anything that has these for a journal article.
 */
export function highwireTags(item: CitationItem): (readonly [name: string, content: string])[] {
  const [date] = item.issued['date-parts'];
  return [
    ['DC.type', item.type],
    ['citation_title', item.title],
    // A body ends in a comma, as in RIS; otherwise its last word is taken for a family name.
    ...item.author.map(({ literal }) => ['citation_author', `${literal},`] as const),
    ['citation_publication_date', date.map((part) => String(part).padStart(2, '0')).join('/')],
    ...(item.number === undefined ? [] : [['citation_technical_report_number', item.number] as const]),
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
  ];
}
