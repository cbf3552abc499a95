import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { PREVIEWS, siteCard } from '../../exports/previews/card.ts';
import { getEdition } from '../../routes/current-edition.ts';
import { previewResponse } from '../../routes/preview-response.ts';
import { languagePaths } from '../../routes/static-paths.ts';

export const getStaticPaths = (() => (PREVIEWS ? languagePaths() : [])) satisfies GetStaticPaths;

/** The preview image of all pages without one of their own. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  previewResponse(siteCard(await getEdition(), props.lang));
