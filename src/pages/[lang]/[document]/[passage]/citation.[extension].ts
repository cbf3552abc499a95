import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citationResponse, inEachFormat } from '../../../../routes/citation-response.ts';
import { passagePaths } from '../../../../routes/static-paths.ts';

export const getStaticPaths = (async () => inEachFormat(await passagePaths())) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  citationResponse(props.document, props.lang, props.extension, props.passage.anchor);
