import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndex } from '../../search/pagefind.ts';
import type { IndexFile } from '../../search/pagefind.ts';
import { getEdition } from '../../site/edition.ts';

/** The search index: as files of the built site, and from memory in `npm run dev`. */
export const getStaticPaths = (async () => {
  const files = await searchIndex(await getEdition());
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) => {
  const type = file.path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return new Response(Buffer.from(file.content), { headers: { 'Content-Type': type } });
};
