import type { Page } from '@playwright/test';
import { SITES } from './sites.ts';

export const SEARCH = { fr: 'fr/recherche/', en: 'en/search/' } as const;

/** Types a query into the box of the search page and waits until both languages have answered. */
export async function find(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.locator(`search-box[data-answered=${JSON.stringify(query.trim())}]`).waitFor();
}

/** The addresses of the results shown, in order, below the base folder and without marks. */
export async function places(page: Page): Promise<string[]> {
  const addresses = await page
    .locator('.place > a:first-child')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const isUnderFolder = new URL(page.url()).pathname.startsWith(SITES['base-path'].base);
  const { base } = SITES[isUnderFolder ? 'base-path' : 'root'];
  return addresses.map((address) => {
    const { pathname, hash } = new URL(address);
    return pathname.slice(base.length) + hash;
  });
}
