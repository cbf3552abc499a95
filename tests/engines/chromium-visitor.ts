import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS } from '../browser/chromium.ts';
import type { Visitor } from './visitor.ts';

/** Starts a Chromium, of today or of some years ago. */
export async function chromiumVisitor(
  executablePath: string,
  address: string,
  args: string[] = [],
): Promise<Visitor> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...args] });
  const page = await browser.newPage({
    baseURL: address,
    serviceWorkers: 'allow',
    // Without a window no reader can allow it.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return {
    open: async (path, state) => {
      await page.goto('about:blank');
      await page.goto(path, { waitUntil: state === 'interactive' ? 'domcontentloaded' : 'load' });
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (work, ...args) => page.evaluate(`(${work.toString()})(...${JSON.stringify(args)})`),
    click: (selector) => page.click(selector),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    print: () => page.pdf(),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
