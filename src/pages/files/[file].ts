import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { exportFiles } from '../../exports/registry.ts';
import { downloads } from '../../site/downloads.ts';
import { getEdition } from '../../site/edition.ts';
import { readBytes } from '../../site/written-files.ts';
import { checksumsPath } from '../../urls.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Every file of the edition by its place in the list of them, and the list of their checksums. */
export const getStaticPaths = (async () => [
  ...exportFiles(await getEdition()).map(({ path }, place) => ({
    params: { file: nameOf(path) },
    props: { place },
  })),
  { params: { file: nameOf(checksumsPath()) }, props: { place: undefined } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { place } }) => {
  const files = await downloads(await getEdition());
  const file = place === undefined ? undefined : files[place];
  if (file) {
    return new Response(await readBytes(file), { headers: { 'Content-Type': file.format.mediaType } });
  }
  const list = files.map(({ path, sha256 }) => `${sha256}  ${nameOf(path)}\n`);
  return new Response(list.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
