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

/** The result of comparing two texts without their white space. */
export type TextComparison = ReturnType<typeof compareTexts>;

const AROUND = 30;

/**
 * Compares a published text with its source, character for character, ignoring only white space: numbers, dashes,
 * quotation marks and capitals count. A character outside the basic plane is one, as for a reader.
 * @returns how many characters and words the source has, and the first difference with its surroundings and its line
 * in the source, from 1
 */
export function compareTexts(source: string, published: string) {
  const [a, b] = [withoutSpace(source), withoutSpace(published)];
  const totals = { characters: a.length, words: source.split(/\s+/u).filter(Boolean).length };
  const length = Math.max(a.length, b.length);
  let at = 0;
  while (at < length && a[at]?.character === b[at]?.character) at += 1;
  if (at === length) return { equal: true, ...totals, difference: undefined };
  const line = a[at]?.line ?? a.at(-1)?.line ?? 1;
  return { equal: false, ...totals, difference: { line, source: around(a, at), published: around(b, at) } };
}

/** The characters that are not white space, each with its line. */
const withoutSpace = (text: string) =>
  text
    .split('\n')
    .flatMap((words, i) =>
      Array.from(words.replace(/\s/gu, ''), (character) => ({ character, line: i + 1 })),
    );

function around(characters: ReturnType<typeof withoutSpace>, at: number): string {
  const all = characters.map(({ character }) => character);
  const text = (from: number, to: number) => all.slice(Math.max(0, from), to).join('');
  return `${text(at - AROUND, at)}⟨${characters[at]?.character ?? 'end'}⟩${text(at + 1, at + AROUND)}`;
}
