/** What paper has from WebKit, whose driver cannot print. */
import { expect, test } from '@playwright/test';
import { needs } from '../deep/needs.ts';
import { pdfText } from '../e2e/pdf-text.ts';
import { SITES } from '../e2e/sites.ts';
import { serveStatic } from '../hosting/static-server.ts';
import { canPrintInWebKit, printInWebKit } from './webkit-visitor.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

/** The first words under each heading. */
const SECTIONS = [
  '1. Valeurs et principes fondamentaux 1) Nous sommes convenus que la paix',
  '2. Approfondissement et élargissement des relations entre le Japon et l’Asie centrale 1) Nous avons réaffirmé',
  '3. Importance de la coopération à l’intérieur de la région d’Asie centrale 1) Conscients',
  '4. Coopération sur la scène internationale 1) Nous avons affirmé que leur solidarité',
  '5. Le dialogue « Asie centrale + Japon » 1) Nous avons affirmé',
  '6. Promotion du dialogue et de la communication 1) Nous sommes convenus',
];

test('headings, numbers and bold words are text, and no heading is alone at the end of a page', async () => {
  needs(canPrintInWebKit(), 'WebKit cannot print here: see tests/engines/engines.ts.');
  const site = await serveStatic(SITES.root.out);
  try {
    // Without the mending a heading was the last line of a page in two of these heights.
    for (const height of [297, 268, 255]) {
      const pages = await pdfText(await printInWebKit(`${site.address}fr/declaration/`, height));
      expect(pages.length).toBeGreaterThan(3);
      for (const words of SECTIONS)
        expect(
          pages.some((page) => bare(page).includes(bare(words))),
          `${words} at ${String(height)} mm`,
        ).toBe(true);
      const text = bare(pages.join(' '));
      expect(text).toContain(bare('(Signé) Kassymzhomart Tokaev'));
      expect(text).toContain(bare('Sources [1]'));
      expect(text).not.toContain('\ufffd');
      for (const word of ['Sommaire', 'Recherche', 'Affichage']) expect(text).not.toContain(word);
    }
  } finally {
    await site.close();
  }
});
