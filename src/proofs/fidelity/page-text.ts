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
