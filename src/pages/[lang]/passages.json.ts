import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../model/types.ts';
import type { Lang } from '../../model/types.ts';
import { searchText } from '../../search/config.ts';
import { getEdition } from '../../site/edition.ts';
import { href } from '../../site/href.ts';

export const getStaticPaths = (() => LANGS.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The passages and notes of a language, from which results are shown. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(searchText(await getEdition(), params['lang'] as Lang, href));
