import type { APIRoute, GetStaticPaths } from 'astro';
import { witnessesOf } from '../../edition/read/source-digest.ts';
import type { Source } from '../../edition/types.ts';
import { getEdition } from '../../routes/current-edition.ts';
import { sourceBytes } from '../../routes/published-source.ts';
import { sourceFilePath } from '../../edition/urls.ts';

interface Props {
  readonly source: Source;
  readonly digest: boolean;
}

/** The source texts and the digests of them, byte for byte. */
export const getStaticPaths = (async () =>
  witnessesOf(await getEdition()).flatMap(({ source }) =>
    [false, true].map((digest) => ({
      params: { file: sourceFilePath(source, digest).replace('/source/', '') },
      props: { source, digest },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { source, digest } }) =>
  new Response(sourceBytes(source, digest), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
