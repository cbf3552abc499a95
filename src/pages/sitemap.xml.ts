import type { APIRoute } from 'astro';
import { LANGS } from '../model/types.ts';
import { pairedPaths } from '../site/addresses.ts';
import { getEdition } from '../site/edition.ts';
import { absolute } from '../site/href.ts';
import { languageChoicePath } from '../urls.ts';

/** The sitemap, with the languages of each page (https://www.sitemaps.org/protocol.html). */
export const GET: APIRoute = async () => {
  const pages = pairedPaths(await getEdition());
  const entries = pages.flatMap((paths) => {
    const alternates = LANGS.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(paths[lang])}"/>`,
    ).join('');
    return LANGS.map((lang) => `<url><loc>${absolute(paths[lang])}</loc>${alternates}</url>`);
  });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${absolute(languageChoicePath())}</loc></url>`,
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
