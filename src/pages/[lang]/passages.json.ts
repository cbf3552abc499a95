import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../edition/types.ts';
import type { Lang } from '../../edition/types.ts';
import { searchText } from '../../search/config.ts';
import { getEdition } from '../../routes/current-edition.ts';
import { href } from '../../routes/href.ts';

export const getStaticPaths = (() => LANGS.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The passages and notes of a language, whose text the results show. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(searchText(await getEdition(), params['lang'] as Lang, href));
