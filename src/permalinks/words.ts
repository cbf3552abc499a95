import type { Element, Nodes } from 'hast';
import { textDigest } from '../receipt/receipt.ts';
import { WORDLESS } from './ledger.ts';

/** The first digits of the digest of a text without its white space; they are enough to see a change. */
export const digestOf = (words: string): string =>
  /\S/.test(words) ? textDigest(words).slice(0, 12) : WORDLESS;

/** Elements that hold no words of a page. */
const WORDLESS_TAGS = new Set(['script', 'style', 'template', 'header', 'footer', 'nav', 'form', 'svg']);

/** What the site adds around the words of an address: editorial marks, and tools that paper has no use for. */
function isAside({ tagName, properties }: Element): boolean {
  const { dataEditorial, className } = properties;
  return (
    WORDLESS_TAGS.has(tagName) ||
    dataEditorial !== undefined ||
    (Array.isArray(className) && className.includes('no-print'))
  );
}

/** The words that an element holds, whatever it is itself. */
export const wordsIn = (element: Element): string => element.children.map(words).join('');

const words = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !isAside(node) ? wordsIn(node) : '';
};

const NAMES = /^(?:h[1-6]|summary|title)$/;

/** The first heading in an element, or its summary: what it is called. */
export function nameIn(element: Element): string {
  if (NAMES.test(element.tagName)) return wordsIn(element);
  for (const child of element.children) {
    const name = child.type === 'element' ? nameIn(child) : '';
    if (name !== '') return name;
  }
  return '';
}
