import { at, declaration, expect, test } from './site.ts';

test.describe('by keyboard alone', () => {
  for (const width of [390, 1400]) {
    test(`everything is reached in order, in sight, with its focus shown: ${String(width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(at(declaration, 'fr'));
      // The notes come into the margin by a script, and bring links with them.
      if (width === 1400) await expect(page.locator('.notes li').last()).toBeVisible();
      const wanted = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element, index) => {
            element.dataset['place'] = String(index);
            return String(index);
          }),
      );
      expect(wanted.length).toBeGreaterThan(70);
      const walked: string[] = [];
      // The tools of a number are tab stops too; there are fewer of them than of numbers.
      for (let stops = 0; walked.length < wanted.length && stops < 2 * wanted.length; stops += 1) {
        await page.keyboard.press('Tab');
        const { place, tool, seen, outlined } = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const box = element.getBoundingClientRect();
          const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            place: element.dataset['place'] ?? '',
            tool: element.closest('[role=toolbar]') !== null,
            seen: middle !== null && (element.contains(middle) || middle.contains(element)),
            outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          };
        });
        expect(seen, `${place} lies under something, or out of sight`).toBe(true);
        expect(outlined, `${place} does not show its focus`).toBe(true);
        if (!tool) walked.push(place);
      }
      expect(walked).toEqual(wanted);
    });
  }

  test('the first keys lead past the header: to the text, the contents, the search', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(at(declaration, 'en'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.goto(at(declaration, 'en'));
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the contents' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('#contents a').locator('visible=true').first()).toBeFocused();
    await page.goto(at(declaration, 'en'));
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('on a phone the second key opens the contents, and Escape closes them', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(at(declaration, 'en'));
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(contents.locator('a').locator('visible=true').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(contents).toBeHidden();
  });
});
