import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS } from '../../model/types.ts';
import type { Lang } from '../../model/types.ts';
import { getEdition } from '../../site/edition.ts';
import { href } from '../../site/href.ts';
import { toolsData } from '../../tools/data.ts';

export const getStaticPaths = (() =>
  LANGS.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

/** What the tools of a passage say and where they lead; asked for when a reader comes to one. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(toolsData(await getEdition(), lang, href));
