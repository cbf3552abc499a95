import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packages from '../../package.json' with { type: 'json' };
import type { Card } from './card.ts';
import { SIZES, SIZE_OF_CUT, composition, draw, font, heightOf, roomFor } from './draw.ts';
import { fit } from './fit.ts';

/** Images drawn by earlier builds. It may be deleted at any time. */
const CACHE = resolve('.cache/previews');

const fontDigest = createHash('sha256').update(font).digest('hex');

/** The preview image of a card, drawn once for as long as nothing about it changes. */
export async function preview(card: Card, folder = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  const node = composition(
    card,
    await fit(card.lines, { sizes: SIZES, sizeOfCut: SIZE_OF_CUT, room: roomFor(card) }, heightOf),
  );
  // What is drawn, with what, and in which letters: the three things that an image depends on.
  const recipe = JSON.stringify([node, packages.devDependencies['@takumi-rs/core'], fontDigest]);
  const path = join(folder, `${createHash('sha256').update(recipe).digest('hex')}.png`);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const drawn = await draw(node);
  await mkdir(folder, { recursive: true });
  // In one step, so that a build which is stopped leaves no half of an image to the next.
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, drawn);
  await rename(draft, path);
  return drawn;
}
