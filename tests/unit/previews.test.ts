import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { linesOf } from '../../src/edition/walk.ts';
import { LANGS } from '../../src/edition/types.ts';
import { documentCard, passageCard, siteCard } from '../../src/exports/previews/card.ts';
import type { Card } from '../../src/exports/previews/card.ts';
import { HEIGHT, WIDTH } from '../../src/exports/previews/card.ts';
import {
  FOOT,
  SIZES,
  SIZE_OF_CUT,
  composition,
  draw,
  heightOf,
  roomFor,
  fit,
} from '../../src/exports/previews/draw.ts';
import { preview } from '../../src/exports/previews/preview-image.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);
const declaration = documentOf(edition, 'declaration');

const cardOf = (lang: 'fr' | 'en', anchor: string) => {
  const passage = passagesOf(declaration).find((candidate) => candidate.anchor === anchor);
  if (!passage) throw new Error(`no ${anchor}`);
  return passageCard(edition, declaration, lang, passage);
};

const fitted = (card: Card) =>
  fit(card.lines, { sizes: SIZES, sizeOfCut: SIZE_OF_CUT, room: roomFor(card) }, heightOf);

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'previews-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

describe('the card of a paragraph', () => {
  test('says where it stands, what document and what kind of text it is from', () => {
    expect(cardOf('en', '3.4')).toEqual({
      lang: 'en',
      pinpoint: `Sect.${NBSP}3, para.${NBSP}4`,
      heading: '3. Importance of cooperation within the Central Asian region',
      lines: [{ text: declaration.texts.en.sections[2]?.paragraphs[3]?.text }],
      source: `Joint Statement “Central Asia + Japan”, Astana, 28${NBSP}August 2004`,
      status: 'Unofficial translation from the French',
      site: 'Astana 2004',
    });
    expect(cardOf('fr', '3.4').status).toBe('Version française de l’ONU');
  });

  test('has its items with their dashes, and a section its heading', () => {
    expect(cardOf('en', '2.3').lines[1]).toEqual({ text: 'Peacebuilding;', label: '–' });
    expect(cardOf('fr', '3').lines[0]).toEqual({
      text: 'Importance de la coopération à l’intérieur de la région d’Asie centrale',
      strong: true,
    });
  });
});

test('the card of the signatures has all the signatories', async () => {
  const { lines } = await fitted(cardOf('fr', 'signatures'));
  expect(lines.map(({ text }) => text)).toEqual([
    '(Signé) Yoriko Kawaguchi, Japon',
    '(Signé) Kassymzhomart Tokaev, République du Kazakhstan',
    '(Signé) Askar Aitmatov, République kirghize',
    '(Signé) Sodiq Safaev, République d’Ouzbékistan',
    '(Signé) Talbak Nazarov, République du Tadjikistan',
  ]);
  expect((await fitted(cardOf('en', 'signatures'))).lines).toHaveLength(5);
});

test('every other card shows the words of its passage from the first on, and stops after a word if at all', async () => {
  let cut = 0;
  for (const document of edition.documents) {
    for (const passage of passagesOf(document).filter(({ kind }) => kind !== 'signatures')) {
      for (const lang of LANGS) {
        const card = passageCard(edition, document, lang, passage);
        const { lines, size } = await fitted(card);
        expect(await heightOf(lines, size)).toBeLessThanOrEqual(roomFor(card));
        const shown = lines.map(({ text }) => text).join(' ');
        const whole = linesOf(document, lang, passage.anchor)
          .map(({ text }) => text)
          .join(' ');
        if (shown === whole) continue;
        cut += 1;
        expect(shown.endsWith('…')).toBe(true);
        const head = shown.slice(0, -1);
        expect(whole.startsWith(head), passage.anchor).toBe(true);
        expect(whole.slice(head.length), passage.anchor).toMatch(/^[\s,;:–«“(]/u);
      }
    }
  }
  // Sections, and the few paragraphs that are too long to be read on an image.
  expect(cut).toBeGreaterThan(10);
  expect(cut).toBeLessThan(24);
});

test('words stay where they were measured to stand: nothing is drawn close above the foot', async () => {
  const rows = { from: HEIGHT - FOOT - 18, to: HEIGHT - FOOT - 2 };
  for (const document of edition.documents) {
    for (const passage of passagesOf(document)) {
      for (const lang of LANGS) {
        const card = passageCard(edition, document, lang, passage);
        const pixels = await draw(composition(card, await fitted(card)), 'raw');
        expect(pixels).toHaveLength(WIDTH * HEIGHT * 4);
        const strip = new Uint32Array(
          Uint8Array.from(pixels.subarray(rows.from * WIDTH * 4, rows.to * WIDTH * 4)).buffer,
        );
        expect(new Set(strip).size, `${lang} ${passage.anchor}`).toBe(1);
      }
    }
  }
});

describe('a preview image', () => {
  test('is a PNG of 1200 × 630 pixels and at most 45 KB', async () => {
    const cards = LANGS.flatMap((lang) => [
      siteCard(edition, lang),
      documentCard(edition, declaration, lang),
      ...['1.4', '2.3.1', '3', 'signatures'].map((anchor) => cardOf(lang, anchor)),
    ]);
    for (const card of cards) {
      const image = Buffer.from(await preview(card, cache));
      expect(image.subarray(1, 4).toString()).toBe('PNG');
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(image.length).toBeLessThan(45_000);
    }
    expect(readdirSync(cache)).toHaveLength(cards.length);
  });

  test('is the same to the last byte whenever it is drawn', async () => {
    const first = await preview(cardOf('fr', '3.4'), cache);
    rmSync(cache, { recursive: true });
    expect(Buffer.compare(first, await preview(cardOf('fr', '3.4'), cache))).toBe(0);
  });

  test('is not drawn again while nothing about it changes', async () => {
    await preview(cardOf('fr', '3.4'), cache);
    const [name = ''] = readdirSync(cache);
    writeFileSync(join(cache, name, 'preview.png'), 'drawn before');
    expect(Buffer.from(await preview(cardOf('fr', '3.4'), cache)).toString()).toBe('drawn before');
  });

  test('is drawn anew when a word of it changes, and the one of before stays', async () => {
    const card = cardOf('fr', '3.4');
    await preview(card, cache);
    await preview({ ...card, lines: [{ text: 'Autre texte.' }] }, cache);
    expect(readdirSync(cache)).toHaveLength(2);
  });
});

test('the colours of an image are those of the site by day', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const drawn = [...readFileSync('src/exports/previews/draw.ts', 'utf8').matchAll(/#[0-9a-f]{6}/g)].map(
    ([hex]) => hex,
  );
  expect(drawn).toHaveLength(5);
  for (const hex of drawn) expect(tokens).toContain(`light-dark(${hex}, `);
});
