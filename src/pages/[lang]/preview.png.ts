import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { LANGS } from '../../model/types.ts';
import { siteCard } from '../../previews/card.ts';
import { PREVIEWS } from '../../previews/setting.ts';
import { getEdition } from '../../site/edition.ts';
import { previewResponse } from '../../site/preview-response.ts';

export const getStaticPaths = (() =>
  PREVIEWS ? LANGS.map((lang) => ({ params: { lang }, props: { lang } })) : []) satisfies GetStaticPaths;

/** The preview image of the pages that have none of their own. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  previewResponse(siteCard(await getEdition(), props.lang));
