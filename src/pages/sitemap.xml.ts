import type { APIRoute } from 'astro';
import { getEdition } from '../routes/current-edition.ts';
import { absolute } from '../routes/href.ts';
import { pairedPaths, sitemap } from '../routes/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(pairedPaths(await getEdition()), absolute), {
    headers: { 'Content-Type': 'application/xml' },
  });
