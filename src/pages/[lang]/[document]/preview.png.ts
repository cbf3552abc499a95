import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { documentCard } from '../../../previews/card.ts';
import { PREVIEWS } from '../../../previews/setting.ts';
import { getEdition } from '../../../site/edition.ts';
import { previewResponse } from '../../../site/preview-response.ts';
import { documentPaths } from '../../../site/static-paths.ts';

export const getStaticPaths = (async () => (PREVIEWS ? documentPaths() : [])) satisfies GetStaticPaths;

/** The preview image of a document. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  previewResponse(documentCard(await getEdition(), props.document, props.lang));
