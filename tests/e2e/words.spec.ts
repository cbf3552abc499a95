import type { Page } from '@playwright/test';
import { DESK, PHONE, clipboard, expect, test } from './clipboard.ts';
import { settled } from './frames.ts';
import { at, declaration } from './site.ts';

const tools = (page: Page) => page.getByRole('toolbar');
const said = (page: Page) => tools(page).getByRole('status');

/** Selects from some words of a passage to the end of others, across the marks of notes, as a reader does. */
const selectFrom = (page: Page, from: readonly [anchor: string, words: string], to = from) =>
  page.evaluate(
    (ends) => {
      const [start, end] = ends.map(([id, words], last) => {
        const walker = document.createTreeWalker(
          document.getElementById(id) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        let place = nodes
          .map(({ data }) => data)
          .join('')
          .indexOf(words);
        if (place < 0) throw new Error(`${id} does not have “${words}”.`);
        if (last) place += words.length;
        for (const node of nodes) {
          if (last ? place <= node.length : place < node.length) return [node, place] as const;
          place -= node.length;
        }
        throw new Error('no place');
      });
      if (!start || !end) return;
      start[0].parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1]);
    },
    [from, to] as const,
  );
const select = (page: Page, anchor: string, words: string) => selectFrom(page, [anchor, words]);

for (const [name, device] of Object.entries({ 'a phone': PHONE, 'a desk': DESK })) {
  test.describe(`on ${name}`, () => {
    test.use(device);

    test('selected words have a link to themselves that opens at them', async ({ page, baseURL }) => {
      await page.goto(at(declaration, 'fr'));
      await select(page, '1.5', 'rien ne saurait justifier le terrorisme');
      const button = tools(page).getByRole('button', { name: 'lien vers ces mots' });
      await (name === 'a phone' ? button.tap() : button.click());
      await expect(said(page)).toHaveText('Lien copié.');
      const { plain } = await clipboard(page);
      expect(plain).toBe(
        `${new URL(at(declaration, 'fr', '1.5'), baseURL).href}:~:text=rien%20ne%20saurait%20justifier%20le%20terrorisme`,
      );
      await page.goto('about:blank');
      await page.goto(plain);
      await expect(page.locator('[id="1.5"]')).toBeInViewport();
      expect(await page.evaluate(() => location.hash)).toBe('#1.5');
      // Chromium's `:target` is the block with the words it found; without them, the passage.
      await expect(page.locator('[id="1.5"] p:target')).toHaveCount(1);
      await expect(page.locator('.bar').getByRole('link', { name: 'English' })).toHaveAttribute(
        'href',
        /#1\.5$/,
      );
    });

    test('the tools do not lie on the selected words, and go with the selection', async ({ page }) => {
      await page.goto(at(declaration, 'fr'));
      await select(page, '3.1', 'la protection de l’environnement');
      await expect(tools(page)).toBeVisible();
      const bar = await tools(page).boundingBox();
      const selection = await page.evaluate(
        () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0,
      );
      expect(bar?.y).toBeGreaterThanOrEqual(selection);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(tools(page)).toBeHidden();
    });
  });
}

test('a link to words leads to these and no others, wherever they stand', async ({ page }) => {
  for (const [view, anchor, words] of [
    ['single', '3.4', 'la région de l’Asie centrale'],
    ['single', '5.2.1', 'l’Asie centrale'],
    ['single', 'preamble.2', 'le dialogue «\u00a0Asie centrale + Japon\u00a0» avait été engagé'],
    ['single', '2.3.3', 'Élargissement des liens économiques'],
    ['single', '2.2', '«\u00a0diplomatie de la Route de la soie\u00a0», qui'],
    ['single', '3.1', 'environnement\u00a0–, nous sommes'],
    ['single', 'signatures.2', 'République du Kazakhstan'],
    ['parallel', '3.4', 'peace in Afghanistan'],
    ['parallel', '4.2', 'nation'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(at(declaration, 'fr', undefined, view));
    await select(page, anchor, words);
    await tools(page).getByRole('button', { name: 'lien vers ces mots' }).click();
    await expect(said(page), words).toHaveText('Lien copié.');
    const { plain } = await clipboard(page);
    expect(plain).toContain(`#${anchor}:~:text=`);
    await page.goto('about:blank');
    await page.goto(plain);
    const block = page.locator(':target');
    await expect(block, plain).toContainText(words);
    expect(await block.getAttribute('id'), `${plain} is not found by the browser`).not.toBe(anchor);
    expect(await block.evaluate((element) => element.closest('.document [id]:not(span)')?.id)).toBe(anchor);
  }
});

test('words of a heading, which stand in the contents too, have the link of their section', async ({
  page,
}) => {
  await page.goto(at(declaration, 'fr'));
  await select(page, '3', 'Importance de la coopération');
  await tools(page).getByRole('button', { name: 'lien vers ces mots' }).click();
  await expect(said(page)).toHaveText('Lien copié.');
  expect((await clipboard(page)).plain).toMatch(/\/fr\/declaration\/#3$/);
});

test('words are copied with their reference, and no more than the words', async ({ page, baseURL }) => {
  await page.goto(at(declaration, 'en'));
  await select(page, '3.4', 'peace in Afghanistan');
  await tools(page).getByRole('button', { name: 'words with reference' }).click();
  await expect(said(page)).toHaveText('Text and reference copied.');
  const { plain, html } = await clipboard(page);
  const [quotation, reference] = plain.split('\n');
  expect(quotation).toBe('“peace in Afghanistan”');
  // A footnote has a short address; the long one, which opens at the words, is that of the link alone.
  const address = new URL('en/declaration/3.4/', baseURL).href;
  expect(reference).toMatch(/sect\.\s3, para\.\s4.*unofficial translation/);
  expect(reference?.endsWith(`, ${address}.`), reference).toBe(true);
  const target = `${new URL(at(declaration, 'en', '3.4'), baseURL).href}:~:text=peace%20in%20Afghanistan`;
  expect(html).toContain(`<a href="${target}">${address}</a>.`);
});

test('a selection over two paragraphs is cited as such, without the switch of language', async ({ page }) => {
  await page.goto(at(declaration, 'fr', '2.1'));
  await selectFrom(
    page,
    ['2.1', 'relations amicales'],
    ['2.2', 'La Ministre des affaires étrangères du Japon'],
  );
  await tools(page).getByRole('button', { name: 'les mots avec la référence' }).click();
  await expect(said(page)).toHaveText('Texte et référence copiés.');
  const { plain } = await clipboard(page);
  expect(plain.split('\n').slice(0, 2)).toEqual([
    '«\u00a0relations amicales.',
    '2) La Ministre des affaires étrangères du Japon\u00a0»',
  ]);
  expect(plain).toContain('sect.\u00a02, par.\u00a01\u00a0à\u00a02');
});

test('the keyboard reaches the tools of the selected words at once, and Escape puts them away', async ({
  page,
}) => {
  await page.goto(at(declaration, 'fr'));
  await select(page, '1.5', 'rien ne saurait justifier le terrorisme');
  await expect(tools(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(tools(page).getByRole('button', { name: 'lien vers ces mots' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Lien copié.');
  await page.keyboard.press('Escape');
  await expect(tools(page)).toBeHidden();
});

test('a click, and a word clicked twice, bring nothing; a word selected does', async ({ page }) => {
  await page.clock.install();
  await page.goto(at(declaration, 'fr', '3.4'));
  const words = page.locator('[id="3.4"] p');
  await words.click();
  await words.dblclick();
  await page.clock.runFor(10_000);
  await expect(page.getByRole('button', { name: 'lien vers ces mots' })).toBeHidden();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^\S+$/);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await words.click();
  await select(page, '3.4', 'Afghanistan');
  await expect(page.getByRole('button', { name: 'lien vers ces mots' })).toBeVisible();
});

test('a selection outside the document brings nothing', async ({ page }) => {
  await page.clock.install();
  await page.goto(at(declaration, 'fr'));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('footer') ?? document));
  await page.clock.runFor(10_000);
  await settled(page);
  await expect(tools(page)).toBeHidden();
  await select(page, '3.4', 'Afghanistan');
  await expect(tools(page)).toBeVisible();
});

test.describe('where a browser knows nothing of text fragments', () => {
  // A browser that supports text fragments removes `:~:` from the address, but does not recognize these encoded
  // colons.
  const unknown = (directive: string) => `3.4%3A~%3Atext=${directive}`;
  const markedWords = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('words') ?? [])].map((range) => (range as Range).toString()));

  test('a link to words opens at the paragraph with the words marked', async ({ page }) => {
    await page.goto(at(declaration, 'fr', unknown('la%20paix%20en%20Afghanistan')));
    await expect(page.locator('[id="3.4"]')).toBeInViewport();
    await expect.poll(() => markedWords(page)).toEqual(['la paix en Afghanistan']);
    await page.locator('.bar').getByRole('link', { name: 'English' }).focus();
    await expect(page.locator('.bar').getByRole('link', { name: 'English' })).toHaveAttribute(
      'href',
      /#3\.4$/,
    );
    await page.keyboard.press('Escape');
    expect(await markedWords(page)).toEqual([]);
  });

  for (const directive of ['nothing%20like%20it', '%', ',-,', 'a'.repeat(20_000)]) {
    test(`it opens there whatever the words are: ${directive.slice(0, 20)}`, async ({ page }) => {
      await page.goto(at(declaration, 'fr', unknown(directive)));
      await expect(page.locator('[id="3.4"]')).toBeInViewport();
      await page.waitForLoadState('networkidle');
      expect(await markedWords(page)).toEqual([]);
    });
  }
});
