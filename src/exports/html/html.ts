import { createHash } from 'node:crypto';
import browserslist from 'browserslist';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { browserslistToTargets, transform } from 'lightningcss';
import { useMessages } from '../../i18n/index.ts';
import { TITLE } from '../../edition/anchors.ts';
import { passagesOf } from '../../edition/passages.ts';
import { exportPath } from '../../edition/urls.ts';
import type { Document, Edition, Lang } from '../../edition/types.ts';
import { documentsOf, utf8 } from '../export-format.ts';
import type { Format, Part } from '../export-format.ts';
import { documentArticle, passageId } from '../hypertext.ts';
import type { IdOf } from '../hypertext.ts';
import { noticesOf, titleOf } from '../notice.ts';
import { stemOf } from '../stem.ts';
import { readOwnFile, readPackageFile } from '../package-file.ts';

/** One page with everything in it: both languages, typeface and styles. */
export const html: Format<'html'> = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  purpose: 'reading',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) => {
    const [lang] = part.langs;
    const root = h(null, [
      { type: 'doctype' },
      h('html', { lang }, [head(edition, part), bodyElement(edition, part)]),
    ]);
    return utf8(`${toHtml(root)}\n`);
  },
};

const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** The style sheet for the browsers in package.json, with the typeface inside, so that the page needs no other file. */
function styles(): string {
  const font = Buffer.from(readPackageFile(FONT)).toString('base64');
  const face = `@font-face{font-family:"Source Serif 4";font-weight:200 900;src:url(data:font/woff2;base64,${font}) format("woff2")}`;
  const { code } = transform({
    filename: 'single-file.css',
    code: Buffer.from(readOwnFile('html/single-file.css')),
    targets: browserslistToTargets(browserslist()),
  });
  return `${face}\n${code.toString()}`;
}

/** What a browser may do with the file: show it with its own styles and typeface, and nothing else. */
function policyFor(css: string): string {
  const digest = createHash('sha256').update(css).digest('base64');
  return `default-src 'none';style-src 'sha256-${digest}';font-src data:;base-uri 'none';form-action 'none'`;
}

const head = (edition: Edition, part: Part): Element =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: policyFor(styles()),
    }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', titleOf(edition, part, part.langs[0])),
    h('link', { rel: ['canonical'], href: part.address(exportPath(stemOf(edition), [], html.extension)) }),
    h('style', styles()),
  ]);

/**
 * The ids of passages are the anchors of the site: `#3.4`. Where documents share one, such as that of the signatures,
 * it belongs to the document with most sections, and the others have their names before it.
 */
function anchorsOf(documents: readonly Document[]): IdOf {
  const owners = new Map<string, Document>();
  // The last to claim an anchor keeps it.
  for (const document of [...documents].sort((a, b) => sectionsOf(a) - sectionsOf(b))) {
    for (const { anchor } of [{ anchor: TITLE }, ...passagesOf(document)]) owners.set(anchor, document);
  }
  return (document, anchor) => (owners.get(anchor) === document ? anchor : passageId(document, anchor));
}

const sectionsOf = ({ texts }: Document): number => texts.fr.sections.length;

function bodyElement(edition: Edition, part: Part): Element {
  const documents = documentsOf(edition, part);
  const idOf = anchorsOf(documents);
  return h('body', [
    h('header', [
      h(
        'p',
        { className: ['row', 'name'] },
        part.langs.map((lang) => h('span', { lang }, edition.title[lang])),
      ),
      h('div', { className: ['notices', 'row'] }, statuses(edition, part)),
      h('div', { className: ['tools'] }, languageChoice(part)),
      contents(documents, part, idOf),
    ]),
    h(
      'main',
      documents.map((document) => documentArticle(document, part.langs, idOf)),
    ),
    h('footer', { className: ['notices', 'row'] }, sources(edition, part)),
  ]);
}

const statuses = (edition: Edition, part: Part): Element[] =>
  noticesOf(edition, part).map(({ lang, status }) => h('p', { lang }, status));

const sources = (edition: Edition, part: Part): Element[] =>
  noticesOf(edition, part).map(({ lang, edition: from, independent }) =>
    h('div', { lang }, [h('p', from), h('p', independent)]),
  );

/** The choice of languages: plain controls that the style sheet reads, so that it needs no script. */
function languageChoice({ langs: [lang, ...others] }: Part): Element {
  const t = useMessages(lang);
  const all = [lang, ...others];
  const choice = (id: string, words: string, language: Lang, checked: boolean) =>
    h('label', { lang: language }, [
      h('input', { type: 'radio', name: 'languages', id, checked }),
      ` ${words}`,
    ]);
  return h('fieldset', [
    h('legend', t('file.languages')),
    choice('both', t('view.parallel'), lang, true),
    ...all.map((each) => choice(`only-${each}`, useMessages(each)('language.name'), each, false)),
  ]);
}

/** The documents and their sections. */
function contents(documents: readonly Document[], { langs }: Part, idOf: IdOf): Element {
  const [first] = langs;
  const entry = (document: Document, anchor: string, words: (lang: Lang) => string) =>
    h(
      'li',
      { className: anchor === TITLE ? [] : ['part'] },
      h(
        'a',
        { href: `#${idOf(document, anchor)}`, className: ['row'] },
        langs.map((lang) => h('span', { lang }, words(lang))),
      ),
    );
  return h(
    'nav',
    { ariaLabel: useMessages(first)('file.contents') },
    h(
      'ul',
      documents.flatMap((document) => [
        entry(document, TITLE, (lang) => document.texts[lang].name),
        ...document.texts[first].sections.map(({ anchor, number }, index) =>
          entry(
            document,
            anchor,
            (lang) => `${String(number)}. ${document.texts[lang].sections[index]?.title ?? ''}`,
          ),
        ),
      ]),
    ),
  );
}
