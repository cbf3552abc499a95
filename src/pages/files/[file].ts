import { basename } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { downloads } from '../../routes/downloads.ts';
import { getEdition } from '../../routes/current-edition.ts';
import { checksumsPath } from '../../edition/urls.ts';

/** Every file of the edition, and the list of their checksums. */
export const getStaticPaths = (async () => {
  const files = await downloads(await getEdition());
  const list = files.map(({ path, sha256 }) => `${sha256}  ${basename(path)}\n`).join('');
  return [
    ...files.map(({ path, bytes, format }) => ({ path, body: bytes, type: format.mediaType })),
    { path: checksumsPath(), body: list, type: 'text/plain; charset=utf-8' },
  ].map(({ path, body, type }) => ({ params: { file: basename(path) }, props: { body, type } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { body, type } }) =>
  new Response(body, { headers: { 'Content-Type': type } });
