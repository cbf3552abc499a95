import type { Document, Lang, PerLang } from './types.ts';
import { ANY, documentPath } from './urls.ts';
import { printedLines, type PrintedLine } from './walk.ts';

/** A line of a passage in a browser. */
export type PassageLine = Pick<PrintedLine, 'anchor' | 'label' | 'text'>;

/** A document in one language as its printed lines, which are as many in the other. */
export interface TextLines {
  readonly name: string;
  /** Address of the passage {@link ANY} in the text. */
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
export function documentLines(document: Document, href: (path: string) => string): DocumentLines {
  const textOf = (lang: Lang): TextLines => ({
    name: document.texts[lang].name,
    place: href(documentPath(document, lang, ANY)),
    official: document.texts[lang].status === 'official',
    lines: printedLines(document, lang).map(({ anchor, label, text }) => ({
      anchor,
      ...(label === undefined ? {} : { label }),
      text,
    })),
  });
  return { id: document.id, texts: { fr: textOf('fr'), en: textOf('en') } };
}
