import { inEach, type Document, type Lang } from './types.ts';
import { ANY, documentPath } from './urls.ts';
import { printedLines, type PrintedLine } from './walk.ts';

/** A line of a passage in a browser. */
export type PassageLine = Pick<PrintedLine, 'anchor' | 'label' | 'text'>;

/** The whole text of a document as data, for what copies it and what looks through it. */
export type DocumentLines = ReturnType<typeof documentLines>;

/** A document in one language as its printed lines, which are as many in the other. */
export type TextLines = DocumentLines['texts'][Lang];

/** @param href makes a link of a path of the site */
export function documentLines(document: Document, href: (path: string) => string) {
  const textOf = (lang: Lang) => ({
    name: document.texts[lang].name,
    // The address of the passage {@link ANY} in the text.
    place: href(documentPath(document, lang, ANY)),
    official: document.texts[lang].status === 'official',
    lines: printedLines(document, lang).map(({ anchor, label, text }): PassageLine => ({
      anchor,
      ...(label === undefined ? {} : { label }),
      text,
    })),
  });
  return { id: document.id, texts: inEach(textOf) };
}
