import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getEdition } from '../../site/edition.ts';
import { href } from '../../site/href.ts';
import { linesOfDocument } from '../../tools/text.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getEdition();
  return documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

/** The text of one document as data, for copying it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { document } }) =>
  Response.json(linesOfDocument(document, href));
