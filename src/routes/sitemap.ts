import { LANGS } from '../edition/types.ts';
import type { PerLang } from '../edition/types.ts';
import { languageChoicePath } from '../edition/urls.ts';

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
    `<url><loc>${address(languageChoicePath())}</loc></url>`,
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
