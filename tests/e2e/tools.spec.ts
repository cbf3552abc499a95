import type { Locator, Page } from '@playwright/test';
import type { Document, Lang } from '../../src/edition/types.ts';
import { attachedPath, passagePath } from '../../src/edition/urls.ts';
import { violationsOn } from './axe.ts';
import { DESK, PHONE, clipboard, expect, test } from './clipboard.ts';
import { at, declaration, letter } from './site.ts';

/** The copied text, as in the printed document. */
const PRINTED = {
  fr: {
    '3.4':
      '4) Reconnaissant que la paix en Afghanistan et la reconstruction de ce pays sont indispensables à la stabilité et à la prospérité de la région de l’Asie centrale, nous avons affirmé notre intention commune de renforcer la coopération en vue d’aider à la réalisation des objectifs de paix et de reconstruction dans ce pays.',
    '5.1': [
      '1) Nous avons affirmé que, pour renforcer la coopération entre les pays d’Asie centrale et le Japon, le dialogue «\u00a0Asie centrale + Japon\u00a0» engagé à la présente réunion se poursuivra conformément aux principes fondamentaux qui suivent\u00a0:',
      '– Respect de la diversité;',
      '– Concurrence et coordination;',
      '– Coopération ouverte.',
    ].join('\n'),
  },
  en: {
    '3.4':
      '(4) Recognizing that peace in Afghanistan and the reconstruction of that country are indispensable to the stability and prosperity of the Central Asian region, we affirmed our common intention to strengthen cooperation with a view to assisting in the achievement of the objectives of peace and reconstruction in that country.',
    '5.1': [
      '(1) We affirmed that, in order to strengthen cooperation between the countries of Central Asia and Japan, the “Central Asia + Japan” dialogue launched at the present meeting would continue in accordance with the following fundamental principles:',
      '– Respect for diversity;',
      '– Competition and coordination;',
      '– Open cooperation.',
    ].join('\n'),
  },
} as const;

/** The English name of a passage without a number. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^letter\.(\d)$/, 'para.\u00a0$1'],
  [/^agenda\.(\d)$/, 'agenda title\u00a0$1'],
  [/^preamble\.(\d)$/, 'preamble, para.\u00a0$1'],
  [/^signatures\.(\d)$/, 'signature\u00a0$1'],
];
const nameOf = (anchor: string) =>
  NAMES.reduce((name, [pattern, called]) => name.replace(pattern, called), anchor);

const addressOf = (document: Document, lang: Lang, anchor: string, baseURL = '') =>
  new URL(`.${passagePath(document, lang, anchor)}`, baseURL).href;
const referenceTo = (section: number, paragraph: number, baseURL?: string) =>
  'Letter dated 16\u00a0September 2004 from the Permanent Representative of Kazakhstan to the United Nations addressed to ' +
  'the Secretary-General, annex (Joint Statement “Central Asia + Japan”, Astana, 28\u00a0August 2004), ' +
  `sect.\u00a0${String(section)}, para.\u00a0${String(paragraph)} [unofficial translation from the French], ` +
  `${addressOf(declaration, 'en', `${String(section)}.${String(paragraph)}`, baseURL)}.`;

const tools = (page: Page) => page.getByRole('toolbar');
const said = (page: Page) => tools(page).getByRole('status');
const numberOf = (page: Page, anchor: string): Locator => page.locator(`[id="${anchor}"] a.label`).first();
for (const [name, device] of Object.entries({ 'a phone': PHONE, 'a desk': DESK })) {
  test.describe(`on ${name}`, () => {
    test.use(device);

    /** One tap or click on the number opens the tools. */
    const openTools = async (page: Page, anchor: string) => {
      const number = numberOf(page, anchor);
      await (name === 'a phone' ? number.tap() : number.click());
      await expect(tools(page)).toBeVisible();
    };
    const use = async (page: Page, tool: RegExp) => {
      const button = tools(page).getByRole('button', { name: tool });
      await (name === 'a phone' ? button.tap() : button.click());
    };

    test(
      'two taps copy the link of a paragraph, which is that of its page',
      { tag: '@base' },
      async ({ page, baseURL }) => {
        await page.goto(at(declaration, 'fr'));
        await openTools(page, '3.4');
        await use(page, /lien/);
        await expect(said(page)).toHaveText('Lien copié.');
        expect((await clipboard(page)).plain).toBe(addressOf(declaration, 'fr', '3.4', baseURL));
        await expect(page).toHaveURL(/#3\.4$/);
      },
    );

    test('two taps copy the text as it is printed, items and no-break spaces too', async ({ page }) => {
      await page.goto(at(declaration, 'fr'));
      await openTools(page, '5.1');
      await use(page, /texte/);
      await expect(said(page)).toHaveText('Texte copié.');
      const { plain, html } = await clipboard(page);
      expect(plain).toBe(PRINTED.fr['5.1']);
      expect(plain).toContain('«\u00a0Asie centrale + Japon\u00a0»');
      expect(plain.split('\n')).toHaveLength(4);
      expect(html.match(/<p lang="fr"/g)).toHaveLength(4);
    });

    test('two taps copy a quotation with its reference', async ({ page, baseURL }) => {
      await page.goto(at(declaration, 'en'));
      await openTools(page, '3.4');
      await use(page, /reference/);
      await expect(said(page)).toHaveText('Text and reference copied.');
      const whole = referenceTo(3, 4, baseURL);
      const { plain, html } = await clipboard(page);
      expect(plain).toBe(`“${PRINTED.en['3.4'].slice('(4) '.length)}”\n${whole}`);
      expect(html).toContain(`href="${addressOf(declaration, 'en', '3.4', baseURL)}"`);
      expect(html).toMatch(/<blockquote lang="en"[^>]*><p[^>]*>“Recognizing/);
    });

    test('two taps copy both languages, as a table and as plain text', async ({ page }) => {
      await page.goto(at(declaration, 'fr'));
      await openTools(page, '5.1');
      await use(page, /deux langues/);
      await expect(said(page)).toHaveText('Texte français et anglais copié.');
      const { plain, html } = await clipboard(page);
      expect(plain).toBe(
        [
          `Français – Version française de l’ONU\n${PRINTED.fr['5.1']}`,
          `English – Traduction non officielle\n${PRINTED.en['5.1']}`,
        ].join('\n\n'),
      );
      expect(html.match(/valign="top"/g)).toHaveLength(10);
      // On a page without the site's policy, which forbids making elements from strings.
      const elsewhere = await page.context().newPage();
      const table = await elsewhere.evaluate((source) => {
        const rows = new DOMParser().parseFromString(source, 'text/html').querySelectorAll('table tr');
        return [...rows].map((row) => [...row.children].map((cell) => cell.textContent));
      }, html);
      expect(table).toHaveLength(5);
      expect(table[0]).toEqual([
        'Français – Version française de l’ONU',
        'English – Traduction non officielle',
      ]);
      expect(table[4]).toEqual(['– Coopération ouverte.', '– Open cooperation.']);
    });

    test(
      'two taps copy a reference, shown with the files for reference managers',
      { tag: '@base' },
      async ({ page, baseURL }) => {
        await page.goto(at(declaration, 'en'));
        await openTools(page, '2.3');
        await use(page, /Cite/);
        const panel = page.getByRole('dialog', { name: 'Reference' });
        await expect(panel.getByRole('status')).toHaveText('Reference copied.');
        const whole = referenceTo(2, 3, baseURL);
        expect((await clipboard(page)).plain).toBe(whole);
        await expect(panel.getByRole('textbox')).toHaveValue(whole);
        const files = await panel
          .locator('a[download]')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        expect(files).toEqual(
          (['citation.bib', 'citation.ris', 'citation.json'] as const).map(
            (file) => new URL(`.${attachedPath(declaration, 'en', '2.3', file)}`, baseURL).href,
          ),
        );
        await page.keyboard.press('Escape');
        await expect(panel).toBeHidden();
        await expect(tools(page)).toBeVisible();
      },
    );

    test('the tools move nothing, and lie on no line of the text that is not theirs', async ({ page }) => {
      await page.goto(at(declaration, 'fr', '3.4'));
      const tops = () =>
        page.locator('.document p').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      const before = await tops();
      await openTools(page, '3.4');
      expect(await tops()).toEqual(before);
      await use(page, /lien/);
      await expect(said(page)).not.toBeEmpty();
      expect(await tops()).toEqual(before);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    });

    test('axe finds nothing with the tools and the reference open', async ({ page }) => {
      await page.goto(at(declaration, 'fr', '3.4'));
      await openTools(page, '3.4');
      expect(await violationsOn(page)).toEqual([]);
      await use(page, /Citer/);
      await expect(page.getByRole('dialog', { name: 'Référence' })).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    });
  });
}

test.describe('as a sheet', () => {
  test.use(PHONE);

  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Tools: 3.4' });

  test('it takes the focus, and gives it back to the number however it is closed', async ({ page }) => {
    await page.goto(at(declaration, 'en', '3.4'));
    const ways: Record<string, () => Promise<void>> = {
      'its button': () => sheet(page).getByRole('button', { name: 'Close' }).tap(),
      Escape: () => page.keyboard.press('Escape'),
      'a tap beside it': () => page.touchscreen.tap(200, 30),
    };
    for (const [way, close] of Object.entries(ways)) {
      await numberOf(page, '3.4').tap();
      await expect(sheet(page), way).toBeVisible();
      await expect(tools(page).getByRole('button', { name: 'link' }), way).toBeFocused();
      await close();
      await expect(sheet(page), way).toBeHidden();
      await expect(numberOf(page, '3.4'), way).toBeFocused();
    }
  });

  test('a tap inside it, between its buttons, leaves it open', async ({ page }) => {
    await page.goto(at(declaration, 'en', '3.4'));
    await numberOf(page, '3.4').tap();
    const box = await sheet(page).boundingBox();
    // The reading bar below it stays in sight.
    const bar = await page.locator('.bar').boundingBox();
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - (bar?.y ?? 0))).toBeLessThanOrEqual(1);
    await page.touchscreen.tap((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
    await sheet(page).getByRole('button', { name: 'link' }).tap();
    await expect(said(page)).toHaveText('Link copied.');
    await expect(sheet(page)).toBeVisible();
  });

  for (const answer of ['shares', 'declines'] as const) {
    test(`the system shares the link and the title; the reader ${answer}`, async ({ page, baseURL }) => {
      await page.addInitScript((refused) => {
        const shared: ShareData[] = [];
        const share = (data: ShareData) => {
          shared.push(data);
          return refused ? Promise.reject(new DOMException('no', 'AbortError')) : Promise.resolve();
        };
        Object.assign(window, { shared });
        Object.defineProperty(navigator, 'share', { value: share });
      }, answer === 'declines');
      await page.goto(at(declaration, 'en', '3.4'));
      await numberOf(page, '3.4').tap();
      await sheet(page).getByRole('button', { name: 'Share' }).tap();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { shared: unknown }).shared))
        .toEqual([
          {
            title: 'Joint Statement “Central Asia + Japan”, sect. 3, para. 4',
            url: addressOf(declaration, 'en', '3.4', baseURL),
          },
        ]);
      await expect(sheet(page).locator('.tools-status')).toHaveText('');
    });
  }

  test('without the system’s way to share there is no button for it', async ({ page }) => {
    await page.addInitScript(() => {
      delete (Navigator.prototype as Partial<Navigator>).share;
    });
    await page.goto(at(declaration, 'en', '3.4'));
    await numberOf(page, '3.4').tap();
    await expect(tools(page).getByRole('button', { name: 'link' })).toBeVisible();
    await expect(sheet(page).getByRole('button', { name: 'Share' })).toHaveCount(0);
  });
});

test.describe('with the keyboard', () => {
  test.use(DESK);

  test('one key from the number copies, and Escape leads back to it', async ({ page, baseURL }) => {
    await page.goto(at(declaration, 'fr'));
    const number = numberOf(page, '3.4');
    await page.locator('[id="3.3"] .counterpart').focus();
    await page.keyboard.press('Tab');
    await expect(number).toBeFocused();
    await expect(tools(page)).toBeVisible();
    await page.keyboard.press('t');
    await expect(said(page)).toHaveText('Texte copié.');
    expect((await clipboard(page)).plain).toBe(PRINTED.fr['3.4']);
    await page.keyboard.press('Enter');
    await expect(tools(page).getByRole('button', { name: 'le lien' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('Lien copié.');
    expect((await clipboard(page)).plain).toBe(addressOf(declaration, 'fr', '3.4', baseURL));
    await page.keyboard.press('ArrowRight');
    await expect(tools(page).getByRole('button', { name: 'le texte' })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(tools(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(number).toBeFocused();
    await expect(tools(page)).toBeHidden();
  });

  test('the Tab key goes from the number to the tools and on to the text', async ({ page }) => {
    await page.goto(at(declaration, 'fr', '3.4'));
    await page.locator('[id="3.3"] .counterpart').focus();
    await page.keyboard.press('Tab');
    await expect(numberOf(page, '3.4')).toBeFocused();
    await expect(tools(page)).toHaveAccessibleName('Outils : 3.4');
    await page.keyboard.press('Tab');
    await expect(tools(page).getByRole('button', { name: 'le lien' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('[id="3.4"] .counterpart')).toBeFocused();
    await expect(tools(page)).toBeHidden();
  });

  test('every anchor with a number, a dash or a mark has tools of its own', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('astana-2004:display', '{"notes":"off"}');
    });
    for (const document of [declaration, letter]) {
      await page.goto(at(document, 'en'));
      const labels = page.locator('.document a.label');
      const anchors = await labels.evaluateAll((all) =>
        all.map((each) => (each as HTMLAnchorElement).hash.slice(1)),
      );
      expect(anchors.length).toBe(document === letter ? 7 : 50);
      await page.locator('.skip').first().focus();
      for (const [i, anchor] of anchors.entries()) {
        await labels.nth(i).focus();
        await expect(tools(page)).toHaveAccessibleName(`Tools: ${nameOf(anchor)}`);
        await page.keyboard.press('t');
        await expect(said(page)).toHaveText('Text copied.');
        // Its label and its words, as they stand there; notes are no part of them.
        const [first = ''] = (await clipboard(page)).plain.split('\n');
        expect(first.length, anchor).toBeGreaterThan(4);
        const passage = page.locator(`[id="${anchor}"]`);
        for (const part of first.split(/^(\(\d+\)|\d+\.|–) /).filter((each) => each !== ''))
          await expect(passage).toContainText(part, { useInnerText: true });
      }
    }
  });
});

test.describe('with a pointer', () => {
  test.use(DESK);

  test('the tools of one passage at a time come on hovering and go', async ({ page }) => {
    await page.goto(at(declaration, 'fr', '3.4'));
    await page.mouse.move(700, 120);
    await expect(tools(page)).toHaveAccessibleName('Outils : 3.4');
    const before = await tools(page).boundingBox();
    const box = await page.locator('[id="3.4"]').boundingBox();
    expect(before?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) - 1);
    await page.locator('[id="3.5"] p').hover();
    await expect(tools(page)).toHaveAccessibleName('Outils : 3.5');
    await expect(tools(page)).toHaveCount(1);
    await page.mouse.move(1350, 400);
    await expect(tools(page)).toBeHidden();
  });

  test('none come before the pointer has rested for 150 ms, and they go 400 ms after it has left', async ({
    page,
  }) => {
    await page.clock.install({ time: '2026-01-01' });
    await page.goto(at(declaration, 'fr', '3.4'));
    // What the tools are made of has come before the clock is stopped.
    await page.mouse.move(700, 120);
    await expect(tools(page)).toHaveAccessibleName('Outils : 3.4');
    await page.clock.pauseAt('2026-01-02');
    await page.locator('[id="3.5"] p').hover();
    for (let moves = 0; moves < 5; moves += 1) {
      await page.clock.runFor(149);
      await page.mouse.move(700 + moves, 300 + moves);
    }
    await expect(tools(page)).toHaveAccessibleName('Outils : 3.4');
    await page.clock.runFor(151);
    await expect(tools(page)).toHaveAccessibleName('Outils : 3.5');
    await page.mouse.move(1350, 400);
    await page.clock.runFor(399);
    await expect(tools(page)).toBeVisible();
    await page.clock.runFor(2);
    await expect(tools(page)).toBeHidden();
  });

  test('those of an item lie on no other item', async ({ page }) => {
    await page.goto(at(declaration, 'fr', '2.3'));
    await numberOf(page, '2.3.2').click();
    await expect(tools(page)).toHaveAccessibleName('Outils : 2.3.2');
    const last = await page.locator('[id="2.3.6"]').boundingBox();
    const bar = await tools(page).boundingBox();
    expect(bar?.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0) - 1);
  });

  test('none come while text is being selected', async ({ page }) => {
    await page.clock.install();
    await page.goto(at(declaration, 'fr', '3.4'));
    await page.mouse.move(600, 120);
    await page.mouse.down();
    await page.mouse.move(700, 150, { steps: 5 });
    await page.clock.runFor(10_000);
    await expect(tools(page)).toBeHidden();
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
    await expect(tools(page)).toBeVisible();
  });

  test('side by side the tools are those of the column', { tag: '@base' }, async ({ page, baseURL }) => {
    await page.goto(at(declaration, 'fr', '3.4', 'parallel'));
    let left: number | undefined;
    for (const lang of ['en', 'fr'] as const) {
      await page.locator(`[id="3.4"] p[lang=${lang}]`).hover();
      // The tools of the other column stay until those of this one appear, elsewhere.
      await expect(tools(page)).toBeVisible();
      await expect.poll(async () => (await tools(page).boundingBox())?.x).not.toBe(left);
      left = (await tools(page).boundingBox())?.x;
      await tools(page).getByRole('button', { name: 'le texte' }).click();
      await expect(said(page)).toHaveText('Texte copié.');
      expect((await clipboard(page)).plain).toBe(PRINTED[lang]['3.4']);
      await tools(page).getByRole('button', { name: 'le lien' }).click();
      await expect(said(page)).toHaveText('Lien copié.');
      expect((await clipboard(page)).plain).toBe(addressOf(declaration, lang, '3.4', baseURL));
    }
  });

  test('a click with Ctrl on a number opens another tab, as on any link', async ({ page, context }) => {
    await page.goto(at(declaration, 'fr'));
    const opened = context.waitForEvent('page');
    await numberOf(page, '1.1').click({ modifiers: ['Control'] });
    expect((await opened).url()).toMatch(/#1\.1$/);
    await page.mouse.move(5, 5);
    await expect(tools(page)).toBeHidden();
  });
});

test('nothing of the tools is loaded before they are wanted', { tag: '@base' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at(declaration, 'fr', '3.4'));
  await page.waitForLoadState('networkidle');
  expect(
    asked.filter((path) => /tools|text\.json|pagefind|fragment-generation|words|place|toolbar/.test(path)),
  ).toEqual([]);
  expect(asked.length).toBeGreaterThan(2);
});

for (const [name, device] of Object.entries({ 'a phone': PHONE, 'a desk': DESK })) {
  test.describe(`on the page of a passage, on ${name}`, () => {
    test.use(device);

    test('one press copies its link, text, quotation, both languages or reference', async ({
      page,
      baseURL,
    }) => {
      await page.goto(`.${passagePath(declaration, 'en', '5.1')}`);
      const address = addressOf(declaration, 'en', '5.1', baseURL);
      const status = page.getByRole('main').getByRole('status');
      const copy = async (tool: string, said: string) => {
        await page.getByRole('button', { name: tool, exact: true }).click();
        await expect(status).toHaveText(said);
        return clipboard(page);
      };
      expect((await copy('link', 'Link copied.')).plain).toBe(address);
      expect((await copy('text', 'Text copied.')).plain).toBe(PRINTED.en['5.1']);
      const quotation = await copy('with reference', 'Text and reference copied.');
      expect(quotation.plain).toContain(
        '“We affirmed that, in order to strengthen cooperation between the countries of Central Asia',
      );
      expect(quotation.plain).toContain(referenceTo(5, 1, baseURL));
      expect((await copy('both languages', 'English and French text copied.')).html).toContain('<table');
      expect((await copy('reference', 'Reference copied.')).plain).toBe(referenceTo(5, 1, baseURL));
    });
  });
}

test.describe('without a script, the page of a passage', () => {
  test.use({ javaScriptEnabled: false });

  test('offers nothing that it cannot do', async ({ page }) => {
    await page.goto(`.${passagePath(declaration, 'fr', '3.4')}`);
    await expect(page.getByRole('button', { name: 'le lien' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Citer ce passage' })).toBeVisible();
  });
});

test.describe('where copying is refused', () => {
  test('the text lies selected in a field, with what to do', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    });
    await page.goto(at(declaration, 'fr'));
    await numberOf(page, '3.4').click();
    await tools(page).getByRole('button', { name: 'le texte' }).click();
    const field = page.getByRole('dialog').getByRole('textbox');
    await expect(field).toHaveValue(PRINTED.fr['3.4']);
    await expect(field).toBeFocused();
    expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
      PRINTED.fr['3.4'].length,
    );
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Ctrl+C');
  });

  test('the same happens without any clipboard', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(at(declaration, 'en'));
    await numberOf(page, '3.4').click();
    await tools(page).getByRole('button', { name: 'link' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/\/en\/declaration\/3\.4\/$/);
  });
});

test('where the text cannot be loaded the link still copies, and the rest says so', async ({
  browser,
  baseURL,
}) => {
  // Without the complaints fixture: the browser itself reports the failure on the console.
  const page = await browser.newPage({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.route('**/text/declaration.json', (route) => route.abort());
  await page.goto(new URL(at(declaration, 'en'), baseURL).href);
  await numberOf(page, '3.4').click();
  await tools(page).getByRole('button', { name: 'text', exact: true }).click();
  await expect(said(page)).toHaveText('The text could not be loaded. Check the connection, then try again.');
  await tools(page).getByRole('button', { name: 'link' }).click();
  await expect(said(page)).toHaveText('Link copied.');
  await page.unroute('**/text/declaration.json');
  await tools(page).getByRole('button', { name: 'text', exact: true }).click();
  await expect(said(page)).toHaveText('Text copied.');
  await page.close();
});

test('where the tools do not come the number is a link as it was', async ({ browser, baseURL }) => {
  const page = await browser.newPage(DESK);
  await page.route('**/tools/declaration.json', (route) => route.abort());
  await page.goto(new URL(at(declaration, 'en'), baseURL).href);
  await numberOf(page, '3.4').click();
  await expect(page).toHaveURL(/#3\.4$/);
  await expect(tools(page)).toBeHidden();
  await page.close();
});
