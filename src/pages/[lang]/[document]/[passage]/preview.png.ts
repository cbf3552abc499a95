import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { passageCard } from '../../../../previews/card.ts';
import { PREVIEWS } from '../../../../previews/setting.ts';
import { getEdition } from '../../../../site/edition.ts';
import { previewResponse } from '../../../../site/preview-response.ts';
import { passagePaths } from '../../../../site/static-paths.ts';

export const getStaticPaths = (async () => (PREVIEWS ? passagePaths() : [])) satisfies GetStaticPaths;

/** The preview image of a passage. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  previewResponse(passageCard(await getEdition(), props.document, props.lang, props.passage));
