/** What other pages than those of a document have on paper, in every engine that prints. */
import { expect, test } from '@playwright/test';
import { needs } from '../deep/needs.ts';
import { pdfText } from '../e2e/pdf-text.ts';
import { SITES } from '../e2e/sites.ts';
import { serveStatic } from '../hosting/static-server.ts';
import { ENGINES } from './engines.ts';
import { until } from './visitor.ts';
import { canPrintInWebKit, printInWebKit } from './webkit-visitor.ts';

const bare = (text: string) => text.replace(/\s+/g, '');
const FOOTER = bare('Aucun droit n’est revendiqué sur le texte du document.');

for (const engine of ENGINES.filter(({ name }) => name !== 'WebKit'))
  test(`${engine.name} prints titles, passages, sources, results and a check, and no page with nothing but the footer`, async () => {
    needs(engine.find() !== undefined, `${engine.name} is not here: see tests/engines/engines.ts.`);
    const site = await serveStatic(SITES.root.out);
    const visitor = await engine.start(engine.find() ?? '', site.address);
    const printed = async () => (await pdfText((await visitor.print?.()) ?? new Uint8Array())).map(bare);
    try {
      // The first page that Firefox prints after its start has all words in any case.
      await visitor.open('fr/contexte/');
      expect(await printed()).toHaveLength(1);

      await visitor.open('fr/');
      const home = await printed();
      expect(home).toHaveLength(1);
      expect(home[0]).toContain(bare('« Asie centrale'));
      expect(home[0]).toContain(FOOTER);

      await visitor.open('fr/declaration/3.4/');
      const passage = await printed();
      expect(passage[0]).toContain(bare('Reconnaissant que la paix en Afghanistan'));
      expect(passage[0]).toContain(bare('Recognizing that peace in Afghanistan'));
      // The heading with what it is above.
      for (const words of ['Citer ce passage', 'Lettre datée du 16 septembre'])
        expect(passage[0]).toContain(bare(words));
      expect(passage).toHaveLength(2);

      await visitor.open('fr/declaration/');
      expect((await printed()).join('')).toContain(bare('Sources [1]'));

      await visitor.open('fr/verifier/');
      await visitor.click('textarea');
      await visitor.type('la paix en Afghanistan et la reconstruction de ce beau pays');
      await until(visitor, () => document.querySelector('.record')?.textContent.includes('beau pays'));
      const check = await printed();
      expect(check).toHaveLength(1);
      expect(check[0]).toContain(bare('Dans la citation seulement : « beau ».'));
      expect(check[0]).toContain(FOOTER);
      expect(check[0]).not.toContain('JavaScript');

      await visitor.open('fr/recherche/?q=paix');
      await until(visitor, () => document.querySelectorAll('.result').length > 3);
      const results = (await printed()).join('');
      expect(results).toContain(bare('Reconnaissant que la paix en Afghanistan'));
      expect(results).not.toContain(bare('Un mot ou plusieurs'));
    } finally {
      await visitor.close();
      await site.close();
    }
  });

test('WebKit prints short pages on one sheet', async () => {
  needs(canPrintInWebKit(), 'WebKit cannot print here: see tests/engines/engines.ts.');
  const site = await serveStatic(SITES.root.out);
  try {
    for (const path of ['fr/', 'fr/contexte/', 'fr/themes/drogue/'])
      expect(await pdfText(await printInWebKit(`${site.address}${path}`, 297)), path).toHaveLength(1);
  } finally {
    await site.close();
  }
});
