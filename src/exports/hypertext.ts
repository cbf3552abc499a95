import { SIGNATURES } from '../edition/anchors.ts';
import type { Document } from '../edition/types.ts';
import type { LineKind, PrintedLine } from '../edition/walk.ts';
import { rowsOf, type Langs, type Row } from './export-format.ts';
import { attributes, inline, type Xml } from './xml.ts';

/** Makes the id of a passage in a file. */
export type IdOf = (document: Document, anchor: string) => string;

/** An id for a file with several documents; in XHTML it may not begin with a digit. */
export const passageId: IdOf = (document, anchor) => `${document.id}-${anchor}`;

/** Longer titles are sentences, and set smaller. */
const LONG_TITLE = 60;

/** A document as HTML, in one language or in rows of two: what the EPUB and the single page are made of. */
export function documentArticle(document: Document, langs: Langs, idOf: IdOf = passageId): Xml {
  const parts = Map.groupBy(rowsOf(document, langs), ([{ anchor, within }]) => within[0] ?? anchor);
  const elements = [...parts].map(([top, rows]) => {
    const isSection = rows[0]?.[0].kind === 'section' || top === SIGNATURES;
    const blocks = rows.map((row, i) => {
      const [{ anchor }] = row;
      // Lines of one heading share an anchor; only the first of them, or the section, can be linked to.
      const named = anchor === (isSection ? top : rows[i - 1]?.[0].anchor);
      const element = rowElement(row, langs, named ? undefined : idOf(document, anchor));
      return inline`${listEdge(row, rows[i - 1], '<ul>')}${element}${listEdge(row, rows[i + 1], '</ul>')}`;
    });
    if (!isSection) return inline`${blocks}`;
    // Signatures have no heading, which a section must have.
    const tag = top === SIGNATURES ? 'div' : 'section';
    return inline`<${{ xml: tag }} id="${idOf(document, top)}">${blocks}</${{ xml: tag }}>`;
  });
  return inline`<article class="document">${elements}</article>`;
}

/** The tag between an item and a neighbour that is none. */
const listEdge = ([line]: Row, neighbour: Row | undefined, tag: string) =>
  line.kind === 'item' && neighbour?.[0].kind !== 'item' && { xml: tag };

const TAGS: Partial<Record<LineKind, string>> = { title: 'h1', section: 'h2', item: 'li' };

/** One row: the element itself for one language; for two, a cell for each. */
function rowElement(row: Row, langs: Langs, id: string | undefined): Xml {
  const [{ kind, text }] = row;
  const tag = TAGS[kind] ?? 'p';
  const names = [kind, ...(kind === 'title' && text.length > LONG_TITLE ? ['long'] : [])];
  if (langs.length === 1)
    return inline`<${tag}${attributes({ id, class: names.join(' ') })}>${words(row[0])}</${tag}>`;
  const [outer, inner] = tag === 'p' ? ['div', 'p'] : [tag, tag === 'li' ? 'p' : 'span'];
  const cells = langs.map(
    (lang, i) => inline`<${inner} lang="${lang}" xml:lang="${lang}">${words(row[i] ?? row[0])}</${inner}>`,
  );
  return inline`<${outer}${attributes({ id, class: ['row', ...names].join(' ') })}>${cells}</${outer}>`;
}

function words({ label, text, signed }: PrintedLine): Xml {
  const before = (name: string, part: string) => inline`<span class="${name}">${part}</span> `;
  if (!signed) return inline`${label !== undefined && before('label', label)}${text}`;
  const office = signed.printed && before('office', signed.office);
  return inline`${office}${before('label', signed.mark)}<b>${signed.name}</b>`;
}
