/** Links to words: of every line of both documents its first two words, its last two and the whole line. */
import type { Page } from '@playwright/test';
import { DESK, expect, test } from '../e2e/clipboard.ts';
import { at, edition } from '../e2e/site.ts';
import { servedRoot } from '../hosting/served-root.ts';
import type { StaticServer } from '../hosting/static-server.ts';
import { LANGS } from '../../src/edition/types.ts';

const siteTest = test.extend<object, { served: StaticServer }>({
  served: [servedRoot, { scope: 'worker' }],
});

siteTest.use(DESK);

/** Selected words, and what the tool that copies their link put on the clipboard and said. */
interface WordLink {
  readonly what: string;
  readonly words: string;
  readonly heading: boolean;
  readonly copied: string;
  readonly said: string;
}

/** Selects words of every line, without its number, and copies the link to each. Runs in the page. */
async function copyLinks(): Promise<WordLink[]> {
  const until = async <Result>(look: () => Result): Promise<NonNullable<Result>> => {
    for (;;) {
      const seen = look();
      if (seen) return seen;
      await new Promise(requestAnimationFrame);
    }
  };
  const wordsOf = (line: Element) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const words: { node: Node; start: number; end: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('[data-editorial], .label')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}][^\s]*/gu))
        words.push({ node, start: index, end: index + word.length });
    }
    return words;
  };
  const toolbar = () => document.querySelector('[role=toolbar]');
  const links: WordLink[] = [];
  for (const [i, { firstElementChild: line }] of [...document.querySelectorAll('.document .row')].entries()) {
    const all = line ? wordsOf(line) : [];
    const choices = { 'first two': all.slice(0, 2), 'last two': all.slice(-2), all };
    for (const [choice, chosen] of Object.entries(choices)) {
      const what = `line ${String(i)}, ${choice}`;
      const [first, last] = [chosen[0], chosen.at(-1)];
      if (!first || !last) throw new Error(`${what}: no words`);
      getSelection()?.setBaseAndExtent(first.node, first.start, last.node, last.end);
      const words = getSelection()?.toString() ?? '';
      (await until(() => toolbar()?.querySelector('button'))).click();
      const said = await until(() => toolbar()?.querySelector('[role=status]')?.textContent);
      const copied = await navigator.clipboard.readText();
      links.push({ what, words, heading: line?.closest('h1, h2') != null, copied, said });
      getSelection()?.removeAllRanges();
      await until(() => !toolbar());
    }
  }
  return links;
}

/** The text of the line in which a browser finds the words of a link; nothing if it finds their passage only. */
async function lineFoundBy(page: Page, address: string): Promise<string | undefined> {
  // The page stays; a browser looks for the words as it does in one that it loads.
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.goto(address);
  const found = page.waitForFunction(() => {
    const target = document.querySelector(':target');
    const row = target?.closest('.row');
    return row && row !== target ? row.textContent : undefined;
  });
  return found.then(
    (line) => line.jsonValue(),
    () => undefined,
  );
}

for (const document of edition.documents) {
  for (const lang of LANGS) {
    siteTest(`${document.id} in ${lang}`, async ({ page }) => {
      // The tools wait for the end of a selection; here each is at its end.
      await page.addInitScript(() => {
        const wait = setTimeout;
        Object.assign(window, { setTimeout: (...[work]: Parameters<typeof wait>) => wait(work, 0) });
      });
      await page.goto(at(document, lang));
      const links = await page.evaluate(copyLinks);
      for (const { copied, what } of links.filter(({ heading }) => heading))
        expect(copied, what).not.toContain(':~:');
      const inText = links.filter(({ heading }) => !heading);
      const plain = inText.filter(({ copied }) => !copied.includes(':~:'));
      for (const { said, what } of plain) expect(said, what).toMatch(/plus d’une fois|more than once/);
      // Such as “28 August 2004”, a line of its own that the page has twice, or a few words between two marks of notes.
      expect(plain.length, plain.map(({ words, what }) => `${what}: ${words}`).join(' / ')).toBeLessThan(6);
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      for (const { copied, words, what } of inText.filter((link) => !plain.includes(link))) {
        const line = await lineFoundBy(page, copied);
        if (!line?.includes(words.trim().split(/\s+/)[0] ?? ''))
          faults.push(`${what}: ${copied} is found in ${line ?? 'no line'}`);
      }
      expect(faults).toEqual([]);
    });
  }
}
