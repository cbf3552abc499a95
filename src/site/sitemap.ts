import { LANGS } from '../model/types.ts';
import type { PerLang } from '../model/types.ts';
import { languageChoicePath, sitemapPath } from '../urls.ts';

/** A sitemap has at most 50,000 addresses and 50 MB (https://www.sitemaps.org/protocol.html); with their languages these are some 400 bytes each. */
const MOST_PAIRS = 20_000;

type Address = (path: string) => string;

/** The pages of each sitemap: all in one, unless they are more than one may have. */
export function sitemapParts(pages: readonly PerLang<string>[]): PerLang<string>[][] {
  const parts = Math.max(1, Math.ceil(pages.length / MOST_PAIRS));
  return Array.from({ length: parts }, (_, i) => pages.slice(i * MOST_PAIRS, (i + 1) * MOST_PAIRS));
}

/** A sitemap, with the languages of each page. The first begins with the choice of language. */
export function sitemap(pages: readonly PerLang<string>[], address: Address, part = 0): string {
  const entries = pages.flatMap((paths) => {
    const alternates = LANGS.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(paths[lang])}"/>`,
    ).join('');
    return LANGS.map((lang) => `<url><loc>${address(paths[lang])}</loc>${alternates}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...(part === 0 ? [`<url><loc>${address(languageChoicePath())}</loc></url>`] : []),
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The list of so many sitemaps. */
export const sitemapIndex = (parts: number, address: Address): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...Array.from(
      { length: parts },
      (_, part) => `<sitemap><loc>${address(sitemapPath(part))}</loc></sitemap>`,
    ),
    '</sitemapindex>',
    '',
  ].join('\n');
