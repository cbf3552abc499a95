import type { Page } from '@playwright/test';

/** Waits until the page has been painted twice and has nothing else to do: what was under way has shown by then. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            requestIdleCallback(() => {
              resolve();
            });
          });
        });
      }),
  );
