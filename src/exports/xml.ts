import type { ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { utf8 } from './format.ts';

/** What is written already is taken as it is. */
const OPTIONS = { closeEmptyElements: true, allowDangerousXml: true };

/**
 * An element, written at once: as trees, all documents of a large edition take many times as much memory as their XML.
 */
export const written = (element: ElementContent): ElementContent => ({
  type: 'raw',
  value: toXml(element, OPTIONS),
});

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
  const xml = toXml({ type: 'root', children: lines }, OPTIONS);
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
