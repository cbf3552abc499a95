import type { Page } from '@playwright/test';

/** Waits until the page has been painted twice and is idle: anything that was under way is then visible. */
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
