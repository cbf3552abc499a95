/** Links to words: of every line of both documents its first two words, its last two and the whole line. */
import type { Page } from '@playwright/test';
import { DESK, clipboard, expect, test } from '../e2e/clipboard.ts';
import { at, edition } from '../e2e/site.ts';
import { SITES } from '../e2e/sites.ts';
import { serveStatic } from '../hosting/static-server.ts';
import { LANGS } from '../../src/edition/types.ts';

const siteTest = test.extend<object, { served: Awaited<ReturnType<typeof serveStatic>> }>({
  served: [
    async ({}, use) => {
      const served = await serveStatic(SITES.root.out);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
});

siteTest.use(DESK);

const CHOICES = ['first two', 'last two', 'all'] as const;

/** Selects some words of a line, without its number; returns them, or nothing if the line has no more than two. */
const select = (page: Page, line: number, choice: (typeof CHOICES)[number]) =>
  page.evaluate(
    ([row, wanted]) => {
      const cell = document.querySelectorAll('.document .row')[row]?.firstElementChild;
      const walker = document.createTreeWalker(cell ?? document, NodeFilter.SHOW_TEXT);
      const words: { node: Node; start: number; end: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('[data-editorial], .label')) continue;
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}][^\s]*/gu))
          words.push({ node, start: index, end: index + word.length });
      }
      const chosen = { 'first two': words.slice(0, 2), 'last two': words.slice(-2), all: words }[wanted];
      const [first, last] = [chosen[0], chosen.at(-1)];
      if (!first || !last) throw new Error(`Line ${String(row)} has no words.`);
      first.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(first.node, first.start, last.node, last.end);
      return { isHeading: cell?.closest('h1, h2') !== null, words: getSelection()?.toString() ?? '' };
    },
    [line, choice] as const,
  );

for (const document of edition.documents) {
  for (const lang of LANGS) {
    siteTest(`${document.id} in ${lang}`, async ({ page }) => {
      const path = at(document, lang);
      await page.goto(path);
      const lines = await page.locator('.document .row').count();
      const links: { address: string; said: string; words: string; what: string }[] = [];
      for (let line = 0; line < lines; line += 1) {
        for (const choice of CHOICES) {
          const { isHeading, words } = await select(page, line, choice);
          const button = page.getByRole('toolbar').getByRole('button').first();
          // Not by the mouse, which would open the tools of the passage below it.
          await button.evaluate((element: HTMLElement) => {
            element.click();
          });
          const status = page.getByRole('toolbar').getByRole('status');
          await expect(status).toHaveText(/\S/);
          const said = (await status.textContent()) ?? '';
          const { plain } = await clipboard(page);
          await page.evaluate(() => getSelection()?.removeAllRanges());
          await expect(page.getByRole('toolbar')).toHaveCount(0);
          if (isHeading) expect(plain).not.toContain(':~:');
          else links.push({ address: plain, said, words, what: `line ${String(line)}, ${choice}` });
        }
      }
      const plain = links.filter(({ address }) => !address.includes(':~:'));
      for (const { said, what } of plain) expect(said, what).toMatch(/plus d’une fois|more than once/);
      // Such as “28 August 2004”, a line of its own that the page has twice, or a few words between two marks of notes.
      expect(plain.length, plain.map(({ words, what }) => `${what}: ${words}`).join(' / ')).toBeLessThan(6);
      for (const { address, words, what } of links.filter((link) => !plain.includes(link))) {
        await page.goto('about:blank');
        await page.goto(address);
        const found = await page.evaluate(() => {
          const target = window.document.querySelector(':target');
          const row = target?.closest('.row');
          return { isBlock: target !== null && row !== target && row !== null, text: row?.textContent ?? '' };
        });
        expect(found.isBlock, `${what}: ${address} is not found by the browser`).toBe(true);
        const first = words.trim().split(/\s+/)[0] ?? '';
        expect(found.text, `${what}: ${address}`).toContain(first);
      }
    });
  }
}
