import type { APIRoute } from 'astro';
import { receiptFile } from '../exports/receipt.ts';
import { getEdition } from '../routes/current-edition.ts';
import { publishedReceipt } from '../routes/published-source.ts';

/** The digests of the source and of every passage, for `npm run verify` and for anyone. */
export const GET: APIRoute = async () =>
  new Response(receiptFile(publishedReceipt(await getEdition())), {
    headers: { 'Content-Type': 'application/json' },
  });
