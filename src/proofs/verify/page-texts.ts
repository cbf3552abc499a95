import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** What is no text of a page. */
const PROGRAMS = new Set(['script', 'style']);

/**
 * The words of a page by the anchor that they stand at: that of the innermost element with an id, or an empty one for
 * words outside all of them.
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
