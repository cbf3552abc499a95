import type { Card } from '../exports/previews/card.ts';

/**
 * Draws a card as an image. The drawing program is imported here only, so a build without images does not need it.
 */
export async function previewResponse(card: Card): Promise<Response> {
  const { preview } = await import('../exports/previews/preview-image.ts');
  return new Response(await preview(card), { headers: { 'Content-Type': 'image/png' } });
}
