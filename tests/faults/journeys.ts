/** What a reader does on a page, and what must be true whatever fails. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export interface Journey {
  readonly name: string;
  /** Path of the page, below the base folder; its own request is the first that can fail. */
  readonly path: string;
  /** Words that are readable as soon as the page itself has loaded. */
  readonly words: string;
  /** Asks for what the page offers. */
  readonly ask: (page: Page) => Promise<void>;
  /** Checks that the reader has it. */
  readonly done: (page: Page) => Promise<void>;
  /** Checks that the reader is told that it is not available, or has come to a page that works without it. */
  readonly told: (page: Page) => Promise<void>;
}

const settings = (page: Page) => page.locator('form[data-display]');

/** The settings: in a dialog or, if that fails, on their own page. */
const askForSettings = async (page: Page) => {
  await page.locator('a[data-display-link]').first().click();
};

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'reading, and setting the type',
    path: 'fr/declaration/',
    words: 'serait une importante occasion à saisir',
    ask: askForSettings,
    done: async (page) => {
      await expect(settings(page)).toBeVisible();
    },
    // Without its program the link opens the page of the settings, which contains the form.
    told: async (page) => {
      await expect(settings(page)).toBeVisible();
    },
  },
  {
    name: 'searching',
    path: 'fr/recherche/?q=paix',
    words: 'Recherche',
    ask: () => Promise.resolve(),
    done: async (page) => {
      await expect(page.locator('search-box[data-answered=paix]')).toHaveCount(1);
      await expect(page.locator('.result')).toHaveCount(9);
      await expect(page.getByRole('status').first()).toHaveText(/^9 résultats/);
    },
    told: async (page) => {
      await expect(
        page.getByText(/La recherche .*n’a pas pu être chargée/).filter({ visible: true }),
      ).toHaveCount(1);
    },
  },
  {
    name: 'a passage, searched from',
    path: 'fr/declaration/3.4/',
    words: 'Reconnaissant que la paix en Afghanistan',
    ask: async (page) => {
      const box = page.locator('#header-q');
      await box.fill('paix');
      // Without its program the box opens the index of words.
      if (
        await page.evaluate(
          () => !document.querySelector('search-box form')?.getAttribute('action')?.includes('recherche'),
        )
      )
        await box.press('Enter');
    },
    done: async (page) => {
      await expect(page.locator('search-box[data-answered=paix]')).toHaveCount(1);
      await expect(page.locator('.result').first()).toBeVisible();
    },
    told: async (page) => {
      const index = page.getByRole('heading', { level: 1, name: 'Index des mots' });
      await expect(
        page
          .getByText(/La recherche .*n’a pas pu être chargée/)
          .filter({ visible: true })
          .or(index),
      ).toHaveCount(1);
    },
  },
];
