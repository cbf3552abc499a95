import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

const html = unified().use(rehypeParse);

/**
 * The text of the document on a page: the content of the element with `data-document`, without what the edition adds
 * (`data-editorial`).
 * @throws {Error} if the page has no document
 */
export function documentTextOf(page: string): string {
  let document: Element | undefined;
  visit(html.parse(page), 'element', (element) => {
    if (element.properties.dataDocument === undefined) return undefined;
    document = element;
    return EXIT;
  });
  if (!document) throw new Error('The page holds no element with data-document.');
  return textOf(document);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataEditorial !== undefined) return '';
  // The space separates the words of neighbouring blocks; comparisons ignore white space.
  return 'children' in node ? `${node.children.map(textOf).join('')} ` : '';
}

/** Elements whose content is not text of the page. */
const PROGRAMS = new Set(['script', 'style']);

/**
 * The words of a page by anchor: the id of the innermost element that has one, or an empty string outside all of
 * them.
 */
export function textsByAnchor(page: string): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (node: Nodes, anchor: string): void => {
    if (node.type === 'text') texts.set(anchor, (texts.get(anchor) ?? '') + node.value);
    if (!('children' in node)) return;
    if (node.type === 'element' && PROGRAMS.has(node.tagName)) return;
    const id = node.type === 'element' ? node.properties.id : undefined;
    const own = typeof id === 'string' ? id : anchor;
    if (!texts.has(own)) texts.set(own, '');
    for (const child of node.children) collect(child, own);
  };
  collect(html.parse(page), '');
  return texts;
}
