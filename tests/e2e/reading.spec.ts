import { at, declaration, expect, letter, test } from './site.ts';

test(
  'a visitor chooses a language, reads the declaration and reaches the letter',
  { tag: '@base' },
  async ({ page }) => {
    await page.goto('.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^\s*«\sAsie centrale \+ Japon\s»\s+“Central Asia \+ Japan”\s*$/,
    );
    await expect(page.getByRole('main')).toContainText('Unofficial translation');
    await page.getByRole('link', { name: 'Read in English' }).click();
    await expect(page).toHaveURL(/\/en\/declaration\/$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Joint Statement' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(7); // six sections and how to cite
    await page.getByRole('main').getByRole('link', { name: 'Cover letter' }).click();
    await expect(page.getByText('I have the honour to transmit herewith')).toBeVisible();
  },
);

for (const { lang, label } of [
  { lang: 'fr', label: 'Version française de l’ONU' },
  { lang: 'en', label: 'Unofficial translation' },
] as const) {
  test(`the status of the text is shown: ${lang}`, async ({ page }) => {
    for (const document of [declaration, letter]) {
      await page.goto(at(document, lang));
      await expect(page.getByRole('main').getByText(label).first()).toBeVisible();
      await page.goto(at(document, lang, undefined, 'parallel'));
      await expect(
        page
          .getByRole('main')
          .getByText(/non officielle|Unofficial translation/)
          .first(),
      ).toBeVisible();
    }
    await page.goto(`${lang}/`);
    await expect(page.getByRole('main').getByText(label).first()).toBeVisible();
  });
}

test.describe('the language switch', () => {
  test('keeps the paragraph of the address', { tag: '@base' }, async ({ page }) => {
    await page.goto(at(declaration, 'fr', '3.4'));
    await page.locator('.bar').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/declaration\/#3\.4$/);
    // Each page has a script of its own that makes its links keep the paragraph.
    const view = (name: string) => page.locator('.bar').getByRole('link', { name });
    await expect(view('Side by side')).toHaveAttribute('href', /#3\.4$/);
    await view('Side by side').click();
    await expect(page).toHaveURL(/\/en\/declaration\/bilingual\/#3\.4$/);
    await expect(view('Français')).toHaveAttribute('href', /#3\.4$/);
    await view('Français').click();
    await expect(page).toHaveURL(/\/fr\/declaration\/#3\.4$/);
  });

  test('keeps the paragraph being read, though the address does not name it', async ({ page }) => {
    await page.goto(at(declaration, 'fr'));
    await page.locator('[id="4.2"]').evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.15);
    });
    const english = page.locator('.bar').getByRole('link', { name: 'English' });
    await expect(english).toHaveAttribute('href', /#4\.2$/);
    await expect(page).toHaveURL(/\/fr\/declaration\/$/);
    // Playwright's click would first scroll to the bar's place in the flow.
    await english.dispatchEvent('click');
    await expect(page.locator(':target')).toContainText(
      'We agreed that Japan and Central Asia would strengthen',
    );
  });

  test('keeps the paragraph being read after a jump to its section', async ({ page }) => {
    await page.goto(at(declaration, 'fr', '3'));
    await page.locator('[id="3.5"]').evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.15);
    });
    await expect(page.locator('.bar').getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      /#3\.5$/,
    );
  });

  test('keeps no paragraph at the head of the text', async ({ page }) => {
    await page.goto(at(declaration, 'fr', '6.2'));
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect(page.locator('.bar').getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      /declaration\/$/,
    );
  });
});

test.describe('the contents', () => {
  test('stand beside the text and say where one is', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(at(declaration, 'fr'));
    const contents = page.getByRole('navigation', { name: 'Sommaire' });
    const current = contents.locator('[aria-current]');
    // Eight parts, and the 23 numbered paragraphs.
    await expect(contents.locator('li')).toHaveCount(8 + 23);
    await contents.getByRole('link', { name: /^4\./ }).first().click();
    await expect(page).toHaveURL(/#4$/);
    await expect(current.first()).toHaveText(/4\.\s+Coopération sur la scène internationale/);
    const here = page.locator('[data-here]');
    await expect(here).toHaveText('4.1 Coopération sur la scène internationale');
    await page.locator('[id="5.2"]').evaluate((element) => {
      element.scrollIntoView();
    });
    await expect(current).toHaveText([/5\.\s+Le dialogue/, /5\.2/]);
    await expect(here).toHaveText(/^\s*5\.2\s+Le dialogue/);
    await expect(contents).toBeInViewport();
    // Scrolling does not change the address.
    await expect(page).toHaveURL(/#4$/);
  });

  test('say where one is after a jump, though nothing but space is where one reads', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto(at(declaration, 'fr', '5.2'));
    const here = page.locator('[data-here]');
    await expect(here).toHaveText(/^\s*5\.2\s/);
    // A fifth of the window from the top is the middle of the space below 2.1.
    await page.locator('[id="2.2"]').evaluate((element) => {
      const end = element.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      scrollTo(0, (end + element.getBoundingClientRect().top) / 2 + scrollY - innerHeight * 0.205);
    });
    await expect(here).toHaveText(/^\s*2\.1\s/);
    await expect(
      page.getByRole('navigation', { name: 'Sommaire' }).locator('[aria-current]').last(),
    ).toHaveText('2.1');
  });

  test('lead to the section before and the section after', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(at(declaration, 'en', '3'));
    await page.getByRole('link', { name: 'Next section' }).click();
    await expect(page).toHaveURL(/#4$/);
    await page.getByRole('link', { name: 'Previous section' }).click();
    await page.getByRole('link', { name: 'Previous section' }).click();
    await expect(page).toHaveURL(/#2$/);
    await page.goto(at(declaration, 'en'));
    await page.evaluate('scrollTo(0, 0)');
    await expect(page.getByRole('link', { name: 'Previous section' })).toBeHidden();
  });

  test('after a jump the bar leads back to where one was', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(at(declaration, 'en', '2.2'));
    const back = page.getByRole('link', { name: 'Back to passage 2.2' });
    await expect(back).toBeHidden();
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: '5.1' }).click();
    await expect(page).toHaveURL(/#5\.1$/);
    await back.click();
    await expect(page).toHaveURL(/#2\.2$/);
    await expect(page.locator('[id="2.2"]')).toBeInViewport();
    await expect(back).toBeHidden();
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } });

      test('open from the bar at any moment on a phone', async ({ page }) => {
        await page.goto(at(declaration, 'en', '5.2'));
        const contents = page.getByRole('navigation', { name: 'Contents' });
        await expect(contents).toBeHidden();
        await page.getByRole('button', { name: 'Contents', exact: true }).click();
        await expect(contents).toBeVisible();
        await contents.getByRole('link', { name: /^2\. / }).click();
        await expect(page.locator('[id="2"]')).toBeInViewport({ ratio: 0.01 });
        if (javaScriptEnabled) await expect(contents).toBeHidden();
        await page.keyboard.press('Escape');
        await expect(contents).toBeHidden();
      });
    });
  }
});

test('numbers and dashes are text: they are copied with the paragraph, and editorial matter is not', async ({
  page,
}) => {
  await page.goto(at(declaration, 'fr'));
  const copied = await page.locator('[id="5.1"]').evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  expect(copied.replace(/\s+/g, ' ').trim()).toBe(
    '1) Nous avons affirmé que, pour renforcer la coopération entre les pays d’Asie centrale et le Japon, le ' +
      'dialogue « Asie centrale + Japon » engagé à la présente réunion se poursuivra conformément aux principes ' +
      'fondamentaux qui suivent : – Respect de la diversité; – Concurrence et coordination; – Coopération ouverte.',
  );
});
