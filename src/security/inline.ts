import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { hashSource } from './policy.ts';
import type { InlineSources } from './policy.ts';

const html = unified().use(rehypeParse);

/** Types of `<script>` that a browser runs; it passes over others, such as JSON-LD, without asking the policy. */
const RUN = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'];

/** Attributes that would need `'unsafe-inline'`, or `'unsafe-hashes'`: event handlers and styles. */
const isInline = (name: string) => name === 'style' || /^on[A-Z]/.test(name);

/**
 * The sources of the inline scripts and styles of a page, each once.
 * @throws {Error} if the page has an event handler or a style as an attribute: no policy of ours allows them
 */
export function inlineSources(page: string): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const element of elementsOf(html.parse(page))) {
    const { tagName, properties } = element;
    const attribute = Object.keys(properties).find(isInline);
    if (attribute !== undefined) throw new Error(`<${tagName}> has the attribute “${attribute}”`);
    if (tagName === 'style') styles.add(hashSource(textOf(element)));
    const runs = tagName === 'script' && RUN.includes(typeOf(element));
    if (runs && properties['src'] === undefined) scripts.add(hashSource(textOf(element)));
  }
  return { scripts: [...scripts], styles: [...styles] };
}

const typeOf = ({ properties: { type } }: Element) => (typeof type === 'string' ? type : '');

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');
