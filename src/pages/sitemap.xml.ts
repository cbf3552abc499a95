import type { APIRoute } from 'astro';
import { pairedPaths } from '../site/addresses.ts';
import { getEdition } from '../site/edition.ts';
import { absolute } from '../site/href.ts';
import { sitemap, sitemapIndex, sitemapParts } from '../site/sitemap.ts';

/** The sitemap, or of a large edition the list of its parts. */
export const GET: APIRoute = async () => {
  const parts = sitemapParts(pairedPaths(await getEdition()));
  const [only] = parts;
  const xml = parts.length === 1 && only ? sitemap(only, absolute) : sitemapIndex(parts.length, absolute);
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
