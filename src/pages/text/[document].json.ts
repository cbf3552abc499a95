import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getEdition } from '../../routes/current-edition.ts';
import { href } from '../../routes/href.ts';
import { documentLines } from '../../edition/document-lines.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getEdition();
  return documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

/** The text of one document as data, for copying it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { document } }) =>
  Response.json(documentLines(document, href));
