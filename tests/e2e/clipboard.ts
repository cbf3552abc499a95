import type { Page } from '@playwright/test';
import { test as base, expect } from './site.ts';

export { expect };

/** Tests that may copy and look at what was copied. */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(context);
  },
});

/** The content of the clipboard in both of its forms; nothing for a form that is not there. */
export const clipboard = (page: Page): Promise<{ plain: string; html: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const form = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await form('text/plain'), html: await form('text/html') };
  });

export const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true } as const;
export const DESK = { viewport: { width: 1400, height: 800 } } as const;
