import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { SIGNATURES } from '../edition/anchors.ts';
import type { Document, Lang } from '../edition/types.ts';
import type { LineKind, PrintedLine } from '../edition/walk.ts';
import type { Langs } from './export-format.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Makes the id of a passage in a file. */
export type IdOf = (document: Document, anchor: string) => string;

/** An id for a file with several documents; in XHTML it may not begin with a digit. */
export const passageId: IdOf = (document, anchor) => `${document.id}-${anchor}`;

/** Longer titles are sentences, and set smaller. */
const LONG_TITLE = 60;

/** A document as HTML, in one language or in rows of two: what the EPUB and the single page are made of. */
export function documentArticle(document: Document, langs: Langs, idOf: IdOf = passageId): Element {
  const article = h('article', { className: ['document'] });
  // The place of the next block: the document itself, a section or the signatures; or a list of items in it.
  let parent = article;
  let list: Element | undefined;
  let top: string | undefined;
  let named: string | undefined;
  for (const row of rowsOf(document, langs)) {
    const [{ kind, anchor, within }] = row;
    const [outermost = anchor] = within;
    if (outermost !== top && (kind === 'section' || outermost === SIGNATURES)) {
      parent = h('section', { id: idOf(document, outermost) });
      article.children.push(parent);
      named = outermost;
    }
    top = outermost;
    // Lines of one heading share an anchor; only the first of them can be linked to.
    const id = anchor === named ? {} : { id: idOf(document, anchor) };
    named = anchor;
    if (kind !== 'item') list = undefined;
    else if (!list) parent.children.push((list = h('ul')));
    (list ?? parent).children.push(rowElement(TAGS[kind] ?? 'p', row, langs, id));
  }
  return article;
}

const TAGS: Partial<Record<LineKind, string>> = { title: 'h1', section: 'h2', item: 'li' };

/** One row: the element itself for one language; for two, a cell for each. */
function rowElement(tag: string, row: Row, langs: Langs, id: { readonly id?: string }): Element {
  const [line] = row;
  const className = [line.kind, ...(tag === 'h1' && line.text.length > LONG_TITLE ? ['long'] : [])];
  if (langs.length === 1) return h(tag, { ...id, className }, words(line));
  const [outer, inner] = tag === 'p' ? ['div', 'p'] : [tag, tag === 'li' ? 'p' : 'span'];
  const cells = langs.map((lang: Lang, index) =>
    h(inner, { lang, xmlLang: lang }, words(row[index] ?? line)),
  );
  return h(outer, { ...id, className: ['row', ...className] }, cells);
}

function words({ label, text, signed }: PrintedLine): ElementContent[] {
  const before = (className: string, part: string) => [h('span', { className: [className] }, part), space];
  if (!signed) return [...(label === undefined ? [] : before('label', label)), { type: 'text', value: text }];
  return [
    ...(signed.printed ? before('office', signed.office) : []),
    ...before('label', signed.mark),
    h('b', signed.name),
  ];
}

const space: ElementContent = { type: 'text', value: ' ' };
