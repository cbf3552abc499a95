import { useMessages } from '../../i18n/index.ts';
import { TITLE } from '../../edition/anchors.ts';
import { printed } from '../../edition/labels.ts';
import type { Document, Edition, Lang } from '../../edition/types.ts';
import { printedLines, type PrintedLine } from '../../edition/walk.ts';
import { documentsOf, type Part } from '../export-format.ts';
import { passageId } from '../hypertext.ts';
import { NOTHING, inline, type Xml } from '../xml.ts';
import { TITLE_PAGE, page, pageOf } from './pages.ts';

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
  inline`<li><a href="${address}">${words}</a>${children.length > 0 ? inline`<ol>${children}</ol>` : NOTHING}</li>`;

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
