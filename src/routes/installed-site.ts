import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { homePath, iconPath } from '../edition/urls.ts';
import type { Lang } from '../edition/types.ts';
import { useMessages } from '../i18n/index.ts';
import { href } from './href.ts';

type Icon = Parameters<typeof iconPath>[0];

export const ICONS: readonly Icon[] = ['192', '512', 'maskable'];

const sizeOf = (icon: Icon) => (icon === '192' ? 192 : 512);

/** An icon of the installed site, drawn from the one of the browser's tabs; `maskable` has to fill its square. */
export async function drawIcon(icon: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const size = sizeOf(icon);
  const drawn = sharp(readFileSync('public/favicon.svg'), { density: (72 * size) / 32 }).resize(size);
  const image = icon === 'maskable' ? drawn.flatten({ background: '#8a1c14' }) : drawn;
  return new Uint8Array(await image.png({ compressionLevel: 9, palette: true }).toBuffer());
}

/** How a browser installs the site, in one language; with an address bar, because readers cite addresses. */
export function manifest(lang: Lang) {
  const t = useMessages(lang);
  return {
    id: href(homePath(lang)),
    name: `${t('site.name')} – ${t('language.name')}`,
    short_name: t('site.name'),
    description: t('home.description'),
    lang,
    dir: 'ltr',
    start_url: href(homePath(lang)),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: ICONS.map((icon) => ({
      src: href(iconPath(icon)),
      sizes: `${String(sizeOf(icon))}x${String(sizeOf(icon))}`,
      type: 'image/png',
      purpose: icon === 'maskable' ? 'maskable' : 'any',
    })),
  };
}
