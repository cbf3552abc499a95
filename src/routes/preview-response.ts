import type { Card } from '../exports/previews/card.ts';

/* The drawing program is imported on demand only, so a build without images does not need it. */
const drawing = () => import('../exports/previews/preview-image.ts');

/** Draws a card as an image. */
export async function previewResponse(card: Card): Promise<Response> {
  const image = await (await drawing()).preview(card);
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
}

/** What the image of a card says. */
export const previewText = async (card: Card): Promise<string> => (await drawing()).previewText(card);
