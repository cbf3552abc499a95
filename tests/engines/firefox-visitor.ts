import puppeteer from 'puppeteer-core';
import type { KeyInput } from 'puppeteer-core';
import { inTime } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** Starts Firefox as it is published, over WebDriver BiDi. */
export async function firefoxVisitor(executablePath: string, address: string): Promise<Visitor> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 60_000,
    protocolTimeout: 60_000,
  });
  const [page = await browser.newPage()] = await browser.pages();
  // The visitor has a limit of its own.
  page.setDefaultTimeout(0);
  return {
    open: async (path, state) => {
      await page.goto('about:blank');
      const waitUntil = state === 'interactive' ? 'domcontentloaded' : 'load';
      await page.goto(new URL(path, address).href, { waitUntil });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    run: (work, ...args) => page.evaluate(work as unknown as () => never, ...(args as never)),
    click: (selector) => page.click(selector),
    press: async (keys) => {
      const [key = '', ...held] = keys.split('+').reverse() as KeyInput[];
      for (const each of held) await page.keyboard.down(each);
      await page.keyboard.press(key as KeyInput);
      for (const each of held) await page.keyboard.up(each);
    },
    type: (text) => page.keyboard.type(text),
    print: () => page.pdf(),
    picture: () => page.screenshot(),
    close: () => inTime('end', browser.close(), 10_000).catch(() => void browser.process()?.kill('SIGKILL')),
  };
}
