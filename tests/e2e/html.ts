/** Built pages, read by a parser: quicker than a browser if nothing must be rendered. */
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The parts of an element that tests ask for. */
export interface Found {
  readonly name: string;
  /** Attributes by their names in HTML; lists such as classes as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const parser = unified().use(rehypeParse);

const textOf = (element: Element): string => {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
};

/** What pages have, by their HTML: several tests read the same ones. */
const known = new Map<string, readonly Found[]>();

/** Every element of a page, in its order. */
export function elementsOf(html: string): readonly Found[] {
  const before = known.get(html);
  if (before) return before;
  const found: Found[] = [];
  visit(parser.parse(html), 'element', (element) => {
    const attributes = Object.entries(element.properties).map(([property, value]) => [
      ATTRIBUTES[property] ?? property.toLowerCase(),
      Array.isArray(value) ? value.join(' ') : String(value ?? ''),
    ]);
    found.push({
      name: element.tagName,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      // Only when asked for: that of the outer elements is that of the whole page.
      get text() {
        return textOf(element);
      },
    });
  });
  known.set(html, found);
  return found;
}

/** Attributes whose name in the parser is not the lower-case HTML name. */
const ATTRIBUTES: Readonly<Record<string, string>> = { className: 'class', hrefLang: 'hreflang' };

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
