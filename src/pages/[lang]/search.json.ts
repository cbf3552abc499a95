import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../model/types.ts';
import type { Lang } from '../../model/types.ts';
import { searchConfig } from '../../search/config.ts';
import { getEdition } from '../../site/edition.ts';
import { href } from '../../site/href.ts';

export const getStaticPaths = (() => LANGS.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What the search needs to know, asked for when a reader comes to a search box. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(searchConfig(await getEdition(), params['lang'] as Lang, href));
