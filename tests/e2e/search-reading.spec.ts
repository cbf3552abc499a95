/** How a query is read, counted and gone on from. */
import { expect, test } from './site.ts';
import { SEARCH, find, places } from './searching.ts';

test.describe('other names', () => {
  for (const [lang, query, said, place] of [
    ['fr', 'ONU', 'ONU → Nations Unies', 'fr/declaration/#4.2'],
    ['en', 'UN', 'UN → United Nations', 'en/declaration/#4.2'],
    ['en', 'Tokayev', 'Tokayev → Tokaev', 'en/declaration/#signatures.2'],
  ] as const) {
    test(`${query}: ${said}`, async ({ page }) => {
      await page.goto(SEARCH[lang]);
      await find(page, query);
      await expect(page.locator('.taken')).toHaveText(said);
      expect((await places(page))[0]).toBe(place);
    });
  }

  test('in quotation marks nothing is taken for anything else', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, '"ONU"');
    await expect(page.locator('.taken')).toHaveCount(0);
    await expect(page.locator('.result')).toHaveCount(0);
  });
});

test.describe('all of the words, or some', () => {
  test('partial matches are not counted as matches', async ({ page }) => {
    await page.goto(SEARCH.en);
    await find(page, 'sécurité climat');
    await expect(page.getByRole('status')).toHaveText(
      'No passage has all the words of “sécurité climat”; 5 with “sécurité” only',
    );
    await expect(page.locator('.group').first()).toHaveText('With some of the words only – Only in French');
    // 2.3 has “sécurité” and “ressources humaines”.
    await find(page, 'sécurité humaine');
    await expect(page.getByRole('status')).toHaveText(
      '1 result for “sécurité humaine” (1 of them in French only); 4 with “sécurité” only, 1 editorial note',
    );
  });

  test('whole matches of the other language come before partial ones of the page’s', async ({ page }) => {
    await page.goto(SEARCH.en);
    await find(page, '28 août');
    expect((await places(page)).slice(0, 2)).toEqual(['fr/declaration/#preamble.1', 'fr/lettre/#letter.1']);
    await expect(page.getByRole('status')).toHaveText(
      /^3 results for “28 août” \(3 of them in French only\)/,
    );
  });

  test('one status line: what has all, and what has some', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'drogue terrorisme');
    await expect(page.getByRole('status')).toHaveText(
      '1 résultat pour «\u00a0drogue terrorisme\u00a0»\u00a0; 3 avec «\u00a0terrorisme\u00a0» seulement',
    );
  });
});

test.describe('what is pasted', () => {
  for (const [query, like] of [
    ['coopé\u00adration', 'coopération'],
    ['e\uFB03caces', 'efficaces'],
    ['l´eau', "l'eau"],
    ['ｅａｕ', 'eau'],
    ['peace-building', 'peacebuilding'],
    ['nationbuilding', 'nation-building'],
    ['＂Conseil de sécurité＂', '"Conseil de sécurité"'],
    ['\u200bdrogue\u2060', 'drogue'],
  ] as const) {
    test(`${JSON.stringify(query)} finds what ${like} finds`, async ({ page }) => {
      await page.goto(SEARCH.fr);
      await find(page, like);
      const expected = await places(page);
      expect(expected.length).toBeGreaterThan(0);
      await find(page, query);
      expect(await places(page)).toEqual(expected);
    });
  }
});

test.describe('choices', () => {
  test('are kept in the address, and the way back keeps them', { tag: '@base' }, async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'paix');
    await page
      .getByLabel('Section')
      .selectOption('3. Importance de la coopération à l’intérieur de la région d’Asie centrale');
    const chosen = await places(page);
    expect(chosen).toEqual(['fr/declaration/#3.4', 'fr/declaration/#3.1']);
    await expect(page).toHaveURL(/[?&]section=3/);
    await page.locator('.place > a').first().click();
    await expect(page).toHaveURL(/declaration\/#3\.4$/);
    await page.goBack();
    await expect.poll(() => places(page)).toEqual(chosen);
    await expect(page.getByLabel('Section')).toHaveValue(/^3\./);
  });

  test('are folded on a phone, where they would stand before the results', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(SEARCH.fr);
    await find(page, 'paix');
    await expect(page.locator('.result').first()).toBeInViewport();
    await expect(page.getByLabel('Section')).toBeHidden();
    await page.getByText('Classer et filtrer').click();
    await page.getByLabel('Document').selectOption('Lettre d’envoi');
    // They stay unfolded for the next choice, and where the address has one.
    await expect(page.getByLabel('Document')).toBeFocused();
    await page.reload();
    await expect(page.getByLabel('Document')).toHaveValue('Lettre d’envoi');
    await expect(page.getByLabel('Document')).toBeVisible();
  });

  test('are not offered for a few results', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'terrorisme');
    await expect(page.locator('.result')).toHaveCount(4);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});

test.describe('where nothing is found, there is somewhere to go', () => {
  test('the field of the search page has the room of a line', async ({ page }) => {
    await page.goto(SEARCH.fr);
    for (const [width, least] of [
      [390, 200],
      [820, 400],
      [1400, 400],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const box = await page.getByRole('searchbox').boundingBox();
      expect(box?.width, String(width)).toBeGreaterThan(least);
    }
  });

  test('an empty search page has examples, themes and the index', async ({ page }) => {
    await page.goto(SEARCH.fr);
    const begin = page.locator('.begin');
    await expect(begin.getByRole('link')).toHaveText([
      '3.1',
      '« Conseil de sécurité »',
      'ONU',
      'Thèmes',
      'Index des mots',
    ]);
    await begin.getByRole('link', { name: 'ONU' }).click();
    await expect(page.locator('.taken')).toHaveText('ONU → Nations Unies');
    await expect(begin).toBeHidden();
  });

  for (const query of ['xyzzyx', 'z', '?!', '上海']) {
    test(`so has ${query}, in the header too`, async ({ page }) => {
      await page.goto('en/declaration/');
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      const panel = page.locator('[data-panel]');
      await expect(panel.getByRole('link', { name: 'Themes' })).toBeVisible();
      await expect(panel.getByRole('link', { name: 'Index of words' })).toBeVisible();
      await panel.getByRole('button', { name: '3.1', exact: true }).click();
      await expect(panel.locator('.go-to a')).toHaveText('Go to 3.1');
    });
  }
});

test.describe('keys', () => {
  test('after / and Escape the reader is where he was', { tag: '@base' }, async ({ page }) => {
    await page.goto('fr/declaration/#4.3');
    await expect(page.locator(':target')).toBeInViewport();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    await page.keyboard.press('/');
    await page.keyboard.type('paix');
    await expect(page.locator('search-box[data-answered]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-panel]')).toBeHidden();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  test('what an input method uses is left to it', async ({ page }) => {
    await page.goto('fr/declaration/');
    await page.keyboard.press('/');
    await page.keyboard.type('paix');
    await expect(page.locator('search-box[data-answered]')).toHaveCount(1);
    const taken = await page.getByRole('searchbox').evaluate((box) =>
      ['ArrowDown', 'Escape'].flatMap((key) =>
        [{ keyCode: 229 }, { isComposing: true }].map((init) => {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
          box.dispatchEvent(event);
          return event.defaultPrevented;
        }),
      ),
    );
    expect(taken).toEqual([false, false, false, false]);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.locator('[data-panel]')).toBeVisible();
  });
});

test('the search page answers though no index ever comes', async ({ page }) => {
  await page.route('**/pagefind/**', () => undefined);
  await page.goto(`${SEARCH.fr}?q=drogue`);
  await expect(page.getByRole('status')).toHaveText('1 résultat pour «\u00a0drogue\u00a0»', {
    timeout: 2500,
  });
  expect(await places(page)).toEqual(['fr/declaration/#3.1']);
});

interface LayoutEvent {
  readonly name: string;
  readonly args: { readonly beginData?: { readonly dirtyObjects: number; readonly totalObjects: number } };
}

test('results and their styles come without a new layout of the whole page', async ({ page, browser }) => {
  await page.goto('fr/declaration/');
  await page.waitForLoadState('networkidle');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await find(page, 'paix');
  await expect(page.locator('.result')).toHaveCount(6);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: LayoutEvent[] };
  const shares = trace.traceEvents.flatMap(({ name, args: { beginData } }) =>
    name === 'Layout' && beginData ? [beginData.dirtyObjects / beginData.totalObjects] : [],
  );
  expect(shares.length).toBeGreaterThan(0);
  expect(Math.max(...shares)).toBeLessThan(0.5);
});
