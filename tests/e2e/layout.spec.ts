/**
 * The layout holds at every width of the window, in every size that a reader may choose: in the browser
 * (`large-type.spec.ts`), by zoom (which is a narrow window), or in the settings of the site.
 */
import type { Page } from '@playwright/test';
import { looksAt, sideways } from './sideways.ts';
import type { Look } from './sideways.ts';
import { LONGEST_PASSAGES, OTHER_PAGES, VIEWS, at, declaration, expect, test } from './site.ts';

const WIDTHS = [320, 360, 390, 412, 600, 768, 820, 1024, 1200, 1280, 1400, 1920];
const LOOKS = [{}, { size: '115' }, { size: '150' }, { width: 'wide' }, { size: '150', width: 'wide' }];
const FRENCH = [...OTHER_PAGES, ...LONGEST_PASSAGES].filter((path) => !path.startsWith('en/'));
const PARALLEL = at(declaration, 'fr', undefined, 'parallel');
const PHONE = { width: 390, height: 844 };

/** Measures a page in one set of settings after the other, each when it has been painted. Runs in the page. */
async function inEveryLook<Arg, Seen>(
  measure: (arg: Arg) => Seen,
  looks: readonly Look[],
  arg: Arg,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const chosen of looks) {
    for (const name of ['size', 'width']) document.documentElement.dataset[name] = chosen[name] ?? '';
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    seen.push(measure(arg));
  }
  return seen;
}

/** Checks what is measured in the page at every width with every setting, with a name for messages. */
async function everywhere<Arg, Seen>(
  page: Page,
  measure: (arg: Arg) => Seen,
  arg: Arg,
  check: (seen: Seen, where: string) => void,
): Promise<void> {
  for (const width of WIDTHS) {
    const looks = looksAt(width, LOOKS);
    await page.setViewportSize({ width, height: 844 });
    const seen: Seen[] = await page.evaluate(
      `(${inEveryLook.toString()})(${measure.toString()}, ${JSON.stringify(looks)}, ${JSON.stringify(arg)})`,
    );
    expect(seen).toHaveLength(looks.length);
    seen.forEach((each, i) => {
      check(each, `${String(width)} px ${JSON.stringify(looks[i])}`);
    });
  }
}

/** What must be true of a view of the document, all in one go. Runs in the page. */
const placesOf = ({ anchors, columnsAt }: { anchors: readonly string[]; columnsAt: readonly string[] }) => {
  const notesBeside = () =>
    [...document.querySelectorAll('.notes[data-beside] li')].map((note) => {
      const { right, width } = note.getBoundingClientRect();
      return {
        isInside: right <= innerWidth,
        rem: width / parseFloat(getComputedStyle(document.documentElement).fontSize),
      };
    });

  /** Every dash and plus behind a space, and whether it stands on another line than the words before it. */
  const signsInText = () => {
    const found: { words: string; begins: boolean }[] = [];
    const text = document.querySelector('.document') ?? document.body;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const characters: { node: Text; at: number; sign: string }[] = [];
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
      if (!node.parentElement?.closest('[data-editorial], .label'))
        for (let at = 0; at < node.data.length; at += 1)
          characters.push({ node, at, sign: node.data.charAt(at) });
    const topOf = ({ node, at }: { node: Text; at: number }) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, bottom } = range.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    characters.forEach((each, i) => {
      const [before, space] = [characters[i - 2], characters[i - 1]];
      if (!/[+–]/.test(each.sign) || space?.sign !== ' ' || !before) return;
      found.push({
        words: before.node.data.slice(-20),
        begins: Math.abs(topOf(each) - topOf(before)) > 8,
      });
    });
    return found;
  };

  /** Opens a passage, and says where it has come to stand and between which heights nothing covers it. */
  const openPassage = (id: string) => {
    location.replace(`#${id}`);
    const bar = document.querySelector('.bar')?.getBoundingClientRect() ?? new DOMRect();
    const labels = document.querySelector('.columns')?.getBoundingClientRect();
    const isAtTop = bar.top < innerHeight / 2;
    return {
      top: document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
      from: Math.max(isAtTop ? bar.bottom : 0, labels?.bottom ?? 0),
      to: isAtTop ? innerHeight : bar.top,
    };
  };

  /** The lines that say what each column is: whether all of a line is in the window, and nothing in front of it. */
  const labelsOfColumns = () =>
    [...document.querySelectorAll('.columns p')].map((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return {
        words: line.textContent.trim().replace(/\s+/g, ' '),
        isInSight:
          left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && line.contains(front),
        isCut: line.scrollWidth > line.clientWidth,
      };
    });

  return {
    scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    notes: notesBeside(),
    signs: signsInText(),
    passages: anchors.map((anchor) => ({ anchor, ...openPassage(anchor) })),
    columns: columnsAt.map((anchor) => {
      openPassage(anchor);
      return { anchor, labels: labelsOfColumns() };
    }),
  };
};

/** What must be true of the rows of the header and of the bar. Runs in the page. */
const rowsOfBars = () =>
  [...document.querySelectorAll('body > :is(header, nav) > div')].map((row) => {
    const boxes = [...row.querySelectorAll('a, button, p, input')]
      .filter((part) => part.checkVisibility())
      .map((part) => part.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const { top, bottom, height } = row.getBoundingClientRect();
    return {
      height,
      inside: boxes.every(
        (box) => box.top >= top - 1 && box.bottom <= bottom + 1 && box.left >= 0 && box.right <= innerWidth,
      ),
      // The number of what is being read is whole or out of sight, never `3.` of `3.4`.
      whole: [...row.querySelectorAll('[data-here] b')].every((number) => {
        const frame = number.parentElement?.getBoundingClientRect();
        const { top, right } = number.getBoundingClientRect();
        return frame && (right <= frame.right + 1 || top >= frame.bottom - 1);
      }),
      apart: boxes.every((box, i) =>
        boxes.every((other, k) => k <= i || other.left >= box.right - 1 || other.right <= box.left + 1),
      ),
    };
  });

test.describe('at every width, in every size', () => {
  for (const part of [0, 1]) {
    test(`no page scrolls sideways: ${String(part)}`, async ({ page }) => {
      const pages = FRENCH.filter((_, i) => i % 2 === part);
      expect(pages.length).toBeGreaterThan(10);
      expect(await sideways(page, WIDTHS, LOOKS, pages)).toEqual([]);
    });
  }

  for (const { name, path } of VIEWS) {
    test(`passages, notes in the margin, signs and labels are where they should be: ${name}`, async ({
      page,
    }) => {
      await page.goto(path);
      // Their program is there before the first width that has room for notes.
      await page.locator('.document').dispatchEvent('pointerover');
      await expect(page.locator('.notes > [data-key][aria-hidden]')).toHaveCount(1);
      let [besides, dashes] = [0, 0];
      const opened = {
        anchors: ['3.4', '2.3.6', '5', '1.1'],
        columnsAt: path === PARALLEL ? ['title', '1.4', '4.3', 'signatures.5'] : [],
      };
      await everywhere(page, placesOf, opened, ({ scrolls, notes, signs, passages, columns }, where) => {
        expect(scrolls, `with its notes the page scrolls sideways: ${where}`).toBe(false);

        for (const { rem, isInside } of notes) {
          expect(rem, `a note in the margin is narrower than 12rem: ${where}`).toBeGreaterThanOrEqual(11.99);
          expect(isInside, `a note in the margin is beside the window: ${where}`).toBe(true);
        }
        besides += notes.length;

        const leading = signs.filter(({ begins }) => begins);
        expect(leading, `a line begins with a dash or a plus: ${where}`).toEqual([]);
        dashes += signs.length;

        expect(passages).toHaveLength(4);
        for (const { anchor, top, from, to } of passages) {
          expect(top, `${anchor} is covered at ${where}`).toBeGreaterThanOrEqual(from);
          expect(top, `${anchor} is low at ${where}`).toBeLessThan(Math.min(from + 130, to));
        }

        expect(columns).toHaveLength(path === PARALLEL ? 4 : 0);
        for (const { anchor, labels } of columns)
          expect(labels, `what each column is, at ${anchor}, ${where}`).toEqual([
            { words: 'Français – Version française de l’ONU', isInSight: true, isCut: false },
            { words: 'English – Traduction non officielle', isInSight: true, isCut: false },
          ]);
      });
      expect(besides).toBeGreaterThan(60);
      expect(dashes).toBeGreaterThan(100);
    });
  }

  test('the bar and the header are one row each, in the window', async ({ page }) => {
    for (const path of [at(declaration, 'fr', '2.1-2.3'), PARALLEL, 'fr/signataires/']) {
      await page.goto(path);
      // The way back takes room in the bar.
      if (path === PARALLEL)
        await page.evaluate(() => {
          document.querySelector<HTMLElement>('.toc a[href="#6.2"]')?.click();
        });
      await everywhere(page, rowsOfBars, undefined, (rows, where) => {
        expect(rows.length, where).toBeGreaterThan(0);
        for (const { height, inside, apart, whole } of rows) {
          expect(height, where).toBeLessThanOrEqual(80);
          expect(inside, where).toBe(true);
          expect(apart, where).toBe(true);
          expect(whole, where).toBe(true);
        }
      });
    }
  });
});

test('words that a translator has made longer scroll no page sideways', async ({ page }) => {
  for (const path of ['fr/', at(declaration, 'fr'), PARALLEL, 'fr/verifier/']) {
    await page.goto(path);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        if (!text.parentElement?.closest('script'))
          text.nodeValue = (text.nodeValue ?? '').replace(/\p{L}{4,}/gu, '$&verzeichnisse');
    });
    for (const width of [320, 390, 832, 1024, 1400]) {
      await page.setViewportSize({ width, height: 844 });
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beside, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('on a page that a translator has turned to the left nothing lies on the numbers', async ({ page }) => {
  for (const width of [390, 1300])
    for (const path of [at(declaration, 'fr'), PARALLEL]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const lies = await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        const boxes = (parts: Iterable<Element | Range>) =>
          [...parts].map((part) => part.getBoundingClientRect()).filter((box) => box.width > 0);
        return [...document.querySelectorAll('.passage > .row > p, .columns')].some((line) => {
          const parts = line.querySelectorAll('.label, .columns > a');
          const words = document.createRange();
          const rest = line.matches('.columns') ? [...line.querySelectorAll('.note')] : [words];
          words.selectNodeContents(line);
          words.setStartAfter(line.querySelector('.label') ?? line.childNodes[0] ?? line);
          return boxes(parts).some((part) =>
            boxes(rest).some(
              (box) =>
                part.left < box.right - 8 &&
                part.right > box.left + 8 &&
                part.top < box.top + 8 &&
                part.bottom > box.top + 1,
            ),
          );
        });
      });
      expect(lies, `${path} at ${String(width)} px`).toBe(false);
    }
});

test('on a phone with the largest type of browser and site nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const path of [at(declaration, 'fr'), PARALLEL]) {
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '36px'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(PHONE.width);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the first sentence is in the first window, between a row of 48 px and a bar of 52 px', async ({
    page,
  }) => {
    await page.goto(at(declaration, 'fr'));
    const header = await page.getByRole('banner').boundingBox();
    const bar = await page.locator('.bar').boundingBox();
    expect(header?.height).toBeLessThanOrEqual(49);
    expect(bar?.height).toBeGreaterThanOrEqual(52);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(PHONE.height);
    const first = await page.locator('[id="preamble.1"] .row').boundingBox();
    expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  });

  test('numbers have a row of their own, and are copied with the paragraph as before', async ({ page }) => {
    await page.goto(at(declaration, 'fr'));
    const paragraph = page.locator('[id="3.1"] .row p');
    const number = await paragraph.getByRole('link').boundingBox();
    const lines = await paragraph.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.lastChild ?? element);
      const { left, top } = range.getBoundingClientRect();
      getSelection()?.selectAllChildren(element);
      return { left, top, copied: getSelection()?.toString().slice(0, 20) };
    });
    expect(number?.height).toBeGreaterThanOrEqual(44);
    // A thumb that scrolls or closes the menu must not open the tools.
    expect(number?.width).toBeLessThan(64);
    expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThanOrEqual(lines.top + 4);
    expect(number?.x).toBe(lines.left);
    expect(lines.copied).toBe('1) Conscients qu’il ');
  });

  test('the menu opens over the page and leads on, without a script too', async ({
    page,
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: PHONE,
      baseURL: baseURL ?? '',
    });
    for (const each of [page, await context.newPage()]) {
      await each.goto('fr/');
      const menu = each.getByRole('navigation', { name: 'Navigation principale' });
      await expect(menu).toBeHidden();
      await each.getByRole('button', { name: 'Menu' }).click();
      await expect(menu.getByRole('link')).toHaveText([
        'Déclaration commune',
        'Lettre d’envoi',
        'Signataires',
        'Contexte',
        'À propos',
      ]);
      await menu.getByRole('link', { name: 'Signataires' }).click();
      await expect(each).toHaveURL(/\/fr\/signataires\/$/);
    }
    await context.close();
  });

  test('without a script the search and the settings are pages', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: PHONE,
      baseURL: baseURL ?? '',
    });
    const page = await context.newPage();
    await page.goto(at(declaration, 'en'));
    await page.locator('.bar').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/en\/search\/$/);
    await page.goto(at(declaration, 'en'));
    await page.locator('.bar').getByRole('link', { name: 'Display' }).click();
    await expect(page).toHaveURL(/\/en\/display\/$/);
    await context.close();
  });
});

test.describe('the search in mid-text', () => {
  for (const { width, path } of [
    { width: 390, path: at(declaration, 'en', '4.3') },
    { width: 1400, path: at(declaration, 'en', '4.3') },
    { width: 1400, path: 'en/glossary/' },
    { width: 390, path: 'en/glossary/' },
  ]) {
    test(`opens where one is, and Escape leads back: /${path} at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const link = page.getByRole('main').getByRole('link').nth(20);
      await link.scrollIntoViewIfNeeded();
      await link.focus();
      const place = await page.evaluate(() => scrollY);
      expect(place).toBeGreaterThan(100);
      await page.keyboard.press('/');
      const box = page.getByRole('searchbox');
      await expect(box).toBeFocused();
      await expect(box).toBeInViewport({ ratio: 1 });
      await page.keyboard.type('drugs');
      await expect(page.locator('.result').first()).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBe(place);
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(place);
      await expect(page.locator('[data-panel]')).toBeHidden();
    });
  }

  test('opens from the bar, and closes when a result on the page is followed', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(at(declaration, 'en', '4.3'));
    await page.locator('.bar').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('afghanistan');
    await page.locator('.place > a').first().click();
    await expect(page).toHaveURL(/#3\.4$/);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('[id="3.4"]')).toBeInViewport();
  });
});

test('the bar says truly where the address leads', async ({ page }) => {
  for (const [fragment, label] of [
    ['4.3', '4.3 Coopération sur la scène internationale'],
    ['4.3:~:text=du%20nombre%20de%20si%C3%A8ges', '4.3 Coopération sur la scène internationale'],
    ['2.1-2.3', '2.1–2.3 Approfondissement et élargissement des relations entre le Japon et l’Asie centrale'],
    ['2.3.6', '2.3 Approfondissement et élargissement des relations entre le Japon et l’Asie centrale'],
    ['5', '5.1 Le dialogue « Asie centrale + Japon »'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(at(declaration, 'fr', fragment));
    await expect(page.locator('[data-here]')).toHaveText(label);
  }
});

test('with forced colours a range and the current entry of the contents have marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1400, height: 844 });
  await page.goto(at(declaration, 'fr', '2.1-2.3'));
  const outline = (element: Element) => getComputedStyle(element).outlineStyle;
  await expect.poll(() => page.locator('[id="2.1"] .row').evaluate(outline)).toBe('solid');
  expect(await page.locator('.toc li > a[href="#2"]').evaluate(outline)).toBe('solid');
  expect(await page.locator('.toc li > a[href="#3"]').evaluate(outline)).toBe('none');
  expect(await page.locator('[id="1.1"] .row').evaluate(outline)).toBe('none');
});
