/**
 * Pictures of every kind of page in Chromium, Firefox and WebKit side by side, to be looked at: `node
 * tests/engines/pictures.ts <folder>`, after `node tests/e2e/build-sites.ts`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { SITES } from '../e2e/sites.ts';
import { serveStatic } from '../hosting/static-server.ts';
import { ENGINES } from './engines.ts';
import { until } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const PAGES: Record<string, string> = {
  home: 'fr/',
  declaration: 'fr/declaration/#3.4',
  'side-by-side': 'fr/declaration/bilingue/#2.3',
  passage: 'en/declaration/3.4/',
  letter: 'en/letter/',
  signatories: 'fr/signataires/',
  notes: 'en/notes/',
  theme: 'fr/themes/drogue/',
  check: 'fr/verifier/',
  results: 'en/search/?q=peace',
  display: 'fr/affichage/',
};
const DARK = ['declaration', 'passage', 'results'];
const SIZES = [
  [390, 844],
  [1400, 900],
] as const;

const [, , folder = '.cache/pictures'] = process.argv;
mkdirSync(folder, { recursive: true });
const site = await serveStatic(SITES.root.out);
const engines = ENGINES.filter(({ name, find }) => !/\d/.test(name) && find() !== undefined);
const visitors = await Promise.all(engines.map(({ find, start }) => start(find() ?? '', site.address)));

async function picture(visitor: Visitor, name: string, width: number, height: number, theme: string) {
  await visitor.open('fr/');
  await visitor.run((chosen) => {
    localStorage.setItem('astana-2004:display', JSON.stringify({ theme: chosen }));
  }, theme);
  await visitor.resize(width, height);
  await visitor.open(PAGES[name] ?? '');
  if (name === 'check') {
    await visitor.click('textarea');
    await visitor.type('la paix en Afghanistan et la reconstruction de ce beau pays');
    await until(visitor, () => document.querySelector('[data-verdict]') !== null);
  }
  if (name === 'results') await until(visitor, () => document.querySelector('.result') !== null);
  await visitor.run(() => document.fonts.ready.then(() => undefined));
  return sharp(await visitor.picture())
    .resize({ width })
    .toBuffer({ resolveWithObject: true });
}

for (const [name, theme] of [
  ...Object.keys(PAGES).map((page) => [page, 'light'] as const),
  ...DARK.map((page) => [page, 'dark'] as const),
])
  for (const [width, height] of SIZES) {
    const taken = await Promise.all(visitors.map((each) => picture(each, name, width, height, theme)));
    const between = 10;
    await sharp({
      create: {
        width: taken.length * (width + between),
        height: Math.max(...taken.map(({ info }) => info.height)),
        channels: 3,
        background: 'magenta',
      },
    })
      .composite(taken.map(({ data }, i) => ({ input: data, left: i * (width + between), top: 0 })))
      .png()
      .toFile(join(folder, `${name}-${theme}-${String(width)}.png`));
  }
await Promise.all(visitors.map((each) => each.close()));
await site.close();
