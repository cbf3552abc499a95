import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Document, Lang } from '../edition/types.ts';
import { rowsOf } from './blocks.ts';
import type { Block, Row } from './blocks.ts';
import type { Langs } from './export-format.ts';

/** The id of a passage in a file with several documents; it may not begin with a digit. */
export const passageId = (document: Document, anchor: string): string => `${document.id}-${anchor}`;

/** Longer titles are sentences, and set smaller. */
const LONG_TITLE = 60;

/** A document as HTML, in one language or in rows of two: what the EPUB and the single page are made of. */
export function documentElement(document: Document, langs: Langs): Element {
  const article = h('article', { id: document.id, className: ['document'] });
  // The place of the next block: the open document, section or list of items.
  let section: Element | undefined;
  let list: Element | undefined;
  let previous: string | undefined;
  for (const row of rowsOf(document, langs)) {
    const [{ kind, anchor }] = row;
    // Lines of one heading share an anchor; only the first of them can be linked to.
    const id = anchor === previous ? {} : { id: passageId(document, anchor) };
    previous = anchor;
    if (kind === 'section') {
      section = h('section', id, rowElement('h2', row, langs));
      list = undefined;
      article.children.push(section);
      continue;
    }
    if (kind === 'closing' || kind === 'signature') section = undefined;
    const parent = section ?? article;
    if (kind === 'item') {
      if (!list) parent.children.push((list = h('ul')));
      list.children.push(rowElement('li', row, langs, id));
      continue;
    }
    list = undefined;
    parent.children.push(rowElement(kind === 'title' ? 'h1' : 'p', row, langs, id));
  }
  return article;
}

/** One row: the element itself for one language; for two, a cell for each. */
function rowElement(tag: string, row: Row, langs: Langs, id: { readonly id?: string } = {}): Element {
  const [block] = row;
  const className = [block.kind, ...(tag === 'h1' && block.text.length > LONG_TITLE ? ['long'] : [])];
  if (langs.length === 1) return h(tag, { ...id, className }, words(block));
  const [outer, inner] = tag === 'p' ? ['div', 'p'] : [tag, tag === 'li' ? 'p' : 'span'];
  const cells = langs.map((lang: Lang, index) =>
    h(inner, { lang, xmlLang: lang }, words(row[index] ?? block)),
  );
  return h(outer, { ...id, className: ['row', ...className] }, cells);
}

function words({ kind, label, office, text }: Block): ElementContent[] {
  const before = label === undefined ? [] : [h('span', { className: ['label'] }, label), space];
  if (kind !== 'signature') return [...before, { type: 'text', value: text }];
  return [
    ...(office === undefined ? [] : [h('span', { className: ['office'] }, office), space]),
    ...before,
    h('b', text),
  ];
}

const space: ElementContent = { type: 'text', value: ' ' };
