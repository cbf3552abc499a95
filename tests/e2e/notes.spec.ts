import type { Page } from '@playwright/test';
import { settled } from './frames.ts';
import { at, declaration, edition, expect, test } from './site.ts';
import { SEARCH, find, places } from './searching.ts';

const FRENCH = at(declaration, 'fr');
const NARROW = { width: 390, height: 800 };
const WIDE = { width: 1400, height: 900 };

const mark = (page: Page, note: number) => page.locator(`.noted > label[for="m${String(note)}"]`);
const button = (page: Page, note: number) => page.locator(`.marks > [popovertarget="n${String(note)}"]`);
const noteOf = (page: Page, note: number) => page.locator(`.notes [id="n${String(note)}"]`);

/** Every note that the page of the declaration marks in a language; a doubt is about the English. */
const quoting = (lang: 'fr' | 'en') =>
  edition.notes.filter(
    ({ place, kind, words }) =>
      place.document === 'declaration' && words[lang] !== undefined && (kind !== 'doubt' || lang === 'en'),
  );

test('every note on words of a language has its mark behind them, and is there once', async ({ page }) => {
  for (const lang of ['fr', 'en'] as const) {
    await page.goto(at(declaration, lang));
    await expect(page.locator('.noted > label')).toHaveCount(quoting(lang).length);
    await expect(page.locator('.notes li')).toHaveCount(quoting(lang).length);
    for (const { number, words, text } of quoting(lang)) {
      const before = await mark(page, number).evaluate((label) => {
        const range = document.createRange();
        range.setStart(label.closest('p') ?? label, 0);
        range.setEndBefore(label);
        return range.toString();
      });
      expect(before.trim().endsWith(words[lang] ?? '?'), words[lang]).toBe(true);
      // Whoever only hears the note, or opens it as a sheet, learns what it is about.
      await expect(noteOf(page, number)).toContainText(`${words[lang] ?? '?'} ] `);
      await expect(noteOf(page, number)).toContainText(text[lang]);
    }
  }
});

test('marks have a name, and are not found as text; the words around them are', async ({ page }) => {
  await page.goto(FRENCH);
  await expect(button(page, 10)).toHaveAccessibleName('Note 10');
  const finds = (words: string) =>
    page.evaluate((wanted) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find: (text: string) => boolean }).find(wanted);
    }, words);
  expect(await finds('revêt une grande importance pour')).toBe(true);
  expect(await finds('revêt10')).toBe(false);
});

test('a copied paragraph with notes is the clean text, as text and as HTML', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const expected =
    '1) Nous sommes convenus que la paix et la stabilité dans la région de l’Asie centrale revêt une grande ' +
    'importance pour la stabilité et la prospérité non seulement de l’Eurasie mais aussi de la communauté ' +
    'internationale tout entière.';
  for (const viewport of [NARROW, WIDE]) {
    await page.setViewportSize(viewport);
    await page.goto(FRENCH);
    const selected = await page.locator('[id="1.1"]').evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    });
    expect(selected.replace(/\s+/g, ' ').trim()).toBe(expected);
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    // On a page without the site's policy, which forbids making elements from strings.
    const elsewhere = await context.newPage();
    const pasted = await elsewhere.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').body.textContent,
      copied.html,
    );
    await elsewhere.close();
    expect(copied.plain.replace(/\s+/g, ' ').trim()).toBe(expected);
    expect(pasted.replace(/\s+/g, ' ').trim()).toBe(expected);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on demand, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: NARROW });

    test('a note opens as a sheet from below, with its number, and closes again', async ({ page }) => {
      await page.goto(FRENCH);
      const note = noteOf(page, 15);
      await expect(note).toBeHidden();
      await mark(page, 15).scrollIntoViewIfNeeded();
      await mark(page, 15).click();
      await expect(note).toBeVisible();
      await expect(note).toContainText('人間の安全保障');
      await expect(note.locator('[lang=ja]')).toHaveText('人間の安全保障');
      const [words, box] = [await mark(page, 15).boundingBox(), await note.boundingBox()];
      expect(box).toMatchObject({ x: 0, width: NARROW.width });
      expect(box?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBeLessThanOrEqual(NARROW.height);
      // Its number is that of its place in the list, which a closed list would not count.
      await expect(note).toHaveCSS('display', 'list-item');
      await expect(note).toHaveAttribute('value', '15');
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await mark(page, 15).click();
      await expect(note).toBeVisible();
      await page.mouse.click(200, 60);
      await expect(note).toBeHidden();
    });

    test('a note leads to its source', async ({ page }) => {
      await page.goto(FRENCH);
      await mark(page, 18).click();
      await noteOf(page, 18).getByRole('link', { name: '[1]' }).click();
      await expect(page).toHaveURL(/\/fr\/notes\/#s1$/);
      await expect(page.locator(':target')).toContainText('traduction provisoire');
    });

    test('the switch hides marks and notes', async ({ page }) => {
      await page.goto(FRENCH);
      await page.getByRole('checkbox', { name: 'Afficher les notes' }).uncheck();
      await expect(mark(page, 10)).toBeHidden();
      await page.getByRole('checkbox', { name: 'Afficher les notes' }).check();
      await expect(mark(page, 10)).toBeVisible();
    });
  });
}

test.describe('on demand, where a script runs', () => {
  test.use({ viewport: NARROW });

  test('a note says what its letter stands for, and one without a letter says nothing more', async ({
    page,
  }) => {
    await page.goto(FRENCH);
    const witness = edition.notes.find(({ text }) => /^J\s: /.test(text.fr) && !/ [PTAR]\s: /.test(text.fr));
    const fact = edition.notes.find(({ place, kind }) => place.document === 'declaration' && kind === 'fact');
    for (const [note, ending] of [
      [witness, 'J : traduction provisoire en japonais'],
      [fact, undefined],
    ] as const) {
      const number = note?.number ?? NaN;
      await button(page, number).focus();
      await page.keyboard.press('Enter');
      await expect(noteOf(page, number)).toBeFocused();
      const key = noteOf(page, number).locator('p');
      await expect(key).toHaveText(ending ?? '');
      await page.keyboard.press('Escape');
    }
  });

  test('a note has a button that closes it, and the focus, which it gives back', async ({ page }) => {
    await page.goto(FRENCH);
    await button(page, 15).focus();
    await page.keyboard.press('Enter');
    await expect(noteOf(page, 15)).toBeFocused();
    await noteOf(page, 15).getByRole('button', { name: 'Fermer' }).click();
    await expect(noteOf(page, 15)).toBeHidden();
    await expect(button(page, 15)).toBeFocused();
  });

  test('a note covers no line with its own mark, wherever that stands in the window', async ({ page }) => {
    await page.goto(FRENCH);
    for (const { number } of quoting('fr')) {
      for (const block of ['start', 'center', 'end'] as const) {
        await mark(page, number).evaluate((label, at) => {
          label.scrollIntoView({ block: at });
        }, block);
        await mark(page, number).evaluate((label: HTMLElement) => {
          label.click();
        });
        await expect(noteOf(page, number)).toBeFocused();
        const [line, box] = [
          await mark(page, number).boundingBox(),
          await noteOf(page, number).boundingBox(),
        ];
        const isClear = (line?.y ?? 0) + (line?.height ?? 0) <= (box?.y ?? 0);
        expect(isClear, `${String(number)} at the ${block}`).toBe(true);
        await page.keyboard.press('Escape');
      }
    }
  });
});

test('side by side, a note opens from either column', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(at(declaration, 'en', undefined, 'parallel'));
  await expect(noteOf(page, 15)).toBeHidden();
  for (const column of ['en', 'fr']) {
    await page.locator(`p[lang=${column}] .noted > label[for=m15]`).click();
    await expect(noteOf(page, 15)).toBeVisible();
    await expect(noteOf(page, 15)).toContainText('human security');
    await page.keyboard.press('Escape');
  }
});

test.describe('in the margin', () => {
  test.use({ viewport: WIDE });

  test('notes stand beside their words, none over another, and go when there is no room', async ({
    page,
  }) => {
    await page.goto(FRENCH);
    await expect(noteOf(page, 10)).toBeVisible();
    await settled(page);
    const boxes = await page.locator('.notes li').evaluateAll((notes) =>
      notes.map((note) => {
        const own = document.querySelector(`label[for="m${note.id.slice(1)}"]`);
        const { top, bottom, left, right } = note.getBoundingClientRect();
        return { top, bottom, left, right, mark: own?.getBoundingClientRect().top ?? NaN };
      }),
    );
    expect(boxes).toHaveLength(quoting('fr').length);
    const text = await page.locator('[id="1.4"]').boundingBox();
    boxes.forEach((box, i) => {
      expect(box.left).toBeGreaterThan((text?.x ?? Infinity) + (text?.width ?? 0));
      expect(box.right).toBeLessThanOrEqual(WIDE.width);
      expect(box.top).toBeGreaterThanOrEqual(Math.round(boxes[i - 1]?.bottom ?? 0));
      expect(box.top).toBeGreaterThanOrEqual(box.mark - 2);
    });
    // Exactly beside its mark, if no other note is in the way.
    expect(Math.abs((boxes[0]?.top ?? 0) - (boxes[0]?.mark ?? 0))).toBeLessThan(3);

    await page.setViewportSize(NARROW);
    await expect(noteOf(page, 10)).toBeHidden();
    await mark(page, 10).click();
    await expect(noteOf(page, 10)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.setViewportSize(WIDE);
    await expect(noteOf(page, 10)).toBeVisible();
  });

  test('the key of their letters stands above them', async ({ page }) => {
    await page.goto(FRENCH);
    const [{ number } = { number: NaN }] = quoting('fr');
    await expect(noteOf(page, number)).toBeVisible();
    await settled(page);
    const key = page.locator('.notes > [aria-hidden]');
    await expect(key).toContainText('J : traduction provisoire en japonais');
    const [letters, first] = [await key.boundingBox(), await noteOf(page, number).boundingBox()];
    expect(letters?.x).toBe(first?.x);
    const status = await page.locator('.status').boundingBox();
    expect(letters?.y).toBeGreaterThanOrEqual((status?.y ?? Infinity) + (status?.height ?? 0));
    expect((letters?.y ?? 0) + (letters?.height ?? Infinity)).toBeLessThanOrEqual(first?.y ?? 0);
  });

  test('by keyboard, Escape or its button leads from a note back to its mark', async ({ page }) => {
    await page.goto(FRENCH);
    await expect(noteOf(page, 15)).toBeVisible();
    for (const way of ['Escape', 'Fermer']) {
      await button(page, 15).focus();
      await page.keyboard.press('Enter');
      await expect(noteOf(page, 15)).toBeFocused();
      if (way === 'Fermer') {
        await page.keyboard.press('Tab');
        await expect(noteOf(page, 15).getByRole('button', { name: way })).toBeFocused();
      }
      await page.keyboard.press(way === 'Fermer' ? 'Enter' : way);
      await expect(button(page, 15), way).toBeFocused();
      await expect(noteOf(page, 15)).toBeVisible();
      await expect(page.locator('.notes').getByRole('button', { name: 'Fermer' })).toHaveCount(0);
    }
  });

  test('Escape leads from a note to its own mark, whichever was opened before it', async ({ page }) => {
    await page.goto(FRENCH);
    await expect(noteOf(page, 15)).toBeVisible();
    await button(page, 15).focus();
    await page.keyboard.press('Enter');
    await mark(page, 18).click();
    await expect(noteOf(page, 18)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(page, 18)).toBeFocused();
  });

  test('nothing moves when they come', async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[]) {
          for (const { node } of entry.sources) moved.push(node?.parentElement?.tagName ?? '');
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(FRENCH);
    await expect(noteOf(page, 10)).toBeVisible();
    await settled(page);
    // Movement caused by the typeface is not the notes' fault.
    const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
    expect(moved.filter((parent) => parent === 'OL')).toEqual([]);
  });

  test('hidden notes stay hidden on the next page, and in print', async ({ page }) => {
    await page.goto(FRENCH);
    await page.getByRole('checkbox', { name: 'Afficher les notes' }).uncheck();
    await expect(noteOf(page, 10)).toBeHidden();
    await page.goto(at(declaration, 'en'));
    await expect(page.locator('html')).toHaveAttribute('data-notes', 'off');
    await expect(mark(page, 15)).toBeHidden();
    await expect(page.getByRole('checkbox', { name: 'Show notes' })).not.toBeChecked();
    await page.emulateMedia({ media: 'print' });
    await expect(noteOf(page, 15)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('checkbox', { name: 'Show notes' }).check();
    await expect(noteOf(page, 15)).toBeVisible();
  });
});

for (const viewport of [NARROW, WIDE]) {
  test(`print has the notes at the end, in order: ${String(viewport.width)} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(FRENCH);
    await page.emulateMedia({ media: 'print' });
    const signatures = await page.locator('.document .signatures').boundingBox();
    const letters = await page.locator('.notes > [data-key]').first().boundingBox();
    await expect(page.locator('.notes > [aria-hidden]')).toBeHidden();
    const tops: number[] = [letters?.y ?? 0];
    for (const { number } of quoting('fr')) {
      await expect(noteOf(page, number)).toBeVisible();
      tops.push((await noteOf(page, number).boundingBox())?.y ?? 0);
    }
    expect(tops[0]).toBeGreaterThan((signatures?.y ?? Infinity) + (signatures?.height ?? 0));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    // Numbered as in the text: a popover would cut off the hanging numbers.
    await expect(noteOf(page, 10)).toHaveCSS('overflow', 'visible');
    await expect(noteOf(page, 10)).toHaveCSS('list-style-type', 'decimal');
    await expect(page.getByRole('checkbox')).toBeHidden();
  });
}

test('the page of notes has them all, each leading to its passage', async ({ page }) => {
  for (const lang of ['fr', 'en'] as const) {
    await page.goto(`${lang}/notes/`);
    await expect(page.locator('.entry')).toHaveCount(edition.notes.length);
    for (const { number, text } of edition.notes) {
      await expect(page.locator(`[id="n${String(number)}"]`)).toContainText(text[lang]);
    }
    await expect(page.locator('.source')).toHaveCount(edition.sources.length);
  }
  // An error in the French is shown in French, and links there.
  const slip = page.locator('#n10');
  await expect(slip.locator('[lang=fr]')).toHaveText('revêt');
  await slip.getByRole('link', { name: '1.1' }).click();
  await expect(page).toHaveURL(/\/fr\/declaration\/#1\.1$/);
});

test.describe('the search', () => {
  test('finds notes as notes, below the passages, and leads to them', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'réunion');
    expect((await places(page)).some((address) => address.includes('notes'))).toBe(false);
    await expect(page.getByRole('status')).toHaveText(
      /^4 résultats pour «\sréunion\s», 3 notes de l’édition$/,
    );
    await expect(page.getByText('Notes de l’édition (elles ne font pas partie du texte)')).toBeVisible();
    const first = page.locator('.note-result').first();
    await expect(first.locator('mark').first()).toHaveText('réunion');
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/\/fr\/notes\/#n\d+$/);
    await expect(page.locator(':target')).toContainText('réunion');
  });

  test('says that a word of the notes alone is not in the text', async ({ page }) => {
    await page.goto(SEARCH.en);
    await find(page, 'Turkmenistan');
    await expect(page.getByRole('status')).toHaveText('No result for “Turkmenistan”. 1 editorial note.');
    await expect(page.locator('.result')).toHaveCount(0);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: 'Note, preamble 1' })).toBeFocused();
  });

  test('filters by theme', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'coopération');
    await page.getByLabel('Thème').selectOption('Marché commun d’Asie centrale');
    expect(await places(page)).toEqual(['fr/declaration/#3.2']);
  });

  test('filters by voice', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, 'coopération');
    await page.getByLabel('Voix').selectOption('les quatre d’Asie centrale');
    expect(await places(page)).toEqual(['fr/declaration/#3.5']);
  });

  test('marks a phrase that a note stands in', async ({ page }) => {
    await page.goto(SEARCH.fr);
    await find(page, '"revêt une grande importance pour"');
    await page.locator('.place > a').first().click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
        ),
      )
      .toEqual(['revêt une grande importance pour']);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test(`the page of notes shows one kind alone, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('en/notes/');
    const shown = page.locator('.entry:visible');
    await expect(shown).toHaveCount(edition.notes.length);
    const slips = edition.notes.filter(({ kind }) => kind === 'sic' || kind === 'inconsistency').length;
    const doubts = edition.notes.filter(({ kind }) => kind === 'doubt').length;
    await page.getByLabel(`Slips and peculiarities (${String(slips)})`).check();
    await expect(shown).toHaveCount(slips);
    await page.getByLabel(`Doubts of translation (${String(doubts)})`).check();
    await expect(shown).toHaveCount(doubts);
    // No heading stands over nothing.
    await expect(page.getByRole('heading', { level: 2, name: 'Joint Statement' })).toBeHidden();
    await page.getByLabel('All').check();
    await expect(shown).toHaveCount(edition.notes.length);
    await context.close();
  });
}
