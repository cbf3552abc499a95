/**
 * What reader modes of browsers make of a page: Readability is that of Firefox, and others do much the same. The
 * expected text is that of the content.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { printed } from '../../src/edition/labels.ts';
import { LANGS } from '../../src/edition/types.ts';
import { printedLines } from '../../src/edition/walk.ts';
import { at, edition, expect, test } from './site.ts';

const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const READ = `(() => {
  ${READABILITY};
  const { title, byline, textContent } = new Readability(document.cloneNode(true)).parse();
  return { title, byline, textContent };
})()`;

// A reader mode is the browser's own, so that the policy of the page does not hold for it.
test.use({ bypassCSP: true });

/** Without spaces, which a reader mode sets as it likes. */
const dense = (text: string) => text.replace(/\s+/g, '');

for (const document of edition.documents) {
  for (const lang of LANGS) {
    test(`a reader mode has the whole of the ${document.id} in ${lang}, and nothing between its lines`, async ({
      page,
    }) => {
      await page.goto(at(document, lang));
      const read = await page.evaluate<{ title: string; byline: string | null; textContent: string }>(READ);
      // A title that is that of the page is not repeated.
      const lines = printedLines(document, lang)
        .filter(({ kind, text }) => kind !== 'title' || text !== read.title)
        .map((line) => dense(printed(line)));
      expect(lines.length).toBeGreaterThan(6);
      const text = dense(read.textContent);
      const whole = lines.join('');
      expect(text.slice(text.indexOf(lines[0] ?? '?'))).toBe(whole);
      // Before the text, the status of a translation alone; the line with the date is nobody's name.
      expect(text.length - whole.length).toBeLessThan(120);
      expect(read.byline).toBeNull();
    });
  }
}
