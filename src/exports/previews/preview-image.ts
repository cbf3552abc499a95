import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import packages from '../../../package.json' with { type: 'json' };
import { keptFile } from '../kept-file.ts';
import type { Card } from './card.ts';
import { SIZES, SIZE_OF_CUT, composition, draw, font, heightOf, roomFor } from './draw.ts';
import { fit } from './fit.ts';

const CACHE = resolve('.cache/previews');

/** Everything besides the words that an image depends on: the typeface, the drawing program and its instructions. */
const drawnWith = createHash('sha256')
  .update(font)
  .update(packages.devDependencies['@takumi-rs/core'])
  .update(
    ['draw.ts', 'fit.ts']
      .map((name) => readFileSync(resolve('src/exports/previews', name), 'utf8'))
      .join('\n'),
  )
  .digest('hex');

/** The preview image of a card; drawn again only if something about it changes. */
export async function preview(card: Card, folder = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  // Looked up before the words are measured, which takes a third of the drawing time.
  const recipe = JSON.stringify([card, drawnWith]);
  const path = await keptFile(folder, 'preview.png', recipe, async () => {
    const room = { sizes: SIZES, sizeOfCut: SIZE_OF_CUT, room: roomFor(card) };
    return draw(composition(card, await fit(card.lines, room, heightOf)));
  });
  return readFile(path);
}
