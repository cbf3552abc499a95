import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const html = unified().use(rehypeParse);

/** Parses a page as a browser does. */
const parsePage = (page: string): Root => html.parse(page);

/**
 * The text of the document on a page: what the element with `data-document` holds, without what the
 * edition adds (`data-editorial`).
 * @throws {Error} if the page has no document
 */
export function documentTextOf(page: string): string {
  const document = find(parsePage(page), (element) => element.properties.dataDocument !== undefined);
  if (!document) throw new Error('The page holds no element with data-document.');
  return textOf(document);
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

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataEditorial !== undefined) return '';
  // The space keeps the words of neighbouring blocks apart; comparisons leave white space out.
  return 'children' in node ? `${node.children.map(textOf).join('')} ` : '';
}
