import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SIGNATURES, TITLE } from '../model/anchors.ts';
import { LANGS } from '../model/types.ts';

const html = unified().use(rehypeParse);

/** Parses a page as a browser does. */
const parsePage = (page: string): Root => html.parse(page);

/** The element of a page that holds a document, if it has one. */
export const documentOn = (page: string): Element | undefined =>
  find(parsePage(page), (element) => element.properties.dataDocument !== undefined);

/**
 * The text of the document on a page: what the element with `data-document` holds, without what the
 * edition adds (`data-editorial`).
 * @throws {Error} if the page has no document
 */
export function documentTextOf(page: string): string {
  const document = documentOn(page);
  if (!document) throw new Error('The page holds no element with data-document.');
  return textOf(document);
}

/** The text of a document; of two columns that in one language. */
export const textOfDocument = (document: Element, column?: string): string => textOf(document, column);

/**
 * The text of one passage of a document: of a section its heading, of the signatures the line above them,
 * and otherwise all that the element with its anchor holds. `undefined` if there is none.
 */
export function textOfPassage(document: Element, anchor: string, column?: string): string | undefined {
  if (anchor === TITLE) return textOfTitle(document, column);
  const passage = find(document, ({ properties: { id } }) => id === anchor);
  if (!passage) return undefined;
  const part =
    anchor === SIGNATURES
      ? find(
          passage,
          ({ properties: { className } }) => Array.isArray(className) && className.includes('closing'),
        )
      : passage.tagName === 'section'
        ? find(passage, ({ tagName }) => tagName === 'h2')
        : passage;
  return part && textOf(part, column);
}

/**
 * The words of a passage on the page of its own, in one language, without what the edition adds; `undefined`
 * if it has none.
 * @param place as the page marks them, such as `declaration/3.4`
 */
export function textOfPassagePage(page: string, place: string, lang: string): string | undefined {
  const words = find(
    parsePage(page),
    ({ properties }) => properties.dataWords === place && properties.lang === lang,
  );
  return words && textOf(words);
}

/** What stands at the head of a document: its lines between the agenda and the first paragraph. */
function textOfTitle(document: Element, column?: string): string | undefined {
  const parts = document.children.filter((child): child is Element => child.type === 'element');
  const head = parts.filter(({ properties: { id, className } }) => {
    const classes = Array.isArray(className) ? className : [];
    return (
      id === TITLE || ['annex', 'original', 'subtitle', 'dateline'].some((name) => classes.includes(name))
    );
  });
  return head.length > 0 ? head.map((part) => textOf(part, column)).join(' ') : undefined;
}

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** @param column the language whose column is wanted, where there are two side by side */
function textOf(node: Nodes, column?: string): string {
  if (node.type === 'text') return node.value;
  let within = column;
  if (node.type === 'element') {
    const { dataEditorial, lang } = node.properties;
    if (dataEditorial !== undefined) return '';
    if (column !== undefined && LANGS.some((each) => each === lang)) {
      if (lang !== column) return '';
      // Inside a column everything counts, whatever language it is said to be in.
      within = undefined;
    }
  }
  // The space keeps the words of neighbouring blocks apart; comparisons leave white space out.
  return 'children' in node ? `${node.children.map((child) => textOf(child, within)).join('')} ` : '';
}
