import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import packages from '../../../package.json' with { type: 'json' };
import { sha256 } from '../../edition/read/source-digest.ts';
import { keptFile } from '../kept-file.ts';
import { printed } from '../../edition/labels.ts';
import { TYPEFACE, readPackageFile } from '../export-format.ts';
import type { Card, CardLine } from './card.ts';
import type { Fitted } from './draw.ts';

const CACHE = resolve('.cache/previews');

/** The drawing program is loaded on demand only, so a build without images does not need it. */
const drawing = () => import('./draw.ts');

/** Everything besides the words that an image depends on: the typeface, the drawing program and its instructions. */
const drawnWith = [
  sha256(readPackageFile(TYPEFACE)),
  packages.devDependencies['@takumi-rs/core'],
  readFileSync(resolve('src/exports/previews/draw.ts'), 'utf8'),
];

/** The words of a card as they fit on its image. They are kept, because measuring takes a third of the drawing time. */
async function fitted(card: Card, folder: string): Promise<Fitted> {
  const path = await keptFile(folder, 'fitted.json', recipeOf(card), async () => {
    const { SIZES, SIZE_OF_CUT, fit, heightOf, roomFor } = await drawing();
    const room = { sizes: SIZES, sizeOfCut: SIZE_OF_CUT, room: roomFor(card) };
    return Buffer.from(JSON.stringify(await fit(card.lines, room, heightOf)));
  });
  return JSON.parse(await readFile(path, 'utf8')) as Fitted;
}

const recipeOf = (card: Card): string => JSON.stringify([card, drawnWith]);

/** The preview image of a card; drawn again only if something about it changes. */
export async function preview(card: Card, folder = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  const path = await keptFile(folder, 'preview.png', recipeOf(card), async () => {
    const { composition, draw } = await drawing();
    return draw(composition(card, await fitted(card, folder)));
  });
  return readFile(path);
}

/** What the image of a card says, from top to bottom. */
export async function previewText(card: Card, folder = CACHE): Promise<string> {
  const { lines } = await fitted(card, folder);
  const said = (words: string, line: CardLine) =>
    `${words}${line.label === undefined ? ' – ' : ' '}${printed(line)}`;
  const above = [card.pinpoint, card.heading].filter(Boolean).join(' – ');
  const below = [card.source, card.status, card.site].filter(Boolean).join(' – ');
  return `${lines.reduce(said, above)} – ${below}`.replace(/^ – /, '');
}
