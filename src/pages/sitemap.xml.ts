import type { APIRoute } from 'astro';
import { pairedPaths } from '../site/addresses.ts';
import { getEdition } from '../site/edition.ts';
import { absolute } from '../site/href.ts';
import { sitemap } from '../site/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(pairedPaths(await getEdition()), absolute), {
    headers: { 'Content-Type': 'application/xml' },
  });
