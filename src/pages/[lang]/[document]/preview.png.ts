import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { PREVIEWS, documentCard } from '../../../exports/previews/card.ts';
import { getEdition } from '../../../routes/current-edition.ts';
import { previewResponse } from '../../../routes/preview-response.ts';
import { documentPaths } from '../../../routes/static-paths.ts';

export const getStaticPaths = (async () => (PREVIEWS ? documentPaths() : [])) satisfies GetStaticPaths;

/** The preview image of a document. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  previewResponse(documentCard(await getEdition(), props.document, props.lang));
