import type { Page } from '@playwright/test';
import { LONGEST_PASSAGES, OTHER_PAGES } from './site.ts';

/** Settings of the site, as attributes of the root element. */
export type Look = Readonly<Record<string, string>>;

/** Gives the page that is open one set of settings after the other, and says with which it scrolls sideways. */
const tryLooks = (looks: readonly Look[]) =>
  looks.map((chosen) => {
    for (const name of ['size', 'width']) document.documentElement.dataset[name] = chosen[name] ?? '';
    return document.documentElement.scrollWidth > document.documentElement.clientWidth;
  });

/** Sets the width of the window and the settings of the site, without loading the page again. */
async function look(page: Page, width: number, settings: Look): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.evaluate(tryLooks, [settings]);
}

/** Waits until the page has been painted anew, with what its programs do when sizes change. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

/** Whether the page scrolls sideways. */
const SCROLLS = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** What lies beside the window, as the paths of its innermost elements. */
const BESIDE = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beside = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 1 || left < -1) && element.checkVisibility();
  });
  const innermost = beside.filter(
    (element) => !beside.some((other) => element !== other && element.contains(other)),
  );
  return innermost.slice(0, 3).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
};

/** The settings that change anything at a width: below this one, lines fill the window and are no wider. */
export const looksAt = (width: number, looks: readonly Look[]): Look[] =>
  looks.filter((look) => look['width'] !== 'wide' || width >= 600);

/** Opens every page and returns those that scroll sideways at one of the widths, with one of the settings. */
export async function sideways(
  page: Page,
  widths: readonly number[],
  looks: readonly Look[] = [{}],
  pages: readonly string[] = [...OTHER_PAGES, ...LONGEST_PASSAGES],
): Promise<string[]> {
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    for (const width of widths) {
      const here = looksAt(width, looks);
      await page.setViewportSize({ width, height: 844 });
      const scrolls = await page.evaluate(tryLooks, here);
      for (const settings of here.filter((_, i) => scrolls[i])) {
        // Notes come into the margin and leave it with the next frame.
        await look(page, width, settings);
        await painted(page);
        if (!(await page.evaluate(SCROLLS))) continue;
        const named = Object.values(settings).join(' ');
        const where = `/${path} at ${String(width)} px${named && ` (${named})`}`;
        found.push(`${where}: ${(await page.evaluate(BESIDE)).join(', ')}`);
      }
    }
  }
  return found;
}
