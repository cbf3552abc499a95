/**
 * What the reader modes of browsers make of a page: Readability is that of Firefox, and others do much the same. The
 * expected text is that of the source, and of our translation.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { printed } from '../../src/edition/labels.ts';
import { LANGS } from '../../src/edition/types.ts';
import type { Document, Lang } from '../../src/edition/types.ts';
import { printedLines } from '../../src/edition/walk.ts';
import { at, edition, expect, test } from './site.ts';

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** Without the spaces between and within lines, which a reader mode sets as it likes. */
const dense = (text: string) => text.replace(/\s+/g, '');

/** Every line of a document as printed; a reader mode shows the title of the page itself. */
const linesOf = (document: Document, lang: Lang) =>
  printedLines(document, lang)
    .filter(({ kind }) => kind !== 'title')
    .map((line) => printed(line));

for (const document of edition.documents) {
  for (const lang of LANGS) {
    test(`a reader mode has the whole ${document.id} in ${lang}, in order, and nothing between its lines`, async ({
      page,
    }) => {
      await page.goto(at(document, lang));
      await page.addScriptTag({ content: READABILITY }).catch(() => undefined);
      const read = await page.evaluate((source) => {
        const Reader = new Function(`${source}; return Readability;`)() as new (page: globalThis.Document) => {
          parse: () => { textContent: string } | null;
        };
        return new Reader(window.document.cloneNode(true) as globalThis.Document).parse()?.textContent ?? '';
      }, READABILITY);
      const text = dense(read);
      const lines = linesOf(document, lang).map(dense);
      const start = text.indexOf(lines[0] ?? '?');
      expect(start, read.slice(0, 500)).toBeGreaterThanOrEqual(0);
      expect(text.slice(start, start + lines.join('').length)).toBe(lines.join(''));
    });
  }
}
