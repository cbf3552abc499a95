import { XmlDocument } from 'libxml2-wasm';

/** Parses XML with libxml2, as any reader would, and hands out the text at an XPath. */
export function readXml(bytes: Uint8Array, namespaces: Readonly<Record<string, string>>) {
  const document = XmlDocument.fromBuffer(bytes);
  const find = (path: string) => document.find(path, namespaces);
  return {
    document,
    texts: (path: string): string[] => find(path).map((node) => node.content),
  };
}

export const TEI = { t: 'http://www.tei-c.org/ns/1.0' };
export const AKN = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
export const XHTML = { h: 'http://www.w3.org/1999/xhtml' };
