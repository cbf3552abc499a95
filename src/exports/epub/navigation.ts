import type { Element } from 'hast';
import { h } from 'hastscript';
import { useMessages } from '../../i18n/index.ts';
import { TITLE } from '../../edition/anchors.ts';
import type { Document, Edition, Lang } from '../../edition/types.ts';
import { blocksOf } from '../blocks.ts';
import type { Block } from '../blocks.ts';
import { documentsOf } from '../export-format.ts';
import type { Part } from '../export-format.ts';
import { passageId } from '../hypertext.ts';
import { page } from './pages.ts';
import { TITLE_PAGE, pageOf } from './paths.ts';

/** How many words of a paragraph the table of contents shows. */
const WORDS = 6;

/** The table of contents: documents, sections, paragraphs. */
export function navigationPage(edition: Edition, part: Part): Uint8Array {
  const [lang] = part.langs;
  const title = useMessages(lang)('file.contents');
  const documents = documentsOf(edition, part);
  const [first] = documents;
  const entry = (href: string, words: string, children: Element[] = []) =>
    h('li', [h('a', { href }, words), ...(children.length > 0 ? [h('ol', children)] : [])]);
  return page(part, title, 'frontmatter', [
    h('nav', { 'epub:type': 'toc', id: 'toc' }, [
      h('h1', title),
      h('ol', [
        entry(TITLE_PAGE, edition.title[lang]),
        ...documents.map((document) =>
          entry(
            `${pageOf(document)}#${passageId(document, TITLE)}`,
            document.texts[lang].name,
            sections(document, lang, entry),
          ),
        ),
      ]),
    ]),
    h('nav', { 'epub:type': 'landmarks', hidden: 'hidden', id: 'landmarks' }, [
      h('ol', [
        h('li', [h('a', { 'epub:type': 'toc', href: '#toc' }, title)]),
        ...(first
          ? [h('li', [h('a', { 'epub:type': 'bodymatter', href: pageOf(first) }, first.texts[lang].name)])]
          : []),
      ]),
    ]),
  ]);
}

type Entry = (href: string, words: string, children?: Element[]) => Element;

/** Each section with its paragraphs, and beside them paragraphs outside sections and the signatures. */
function sections(document: Document, lang: Lang, entry: Entry): Element[] {
  const href = ({ anchor }: Block) => `${pageOf(document)}#${passageId(document, anchor)}`;
  const entries: { block: Block; children: Element[] }[] = [];
  for (const block of blocksOf(document, lang)) {
    if (!['opening', 'section', 'paragraph', 'signature'].includes(block.kind)) continue;
    if (block.kind === 'paragraph') entries.at(-1)?.children.push(entry(href(block), short(block)));
    else entries.push({ block, children: [] });
  }
  return entries.map(({ block, children }) => entry(href(block), short(block), children));
}

function short({ kind, label, text }: Block): string {
  const all = text.split(' ');
  const cut = kind === 'section' || all.length <= WORDS;
  const words = cut ? text : `${all.slice(0, WORDS).join(' ')}…`;
  return label === undefined ? words : `${label} ${words}`;
}
