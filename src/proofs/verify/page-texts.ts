import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** Elements whose content is not text of the page. */
const PROGRAMS = new Set(['script', 'style']);

/**
 * The words of a page by anchor: the id of the innermost element that has one, or an empty string outside all of
 * them.
 */
export function textsByAnchor(html: string): Map<string, string> {
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
  collect(parser.parse(html), '');
  return texts;
}
