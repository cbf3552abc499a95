import type { ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { markNames } from '../edition/read/marked-names.ts';
import type { Edition, Lang, MarkedName } from '../edition/types.ts';
import { utf8 } from './export-format.ts';

/** An XML file: its declaration, then what is given. */
export function xmlFile(...children: Root['children']): Uint8Array {
  const declaration: Root['children'][number] = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="UTF-8"',
  };
  const lines = [declaration, ...children].flatMap((child) => [child, textNode('\n')]);
  const xml = toXml({ type: 'root', children: lines }, { closeEmptyElements: true });
  // The one sequence that XML forbids in text and the serializer lets through; there is no CDATA here.
  return utf8(xml.replaceAll(']]>', ']]&gt;'));
}

export const textNode = (value: string): ElementContent => ({ type: 'text', value });

/** Words with the names in them marked, each by the element that is made of it. */
export const withNames = (
  { markedNames }: Edition,
  lang: Lang,
  words: string,
  element: (name: MarkedName, words: string) => ElementContent,
): ElementContent[] =>
  markNames(words, markedNames, lang).map(({ text: stretch, name }) =>
    name ? element(name, stretch) : textNode(stretch),
  );

/** The same nodes each on a line of its own, for elements that have no text beside them. */
export const onLines = (...nodes: readonly ElementContent[]): ElementContent[] => [
  textNode('\n'),
  ...nodes.flatMap((node) => [node, textNode('\n')]),
];

export { x };
export type { ElementContent };
