import type { Page } from '@playwright/test';
import { LONGEST_PASSAGES, OTHER_PAGES } from './site.ts';

/** Opens every page and returns those that scroll sideways at one of the widths. */
export async function sideways(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of [...OTHER_PAGES, ...LONGEST_PASSAGES]) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (scrolls) found.push(`/${path} at ${String(width)} px`);
    }
  }
  return found;
}
