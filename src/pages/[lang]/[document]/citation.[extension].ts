import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citationResponse, inEachFormat } from '../../../routes/citation-response.ts';
import { documentPaths } from '../../../routes/static-paths.ts';

export const getStaticPaths = (async () => inEachFormat(await documentPaths())) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  citationResponse(props.document, props.lang, props.extension);
