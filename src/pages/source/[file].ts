import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../site/edition.ts';
import { sourceBytes } from '../../site/published-source.ts';
import { sourceFilePath } from '../../urls.ts';

/** The source text and the digest of it, byte for byte. */
export const getStaticPaths = (async () => {
  const { source } = await getEdition();
  return [false, true].map((digest) => ({
    params: { file: sourceFilePath(source, digest).split('/').at(-1) },
    props: { digest },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ digest: boolean }> = async ({ props }) =>
  new Response(sourceBytes(await getEdition(), props.digest), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
