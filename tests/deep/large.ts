/**
 * An edition of more documents than a page names, in a real browser (`npm run test:deep`): each document that lies in
 * the content folder is read, paired, listed and found, with no code changed.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { documentId, writeSyntheticEdition } from '../bench/growth/edition.ts';
import { searchedWords } from '../bench/growth/searched-words.ts';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { copyProject } from '../build/project.ts';
import { FIRST_PORT } from '../e2e/sites.ts';
import { FEW } from '../../src/model/size.ts';
import { LANGS } from '../../src/model/types.ts';
import { documentPath, homePath, pagePath } from '../../src/urls.ts';
import { loadEdition } from '../../src/model/load.ts';
import { build } from './building.ts';

const DOCUMENTS = FEW + 4;
const port = FIRST_PORT + 4;
const home = `http://localhost:${String(port)}`;
const executablePath = findChromium();
assert.ok(executablePath !== undefined, 'No Chromium: node tests/browser/chromium.ts');
const { folder, remove } = copyProject();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  rmSync(join(folder, 'content'), { recursive: true });
  writeSyntheticEdition(join(folder, 'content'), DOCUMENTS, 'content');
  const { documents } = loadEdition(join(folder, 'content'));
  await build(folder, home, { PREVIEWS: 'off' });
  assert.ok((readFileSync(join(folder, 'dist/_headers'), 'utf8').match(/^\//gm) ?? []).length <= 100);
  const server = await preview({ root: folder, server: { port }, logLevel: 'warn' });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    for (const lang of LANGS) {
      await page.goto(home + homePath(lang));
      const listed = await page
        .locator('main a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const document of documents) assert.ok(listed.includes(documentPath(document, lang)), document.id);
    }

    // From a passage of the last document to the same in the other language.
    const last = documents.at(-1);
    assert.ok(last);
    await page.goto(home + documentPath(last, 'fr', '3.4'));
    await page.locator('[id="3.4"]:target a[hreflang=en]').click();
    await page.waitForURL(home + documentPath(last, 'en', '3.4'));

    // The commonest word is in all documents: some are shown, and the others when one asks for them.
    const [common = '', , own = ''] = searchedWords(folder);
    const results = page.locator('.result');
    const answered = page.locator('search-box[data-answered]');
    const sources = async () =>
      new Set(
        await results
          .locator('.place > a:first-child')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2])),
      );
    await page.goto(`${home}${pagePath('search', 'fr')}?q=${common}`);
    await answered.waitFor();
    const first = await sources();
    assert.ok(first.size < DOCUMENTS, `${common}: ${String(first.size)} documents at once`);
    const more = page.getByRole('button', { name: /^Passages des documents suivants/ });
    while (await more.isVisible()) {
      const before = await results.count();
      await more.press('Enter');
      await answered.waitFor();
      assert.ok((await results.count()) > before, `${common}: nothing came of the button`);
      // Whoever goes by keyboard stays among the results.
      assert.equal(await page.locator('[data-results] :focus').count(), 1);
    }
    assert.equal((await sources()).size, DOCUMENTS, common);

    // A word that one document alone has.
    await page.goto(`${home}${pagePath('search', 'fr')}?q=${own}`);
    await answered.waitFor();
    assert.deepEqual([...(await sources())], [documentId(0)], own);
    await results.locator('.place > a').first().click();
    await page.waitForURL(new RegExp(`/fr/${documentId(0)}/`));
    assert.ok((await page.locator('main').innerText()).toLowerCase().includes(own));
  } finally {
    await server.stop();
  }
  console.log(
    `A large edition: ${String(DOCUMENTS)} documents listed, read in both languages and found in a browser.`,
  );
} finally {
  await browser.close();
  remove();
}
