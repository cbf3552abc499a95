import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import type { Edition } from '../../edition/types.ts';
import type { Document } from '../../edition/types.ts';
import type { Part } from '../export-format.ts';
import { documentArticle } from '../hypertext.ts';
import { noticesOf, titleOf } from '../notice.ts';
import { xml, xmlFile } from '../xml.ts';
import { STYLE } from './paths.ts';

/** An XHTML page of the book. */
export function page(
  { langs: [lang] }: Part,
  title: string,
  type: string,
  content: ElementContent[],
): Uint8Array {
  const html = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang, xmlLang: lang, [XMLNS_EPUB]: OPS }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('link', { rel: 'stylesheet', type: 'text/css', href: STYLE }),
    ]),
    h('body', { 'epub:type': type }, content),
  ]);
  return xmlFile(xml`<!DOCTYPE html>`, { xml: toXml(toXast(html), { closeEmptyElements: true }) });
}

const XMLNS_EPUB = 'xmlns:epub';
const OPS = 'http://www.idpf.org/2007/ops';

/** One document. */
export const documentPage = (document: Document, part: Part): Uint8Array =>
  page(part, document.texts[part.langs[0]].name, 'bodymatter', [documentArticle(document, part.langs)]);

/** The title page: what the book is, and the status of the text in each language. */
export function titlePage(edition: Edition, part: Part): Uint8Array {
  const [lang] = part.langs;
  const notices = noticesOf(edition, part).map((notice) =>
    h('section', { lang: notice.lang, xmlLang: notice.lang }, [
      h('p', [h('strong', notice.status)]),
      h('p', notice.edition),
      h('p', notice.independent),
    ]),
  );
  return page(part, titleOf(edition, part, lang), 'frontmatter', [
    h('div', { className: ['title-page'] }, [
      ...part.langs.map((each, index) =>
        h(
          index === 0 ? 'h1' : 'p',
          { className: ['book-title'], lang: each, xmlLang: each },
          edition.title[each],
        ),
      ),
      ...part.langs.map((each) =>
        h(
          'p',
          { lang: each, xmlLang: each },
          edition.documents.map(({ texts }) => texts[each].name).join(', '),
        ),
      ),
      ...notices,
    ]),
  ]);
}
