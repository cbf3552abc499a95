import type { APIRoute } from 'astro';
import { getEdition } from '../routes/current-edition.ts';
import { href } from '../routes/href.ts';
import { documentLines } from '../edition/document-lines.ts';

/** The whole text as data, for copying it and for checking quotations. */
export const GET: APIRoute = async () => Response.json(documentLines(await getEdition(), href));
