import type { APIRoute } from 'astro';
import { getEdition } from '../routes/current-edition.ts';
import { href } from '../routes/href.ts';
import { documentLines } from '../edition/document-lines.ts';

/** The whole text as data, for copying it and for checking quotations. */
export const GET: APIRoute = async () => {
  const { documents } = await getEdition();
  return Response.json(documents.map((document) => documentLines(document, href)));
};
