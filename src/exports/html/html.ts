import { createHash } from 'node:crypto';
import browserslist from 'browserslist';
import { browserslistToTargets, transform } from 'lightningcss';
import { useMessages } from '../../i18n/index.ts';
import { TITLE } from '../../edition/anchors.ts';
import { mainFirst } from '../../edition/annex.ts';
import { passagesOf } from '../../edition/passages.ts';
import { exportPath } from '../../edition/urls.ts';
import type { Document, Edition, Lang } from '../../edition/types.ts';
import {
  documentsOf,
  utf8,
  stemOf,
  type Format,
  type Part,
  readOwnFile,
  readPackageFile,
  TYPEFACE,
} from '../export-format.ts';
import { documentArticle, passageId, type IdOf } from '../hypertext.ts';
import { noticesOf, titleOf } from '../notice.ts';
import { attributes, inline, type Xml } from '../xml.ts';

/** One page with everything in it: both languages, typeface and styles. */
export const html: Format<'html'> = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  purpose: 'reading',
  scope: 'edition',
  languages: [['fr', 'en']],
  write: (edition, part) =>
    utf8(
      inline`
        <!doctype html>
        <html lang="${part.langs[0]}">${head(edition, part)}${bodyElement(edition, part)}</html>`.xml + '\n',
    ),
};

/** The style sheet for the browsers in package.json, with the typeface inside, so that the page needs no other file. */
function styles(): string {
  const font = Buffer.from(readPackageFile(TYPEFACE)).toString('base64');
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

function head(edition: Edition, part: Part): Xml {
  const css = styles();
  return inline`
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policyFor(css)}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>${titleOf(edition, part, part.langs[0])}</title>
      <link rel="canonical" href="${part.address(exportPath(stemOf(edition), [], html.extension))}">
      <style>${{ xml: css }}</style>
    </head>`;
}

/**
 * The ids of passages are the anchors of the site: `#3.4`. Where documents share one, such as that of the signatures,
 * it belongs to the document with most sections, and the others have their names before it.
 */
function anchorsOf(documents: readonly Document[]): IdOf {
  const owners = new Map<string, Document>();
  // The last to claim an anchor keeps it.
  for (const document of mainFirst(documents).reverse()) {
    for (const { anchor } of [{ anchor: TITLE }, ...passagesOf(document)]) owners.set(anchor, document);
  }
  return (document, anchor) => (owners.get(anchor) === document ? anchor : passageId(document, anchor));
}

function bodyElement(edition: Edition, part: Part): Xml {
  const documents = documentsOf(edition, part);
  const idOf = anchorsOf(documents);
  const notices = noticesOf(edition, part);
  const names = part.langs.map((lang) => inline`<span lang="${lang}">${edition.title[lang]}</span>`);
  const statuses = notices.map(({ lang, status }) => inline`<p lang="${lang}">${status}</p>`);
  const sources = notices.map(
    ({ lang, edition: from, independent }) =>
      inline`<div lang="${lang}"><p>${from}</p><p>${independent}</p></div>`,
  );
  return inline`
    <body>
      <header>
        <p class="row name">${names}</p>
        <div class="notices row">${statuses}</div>
        <div class="tools">${languageChoice(part)}</div>
        ${contents(documents, part, idOf)}
      </header>
      <main>${documents.map((document) => documentArticle(document, part.langs, idOf))}</main>
      <footer class="notices row">${sources}</footer>
    </body>`;
}

/** The choice of languages: plain controls that the style sheet reads, so that it needs no script. */
function languageChoice({ langs }: Part): Xml {
  const [lang] = langs;
  const t = useMessages(lang);
  const choice = (id: string, words: string, language: Lang) => {
    const checked = id === 'both' ? { xml: ' checked' } : '';
    return inline`<label lang="${language}"><input type="radio" name="languages" id="${id}"${checked}> ${words}</label>`;
  };
  const others = langs.map((each) => choice(`only-${each}`, useMessages(each)('language.name'), each));
  return inline`
    <fieldset>
      <legend>${t('file.languages')}</legend>
      ${choice('both', t('view.parallel'), lang)}
      ${others}
    </fieldset>`;
}

/** The documents and their sections. */
function contents(documents: readonly Document[], { langs }: Part, idOf: IdOf): Xml {
  const [first] = langs;
  const entry = (document: Document, anchor: string, words: (lang: Lang) => string) => {
    const names = langs.map((lang) => inline`<span lang="${lang}">${words(lang)}</span>`);
    const own = attributes({ class: anchor === TITLE ? undefined : 'part' });
    return inline`<li${own}><a href="#${idOf(document, anchor)}" class="row">${names}</a></li>`;
  };
  const entries = documents.flatMap((document) => [
    entry(document, TITLE, (lang) => document.texts[lang].name),
    ...document.texts[first].sections.map(({ anchor, number }, i) =>
      entry(
        document,
        anchor,
        (lang) => `${String(number)}. ${document.texts[lang].sections[i]?.title ?? ''}`,
      ),
    ),
  ]);
  return inline`<nav aria-label="${useMessages(first)('contents.title')}"><ul>${entries}</ul></nav>`;
}
