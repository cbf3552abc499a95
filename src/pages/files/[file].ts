import type { APIRoute, GetStaticPaths } from 'astro';
import { downloads } from '../../site/downloads.ts';
import { getEdition } from '../../site/edition.ts';
import { checksumsPath } from '../../urls.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Every file of the edition, and the list of their checksums. */
export const getStaticPaths = (async () => {
  const files = await downloads(await getEdition());
  return [...files.map(({ path }) => path), checksumsPath()].map((path) => ({
    params: { file: nameOf(path) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const files = await downloads(await getEdition());
  const found = files.find(({ path }) => nameOf(path) === params.file);
  if (found) {
    return new Response(Buffer.from(found.bytes), { headers: { 'Content-Type': found.format.mediaType } });
  }
  const list = files.map(({ path, sha256 }) => `${sha256}  ${nameOf(path)}\n`);
  return new Response(list.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
