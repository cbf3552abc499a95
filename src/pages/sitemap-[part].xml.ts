import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pairedPaths } from '../site/addresses.ts';
import { getEdition } from '../site/edition.ts';
import { absolute } from '../site/href.ts';
import { sitemap, sitemapParts } from '../site/sitemap.ts';

/** The parts of the sitemap of a large edition; of another there is the sitemap alone. */
export const getStaticPaths = (async () => {
  const parts = sitemapParts(pairedPaths(await getEdition()));
  if (parts.length === 1) return [];
  return parts.map((pages, part) => ({ params: { part: String(part + 1) }, props: { pages, part } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pages, part } }) =>
  new Response(sitemap(pages, absolute, part), { headers: { 'Content-Type': 'application/xml' } });
