import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { PREVIEWS, passageCard } from '../../../../exports/previews/card.ts';
import { getEdition } from '../../../../routes/current-edition.ts';
import { previewResponse } from '../../../../routes/preview-response.ts';
import { passagePaths } from '../../../../routes/static-paths.ts';

export const getStaticPaths = (async () => (PREVIEWS ? passagePaths() : [])) satisfies GetStaticPaths;

/** The preview image of a passage. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  previewResponse(passageCard(await getEdition(), props.document, props.lang, props.passage));
