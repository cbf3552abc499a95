import { passagesOf } from '../edition/passages.ts';
import { LANGS, inEach, type Edition, type PerLang } from '../edition/types.ts';
import { themePath } from '../edition/themes.ts';
import * as urls from '../edition/urls.ts';

/** Every page that exists in both languages, as its path in each. */
export function pairedPaths(edition: Edition): PerLang<string>[] {
  const { documents, themes } = edition;
  return [
    inEach(urls.homePath),
    ...documents.flatMap((document) => [
      inEach((lang) => urls.documentPath(document, lang)),
      inEach((lang) => urls.documentPath(document, lang, undefined, 'parallel')),
      ...passagesOf(document).map(({ anchor }) => inEach((lang) => urls.passagePath(document, lang, anchor))),
    ]),
    ...(Object.keys(urls.PAGE_SLUGS) as urls.PageName[]).map((page) =>
      inEach((lang) => urls.pagePath(page, lang)),
    ),
    ...themes.map((theme) => inEach((lang) => themePath(theme, lang))),
  ];
}

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): the language choice, then every page with its translations.
 */
export function sitemap(pages: readonly PerLang<string>[], address: (path: string) => string): string {
  const entries = pages.flatMap((paths) => {
    const alternates = LANGS.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(paths[lang])}"/>`,
    ).join('');
    return LANGS.map((lang) => `<url><loc>${address(paths[lang])}</loc>${alternates}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${address(urls.languageChoicePath())}</loc></url>`,
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
