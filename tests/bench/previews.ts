/** Prints how long all preview images take, drawn and from the cache, and how large they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { LANGS } from '../../src/edition/types.ts';
import { documentCard, passageCard, siteCard } from '../../src/exports/previews/card.ts';
import { preview } from '../../src/exports/previews/preview-image.ts';

const edition = loadEdition('content');
const cards = LANGS.flatMap((lang) => [
  siteCard(edition, lang),
  ...edition.documents.flatMap((document) => [
    documentCard(edition, document, lang),
    ...passagesOf(document).map((passage) => passageCard(edition, document, lang, passage)),
  ]),
]);
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const folder = mkdtempSync(join(tmpdir(), 'previews-'));
for (const state of ['drawn', 'found drawn']) {
  const start = performance.now();
  const sizes: number[] = [];
  for (const card of cards) sizes.push((await preview(card, folder)).length);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${String(cards.length)} preview images, ${state}: ${number.format(seconds)} s`);
  if (state !== 'drawn') continue;
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  console.log(
    `bytes an image: ${number.format(Math.round(mean))} on average, ${number.format(Math.max(...sizes))} at most`,
  );
}
rmSync(folder, { recursive: true });
