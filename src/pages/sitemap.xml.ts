import type { APIRoute } from 'astro';
import { pairedPaths } from '../routes/paired-paths.ts';
import { getEdition } from '../routes/current-edition.ts';
import { absolute } from '../routes/href.ts';
import { sitemap } from '../routes/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(pairedPaths(await getEdition()), absolute), {
    headers: { 'Content-Type': 'application/xml' },
  });
