/** Built pages, read by a parser: quicker than a browser if nothing must be rendered. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** The parts of an element that tests ask for. */
export interface Found {
  readonly name: string;
  /** Attributes by their names in HTML; lists such as classes as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** What pages have, by their HTML: several tests read the same ones. */
const known = new Map<string, readonly Found[]>();

/** Every element of a page, in its order. */
export function elementsOf(html: string): readonly Found[] {
  const before = known.get(html);
  if (before) return before;
  const found: Found[] = [];
  const collect = (node: Node): void => {
    if ('tagName' in node)
      found.push({
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        // Only when asked for: that of the outer elements is that of the whole page.
        get text() {
          return textOf(node);
        },
      });
    if ('childNodes' in node) node.childNodes.forEach(collect);
  };
  collect(parse(html));
  known.set(html, found);
  return found;
}

/** The value of a `meta` element by its name or property; an error if there is not exactly one. */
export function meta(elements: readonly Found[], key: string): string {
  const [value, ...more] = metas(elements, key);
  if (value === undefined || more.length > 0) throw new Error(`${String(1 + more.length)} × meta ${key}`);
  return value;
}

/** The values of all `meta` elements of a name or property. */
export const metas = (elements: readonly Found[], key: string): string[] =>
  elements
    .filter(
      ({ name, attributes }) => name === 'meta' && [attributes['name'], attributes['property']].includes(key),
    )
    .map(({ attributes }) => attributes['content'] ?? '');

/** All `link` elements in the head with a relation. */
export const linked = (elements: readonly Found[], rel: string) =>
  elements
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
    .map(({ attributes }) => attributes);
