import type { ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { utf8 } from './format.ts';

/** An XML file: its declaration, then what is given. */
export function xmlFile(...children: Root['children']): Uint8Array {
  const declaration: Root['children'][number] = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="UTF-8"',
  };
  const lines = [declaration, ...children].flatMap((child): Root['children'] => [
    child,
    { type: 'text', value: '\n' },
  ]);
  const xml = toXml({ type: 'root', children: lines }, { closeEmptyElements: true });
  // The one sequence that XML forbids in text and the serializer lets through; there is no CDATA here.
  return utf8(xml.replaceAll(']]>', ']]&gt;'));
}

/** The same nodes each on a line of its own, for elements that have no text beside them. */
export const onLines = (...nodes: readonly ElementContent[]): ElementContent[] => [
  { type: 'text', value: '\n' },
  ...nodes.flatMap((node): ElementContent[] => [node, { type: 'text', value: '\n' }]),
];

export { x };
export type { ElementContent };
