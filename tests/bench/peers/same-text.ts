import type { Browser } from '@playwright/test';
import type { PlainBlock } from '../plain-blocks.ts';

/**
 * Nobody is quicker for showing less: every line of the text stands on the page.
 * @throws {Error} with the first line that does not
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
    // What our pages add to the text, and what nobody reads.
    for (const other of body.querySelectorAll('[data-editorial], script, style, template')) other.remove();
    return body.textContent;
  });
  await page.close();
  const line = missingLine(shown, blocks);
  if (line !== undefined) throw new Error(`${name}, ${address}, lacks: ${line}`);
}

/** The first line of a document that a text does not have, white space apart. */
export function missingLine(shown: string, blocks: readonly PlainBlock[]): string | undefined {
  const words = (text: string) => text.replaceAll(/\s/g, '');
  const whole = words(shown);
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
    .find((line) => !whole.includes(words(line)));
}
