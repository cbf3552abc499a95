import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Document, Lang } from '../edition/types.ts';
import type { PrintedLine } from '../edition/walk.ts';
import type { Langs } from './export-format.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** The id of a passage in a file with several documents; it may not begin with a digit. */
export const passageId = (document: Document, anchor: string): string => `${document.id}-${anchor}`;

/** Longer titles are sentences, and set smaller. */
const LONG_TITLE = 60;

/** A document as HTML, in one language or in rows of two: what the EPUB and the single page are made of. */
export function documentArticle(document: Document, langs: Langs): Element {
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
