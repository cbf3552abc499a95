import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../site/edition.ts';
import { fileParams } from '../../site/file-params.ts';
import { sourceBytes } from '../../site/published-source.ts';
import { sourceFilePath } from '../../urls.ts';

/** The source text and the digest of it, byte for byte. */
export const getStaticPaths = (async () => {
  const { source } = await getEdition();
  return [false, true].map((digest) => ({
    params: fileParams(sourceFilePath(source, digest)),
    props: { digest },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ digest: boolean }> = async ({ props }) =>
  new Response(sourceBytes(await getEdition(), props.digest), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
