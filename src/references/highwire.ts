import type { CitationItem } from './cited-part.ts';

/**
 * Metadata for reference managers and Google Scholar, as name and content of `meta` elements
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). Zotero takes its own names first, so that the
 * `og:type` of a page, which has no value for reports, does not make it a web page; its “type of report” is `DC.type`,
 * its address `og:url`
 * (https://github.com/zotero/translators: `Embedded Metadata.js`, `RDF.js`).
 */
export function highwireTags(item: CitationItem): (readonly [name: string, content: string])[] {
  const [date] = item.issued['date-parts'];
  const tags: (readonly [name: string, content: string | undefined])[] = [
    ['z:itemType', item.type],
    ['z:place', item['publisher-place']],
    ['DC.type', item.genre],
    ['citation_title', item.title],
    // The name of a body ends in a comma, as in RIS; otherwise its last word is taken for a family name.
    ...item.author.map(({ literal }) => ['citation_author', `${literal},`] as const),
    ['citation_publication_date', date.map((part) => String(part).padStart(2, '0')).join('/')],
    ['citation_technical_report_number', item.number],
    ['citation_language', item.language],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]));
}
