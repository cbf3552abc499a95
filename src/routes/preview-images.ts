import type { Card } from '../exports/previews/card.ts';

/* The drawing program is imported on demand only, so a build without images does not need it. */
const drawing = () => import('../exports/previews/preview-image.ts');

/** A card drawn as an image. */
export const previewImage = async (card: Card) => (await drawing()).preview(card);

/** What the image of a card says. */
export const previewText = async (card: Card): Promise<string> => (await drawing()).previewText(card);
