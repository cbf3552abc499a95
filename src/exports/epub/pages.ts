import type { Document, Edition, Lang } from '../../edition/types.ts';
import { documentsOf, type Part } from '../export-format.ts';
import { documentArticle, passageId } from '../hypertext.ts';
import { noticesOf, titleOf } from '../notice.ts';
import { attributes, inline, xml, xmlFile, type Xml } from '../xml.ts';
import { useMessages } from '../../i18n/index.ts';
import { TITLE } from '../../edition/anchors.ts';
import { printed } from '../../edition/labels.ts';
import { printedLines, type PrintedLine } from '../../edition/walk.ts';

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

/** How many words of a paragraph the table of contents shows. */
const WORDS = 6;

/** The table of contents: documents, sections, paragraphs. */
export function navigationPage(edition: Edition, part: Part): Uint8Array {
  const [lang] = part.langs;
  const title = useMessages(lang)('contents.title');
  const documents = documentsOf(edition, part);
  const entries = documents.map((document) =>
    entry(addressOf(document, TITLE), document.texts[lang].name, sections(document, lang)),
  );
  const body = documents
    .slice(0, 1)
    .map(
      (first) =>
        inline`<li><a epub:type="bodymatter" href="${pageOf(first)}">${first.texts[lang].name}</a></li>`,
    );
  return page(part, title, 'frontmatter', [
    inline`
      <nav epub:type="toc" role="doc-toc" id="toc">
        <h1>${title}</h1>
        <ol>${entry(TITLE_PAGE, edition.title[lang])}${entries}</ol>
      </nav>
      <nav epub:type="landmarks" hidden="" id="landmarks">
        <ol><li><a epub:type="toc" href="#toc">${title}</a></li>${body}</ol>
      </nav>`,
  ]);
}

const entry = (address: string, words: string, children: readonly Xml[] = []): Xml =>
  inline`<li><a href="${address}">${words}</a>${children.length > 0 && inline`<ol>${children}</ol>`}</li>`;

const addressOf = (document: Document, anchor: string): string =>
  `${pageOf(document)}#${passageId(document, anchor)}`;

/** Each section with its paragraphs, and beside them paragraphs outside sections and the signatures. */
function sections(document: Document, lang: Lang): Xml[] {
  const link = (line: PrintedLine, children?: readonly Xml[]) =>
    entry(addressOf(document, line.anchor), short(line), children);
  const lines = printedLines(document, lang);
  const paragraphs = Map.groupBy(
    lines.filter(({ kind }) => kind === 'paragraph'),
    ({ within }) => within[0],
  );
  return lines
    .filter(({ kind }) => ['opening', 'section', 'signature'].includes(kind))
    .map((line) =>
      link(
        line,
        paragraphs.get(line.anchor)?.map((paragraph) => link(paragraph)),
      ),
    );
}

function short({ kind, label, text, signed }: PrintedLine): string {
  if (signed) return `${signed.mark} ${signed.name}`;
  const all = text.split(' ');
  const isShort = kind === 'section' || all.length <= WORDS;
  return printed({ label, text: isShort ? text : `${all.slice(0, WORDS).join(' ')}…` });
}
