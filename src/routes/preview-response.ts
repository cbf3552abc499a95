import type { Card } from '../exports/previews/card.ts';

/** A card as an image. What draws is loaded only here: a build without images does without it. */
export async function previewResponse(card: Card): Promise<Response> {
  const { preview } = await import('../exports/previews/preview-image.ts');
  return new Response(await preview(card), { headers: { 'Content-Type': 'image/png' } });
}
