import type { APIRoute } from 'astro';
import { getEdition } from '../site/edition.ts';
import { href } from '../site/href.ts';
import { documentLines } from '../tools/text.ts';

/** The whole text as data, for copying it and for checking quotations. */
export const GET: APIRoute = async () => Response.json(documentLines(await getEdition(), href));
