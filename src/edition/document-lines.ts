import { allLines } from './lines.ts';
import type { PassageLine } from './passages.ts';
import type { Document, Edition, Lang, PerLang } from './types.ts';
import { documentPath } from './urls.ts';
import { ANY } from '../reader/tools/tools-data.ts';

/** A document in one language as its printed lines, which are as many in the other. */
export interface TextLines {
  readonly name: string;
  /** Address of the passage `{anchor}` in the text. */
  readonly place: string;
  readonly official: boolean;
  readonly lines: readonly PassageLine[];
}

/** The whole text of a document as data, for what copies it and what looks through it. */
export interface DocumentLines {
  readonly id: string;
  readonly texts: PerLang<TextLines>;
}

/** @param href makes a link of a path of the site */
export const documentLines = ({ documents }: Edition, href: (path: string) => string): DocumentLines[] =>
  documents.map((document) => linesOfDocument(document, href));

/** The same of one document. */
export function linesOfDocument(document: Document, href: (path: string) => string): DocumentLines {
  const textOf = (lang: Lang): TextLines => ({
    name: document.texts[lang].name,
    place: href(documentPath(document, lang, ANY)),
    official: document.texts[lang].status === 'official',
    lines: allLines(document, lang),
  });
  return { id: document.id, texts: { fr: textOf('fr'), en: textOf('en') } };
}
