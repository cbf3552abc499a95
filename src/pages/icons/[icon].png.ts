import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';

/** Of each icon its width, and what is behind it where it has to fill its square. */
const ICONS = {
  '192': { size: 192 },
  '512': { size: 512 },
  maskable: { size: 512, background: '#8a1c14' },
} as const;

export const getStaticPaths = (() =>
  Object.entries(ICONS).map(([icon, props]) => ({ params: { icon }, props }))) satisfies GetStaticPaths;

/** The icons of the installed site, drawn from the one of the browser's tabs. */
export const GET: APIRoute<{ size: number; background?: string }> = async ({
  props: { size, background },
}) => {
  const svg = readFileSync('public/favicon.svg');
  const drawn = sharp(svg, { density: (72 * size) / 32 }).resize(size);
  const image = background === undefined ? drawn : drawn.flatten({ background });
  const png = await image.png({ compressionLevel: 9, palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
