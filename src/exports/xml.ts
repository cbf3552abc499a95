import type { ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { markNames } from '../edition/read/marked-names.ts';
import type { Edition, Lang, MarkedName } from '../edition/types.ts';
import { utf8 } from './export-format.ts';

/** An XML file: its declaration, then the given nodes. */
export function xmlFile(...children: Root['children']): Uint8Array {
  const declaration: Root['children'][number] = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="UTF-8"',
  };
  const lines = [declaration, ...children].flatMap((child) => [child, textNode('\n')]);
  const xml = toXml({ type: 'root', children: lines }, { closeEmptyElements: true });
  // The only sequence that XML forbids in text and the serializer does not escape; these files have no CDATA.
  return utf8(xml.replaceAll(']]>', ']]&gt;'));
}

export const textNode = (value: string): ElementContent => ({ type: 'text', value });

/** Text with its names marked, each by an element made from it. */
export const withNames = (
  { markedNames }: Edition,
  lang: Lang,
  words: string,
  element: (name: MarkedName, words: string) => ElementContent,
): ElementContent[] =>
  markNames(words, markedNames, lang).map(({ text: stretch, name }) =>
    name ? element(name, stretch) : textNode(stretch),
  );

/** The nodes on lines of their own, for elements without text beside them. */
export const onLines = (...nodes: readonly ElementContent[]): ElementContent[] => [
  textNode('\n'),
  ...nodes.flatMap((node) => [node, textNode('\n')]),
];

export { x };
export type { ElementContent };
