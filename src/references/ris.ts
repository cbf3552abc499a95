import { oneLine, type CitationItem } from './cited-part.ts';

/**
 * A citation as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). The format has no escapes: a value ends with
 * its line, so it must be one line, and every other character is literal.
 */
export function ris(item: CitationItem): string {
  const [year, month, day] = item.issued['date-parts'][0];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'RPRT'],
    // The name of a body ends in a comma; otherwise its last word is taken for a family name.
    ...item.author.map(({ literal }) => ['AU', `${literal},`] as const),
    ['CY', item['publisher-place']],
    ['DA', [String(year), ...[month, day].map((part) => String(part).padStart(2, '0')), ''].join('/')],
    ['PY', String(year)],
    ['LA', item.language],
    ['M3', item.genre],
    ['SN', item.number],
    ['TI', item.title],
    ['UR', item.URL],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}
