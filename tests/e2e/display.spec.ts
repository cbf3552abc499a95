import type { Route } from '@playwright/test';
import { at, declaration, expect, test } from './site.ts';

const background = 'getComputedStyle(document.body).backgroundColor';
const DARK = 'rgb(22, 20, 17)';
const LIGHT = 'rgb(253, 252, 249)';

test.describe('the settings', () => {
  test.use({ colorScheme: 'light', viewport: { width: 1400, height: 800 } });

  test('open over the page, take effect at once, and are kept', async ({ page }) => {
    await page.goto(at(declaration, 'fr'));
    expect(await page.evaluate(background)).toBe(LIGHT);
    await page.locator('.bar').getByRole('link', { name: 'Affichage' }).click();
    const panel = page.getByRole('dialog', { name: 'Affichage' });
    await expect(panel.getByRole('radio', { name: 'Celui de l’appareil' })).toBeFocused();
    await panel.getByLabel('Sombre').check();
    expect(await page.evaluate(background)).toBe(DARK);
    const size = await page
      .locator('.document')
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    await panel.getByLabel('150 %').check();
    await panel.getByLabel('Étroite').check();
    const now = await page
      .locator('.document')
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    expect(now / size).toBeCloseTo(1.5, 2);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(/fr\/declaration\/$/);

    await page.goto('en/');
    expect(await page.evaluate(background)).toBe(DARK);
    await page.goto('en/display/');
    await expect(page.getByLabel('Dark')).toBeChecked();
    await expect(page.getByLabel('150%')).toBeChecked();
    await expect(page.getByLabel('Narrow')).toBeChecked();
  });

  test('have a way to close them in sight, at every size, and leave the bar where it is', async ({
    page,
  }) => {
    for (const width of [390, 820, 1400]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(at(declaration, 'fr', '3.4'));
      const bar = page.locator('.bar');
      const link = bar.getByRole('link', { name: 'Affichage' });
      await link.click();
      const panel = page.getByRole('dialog', { name: 'Affichage' });
      for (const size of ['150 %', '100 %']) {
        await panel.getByLabel(size).check();
        const [box, row] = [await panel.boundingBox(), await bar.boundingBox()];
        const [top, bottom] = [box?.y ?? NaN, (box?.y ?? NaN) + (box?.height ?? NaN)];
        const isBelowBar = (row?.y ?? 0) < 400;
        if (isBelowBar) expect(top).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
        else expect(bottom).toBeLessThanOrEqual((row?.y ?? 0) + 1);
        await expect(panel.getByRole('button', { name: 'Fermer' })).toBeInViewport({ ratio: 1 });
      }
      await panel.getByRole('button', { name: 'Fermer' }).click();
      await expect(panel).toBeHidden();
      await expect(link).toBeFocused();
    }
  });

  test('can be chosen once what keeps them is there', async ({ page }) => {
    const held: Route[] = [];
    await page.route('**/_astro/display-panel*', (route) => void held.push(route));
    await page.goto('en/display/');
    const dark = page.getByLabel('Dark');
    await expect(dark).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Restore the defaults' })).toBeDisabled();
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await dark.check();
    await page.unrouteAll();
    await page.reload();
    await expect(dark).toBeChecked();
  });

  test('make the lines as long as the reader wants them', async ({ page }) => {
    const widths: number[] = [];
    for (const name of ['Narrow', 'Normal', 'Wide']) {
      await page.goto('en/display/');
      await page.getByLabel(name).check();
      await page.goto(at(declaration, 'en'));
      widths.push(await page.locator('.document').evaluate((text) => text.clientWidth));
    }
    expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
  });

  test('agree with the link that swaps the columns and the switch of the notes', async ({ page }) => {
    await page.goto(at(declaration, 'en', undefined, 'parallel'));
    const open = page.locator('.bar').getByRole('link', { name: 'Display' });
    const panel = page.getByRole('dialog', { name: 'Display' });
    await open.click();
    await expect(panel.getByLabel('Language of the page')).toBeChecked();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Swap the columns' }).click();
    await open.click();
    await expect(panel.getByLabel('French')).toBeChecked();
    // One setting leaves the others as they are.
    await panel.getByLabel('Dark').check();
    await expect(page.locator('html')).toHaveAttribute('data-columns', 'fr');
    await panel.getByLabel('Hidden').check();
    await page.keyboard.press('Escape');
    const notes = page.getByRole('checkbox');
    await expect(notes).not.toBeChecked();
    await notes.check();
    await expect(page.locator('.noted label').first()).toBeVisible();
    await open.click();
    await expect(panel.getByLabel('Shown')).toBeChecked();
  });

  test('go back to the defaults in one step, and say so', async ({ page }) => {
    await page.goto('en/display/');
    await page.getByLabel('Dark').check();
    await page.getByLabel('Wide').check();
    await page.getByRole('button', { name: 'Restore the defaults' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'The defaults are restored.' })).toBeVisible();
    expect(await page.evaluate(background)).toBe(LIGHT);
    await expect(page.getByLabel('Same as device')).toBeChecked();
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('are there before the first paint', async ({ page }) => {
    await page.goto('en/display/');
    await page.getByLabel('Dark').check();
    // When the first element of the body is parsed, every attribute that the styles use is set.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        Object.assign(globalThis, { atBody: document.documentElement.dataset['theme'] });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(at(declaration, 'en'));
    expect(await page.evaluate('atBody')).toBe('dark');
  });

  test('hold when the page comes back from the browser’s cache', async ({ page }) => {
    await page.goto('en/edition/');
    await page.goto('en/display/');
    await page.getByLabel('Dark').check();
    await page.goBack();
    await expect.poll(() => page.evaluate(background)).toBe(DARK);
  });

  for (const stored of [
    'null',
    '{"theme":',
    '[]',
    '{"theme":{"toString":1},"size":"9e9","__proto__":{"x":1}}',
  ]) {
    test(`do without what cannot be read: ${stored}`, async ({ page }) => {
      await page.addInitScript((value) => {
        localStorage.setItem('astana-2004:display', value);
      }, stored);
      await page.goto('en/display/');
      expect(await page.evaluate(background)).toBe(LIGHT);
      await expect(page.getByLabel('100%')).toBeChecked();
      await page.getByLabel('Dark').check();
      expect(await page.evaluate(background)).toBe(DARK);
    });
  }

  test('say so where nothing can be kept', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto('en/display/');
    await page.getByLabel('Dark').check();
    expect(await page.evaluate(background)).toBe(DARK);
    await expect(page.getByText('they apply to this page only')).toBeVisible();
  });

  test('are a page of their own where the panel cannot be had', async ({ page }) => {
    await page.goto('en/');
    await page.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    });
    await page.getByRole('banner').getByRole('link', { name: 'Display' }).click();
    await expect(page).toHaveURL(/en\/display\/$/);
  });

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' });

    test('follow the system first, and the reader after', async ({ page }) => {
      await page.goto('en/display/');
      expect(await page.evaluate(background)).toBe(DARK);
      await page.getByLabel('Light').check();
      expect(await page.evaluate(background)).toBe(LIGHT);
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the link leads to a page that says what holds', async ({ page }) => {
      await page.goto('en/');
      await page.getByRole('banner').getByRole('link', { name: 'Display' }).click();
      // Playwright looks for no text in `noscript`.
      await expect(page.locator('noscript > p')).toContainText(
        'The site follows the theme and the text size of your browser',
      );
      await expect(page.locator('noscript > p')).toBeVisible();
    });
  });
});

test('a reader who wants more contrast has it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await page.goto(at(declaration, 'fr'));
  expect(await page.evaluate(background)).toBe('rgb(255, 255, 255)');
});
