import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../edition/types.ts';
import type { Lang } from '../../edition/types.ts';
import { searchConfig } from '../../search/config.ts';
import { getEdition } from '../../routes/current-edition.ts';
import { href } from '../../routes/href.ts';

export const getStaticPaths = (() => LANGS.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The configuration of the search, loaded when a reader comes to a search box. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(searchConfig(await getEdition(), params['lang'] as Lang, href));
