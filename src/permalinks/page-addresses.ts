import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { LANGS } from '../model/types.ts';
import { homePath, languageChoicePath, pagePath } from '../urls.ts';
import type { PageName } from '../urls.ts';
import { digestOf, nameIn, wordsIn } from './words.ts';

const parser = unified().use(rehypeParse);

/**
 * Pages of the interface: what they promise is to be there, and what they are. Their words are those of the
 * buttons, or are counted from the text (`words`), whose own addresses have them.
 */
const INTERFACE: readonly PageName[] = ['search', 'words', 'quotation', 'display', 'downloads'];
const INTERFACE_PATHS = new Set([
  languageChoicePath(),
  ...LANGS.flatMap((lang) => [homePath(lang), ...INTERFACE.map((page) => pagePath(page, lang))]),
]);

/** Elements whose ids are addresses; those of others, such as fields and hints, are for scripts and labels. */
const ADDRESSED = /^(?:h[1-6]|section|article|div|li|tr|dt|dd|details|span)$/;

/** Whether a page is but a sign in the place of one that has moved. */
export const movedPageTarget = (page: Nodes): string | undefined => {
  const html = find(page, ({ properties }) => properties.dataMoved !== undefined);
  return html && String(html.properties.dataMoved);
};

export const parsePage = (html: string): Nodes => parser.parse(html);

/** The addresses of a page, its own first, with the digests of their words. */
export function addressesOf(path: string, page: Nodes): Map<string, string> {
  const isInterface = INTERFACE_PATHS.has(path);
  const main = find(page, ({ tagName }) => tagName === 'main') ?? find(page, isBody);
  const found = new Map<string, string>();
  if (!main) return found;
  // The text itself, where a page has it: what stands around may change.
  const text = find(main, ({ properties }) => properties.dataDocument !== undefined) ?? main;
  found.set(path, digestOf(isInterface ? nameIn(text) : wordsIn(text)));
  visit(main, 'element', (element) => {
    const { id } = element.properties;
    if (typeof id !== 'string' || !ADDRESSED.test(element.tagName)) return;
    found.set(`${path}#${id}`, digestOf(isInterface ? nameIn(element) : wordsIn(element)));
  });
  return found;
}

const isBody = ({ tagName }: Element) => tagName === 'body';

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** The fragments that a page carries to other addresses. */
export function carriedAnchors(page: Nodes): Record<string, string> {
  const data = find(page, ({ properties }) => properties.dataMovedAnchors !== undefined);
  const text = data?.properties.dataMovedAnchors;
  return typeof text === 'string' ? (JSON.parse(text) as Record<string, string>) : {};
}
