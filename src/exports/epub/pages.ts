import type { Document, Edition } from '../../edition/types.ts';
import type { Part } from '../export-format.ts';
import { documentArticle } from '../hypertext.ts';
import { noticesOf, titleOf } from '../notice.ts';
import { attributes, inline, xml, xmlFile, type Xml } from '../xml.ts';

/** The paths of the files in an EPUB; all except the container are in one folder. */
export const CONTAINER = 'META-INF/container.xml';
export const FOLDER = 'EPUB';
export const PACKAGE = 'package.opf';
export const NAVIGATION = 'contents.xhtml';
export const TITLE_PAGE = 'title.xhtml';
export const STYLE = 'style.css';

export const pageOf = (document: Document): string => `${document.id}.xhtml`;

/** An XHTML page of the book. */
export function page(
  { langs: [lang] }: Part,
  title: string,
  type: string,
  content: readonly Xml[],
): Uint8Array {
  const own = attributes({
    xmlns: 'http://www.w3.org/1999/xhtml',
    lang,
    'xml:lang': lang,
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
  });
  return xmlFile(
    xml`<!DOCTYPE html>`,
    inline`
      <html${own}>
        <head>
          <meta charset="utf-8" />
          <title>${title}</title>
          <link rel="stylesheet" type="text/css" href="${STYLE}" />
        </head>
        <body epub:type="${type}">${content}</body>
      </html>`,
  );
}

/** One document. */
export const documentPage = (document: Document, part: Part): Uint8Array =>
  page(part, document.texts[part.langs[0]].name, 'bodymatter', [documentArticle(document, part.langs)]);

/** The title page: what the book is, and the status of the text in each language. */
export function titlePage(edition: Edition, part: Part): Uint8Array {
  const element = (tag: string, lang: string, content: Xml | string, name?: string) =>
    inline`<${tag}${attributes({ class: name, lang, 'xml:lang': lang })}>${content}</${tag}>`;
  const titles = part.langs.map((lang, i) =>
    element(i === 0 ? 'h1' : 'p', lang, edition.title[lang], 'book-title'),
  );
  const documents = part.langs.map((lang) =>
    element('p', lang, edition.documents.map(({ texts }) => texts[lang].name).join(', ')),
  );
  const notices = noticesOf(edition, part).map(({ lang, status, edition: from, independent }) =>
    element('section', lang, inline`<p><strong>${status}</strong></p><p>${from}</p><p>${independent}</p>`),
  );
  return page(part, titleOf(edition, part, part.langs[0]), 'frontmatter', [
    inline`<div class="title-page">${titles}${documents}${notices}</div>`,
  ]);
}
