import type { Browser } from '@playwright/test';
import type { PlainBlock } from '../plain-blocks.ts';

/**
 * Checks that a page has every line of the text: none may be quicker by showing less.
 * @throws {Error} with the first missing line
 */
export async function checkText(
  browser: Browser,
  name: string,
  address: string,
  blocks: readonly PlainBlock[],
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  const shown = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    // Parts of our pages that are not the text, and parts that nobody sees.
    for (const other of body.querySelectorAll('[data-editorial], script, style, template')) other.remove();
    return body.textContent;
  });
  await page.close();
  const line = missingLine(shown, blocks);
  if (line !== undefined) throw new Error(`${name}, ${address}, lacks: ${line}`);
}

/** The first line of a document that is missing from a text, white space apart. */
export function missingLine(shown: string, blocks: readonly PlainBlock[]): string | undefined {
  const words = (text: string) => text.replaceAll(/\s/g, '');
  const whole = words(shown);
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
    .find((line) => !whole.includes(words(line)));
}
