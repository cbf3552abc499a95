import { expect, it } from 'vitest';
import { sitemap } from '../../src/routes/sitemap.ts';

it('the sitemap has the choice of language and every page once, each with its languages', () => {
  const address = (path: string) => `https://example.org${path}`;
  const pages = ['', 'lettre/'].map((page) => ({ fr: `/fr/${page}`, en: `/en/${page}` }));
  const xml = sitemap(pages, address);
  expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => found)).toEqual([
    'https://example.org/',
    'https://example.org/fr/',
    'https://example.org/en/',
    'https://example.org/fr/lettre/',
    'https://example.org/en/lettre/',
  ]);
  expect(xml).toContain(
    '<url><loc>https://example.org/en/lettre/</loc>' +
      '<xhtml:link rel="alternate" hreflang="fr" href="https://example.org/fr/lettre/"/>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/lettre/"/></url>',
  );
});
