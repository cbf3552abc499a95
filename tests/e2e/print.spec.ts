import type { Page } from '@playwright/test';
import { passagesOf } from '../../src/edition/passages.ts';
import { linesOf } from '../../src/edition/walk.ts';
import { LANGS } from '../../src/edition/types.ts';
import type { Document, Lang } from '../../src/edition/types.ts';
import { pdfText } from './pdf-text.ts';
import { at, declaration, edition, expect, test } from './site.ts';
import { PUBLISHED } from './sites.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

/** The text of a document in the order of the source, without white space. */
const wholeText = (document: Document, lang: Lang): string[] =>
  passagesOf(document)
    .filter(({ kind, parent }) => kind === 'section' || (kind !== 'item' && kind !== 'signature' && !parent))
    .flatMap(({ anchor }) => linesOf(document, lang, anchor))
    .map(({ label = '', text }) => bare(label + text));

/** The text of each printed page, set in the typeface rather than its fallback. */
async function printed(page: Page): Promise<string[]> {
  await page.evaluate('document.fonts.ready');
  return pdfText(await page.pdf({ preferCSSPageSize: true }));
}

for (const document of edition.documents) {
  for (const lang of LANGS) {
    test(`${document.id} (${lang}) stands on paper whole and in order, with head and page numbers`, async ({
      page: sheet,
    }) => {
      // Without the notes, whose marks would be between the words.
      await sheet.addInitScript(() => {
        localStorage.setItem('astana-2004:display', '{"notes":"off"}');
      });
      await sheet.goto(at(document, lang));
      const pages = await printed(sheet);
      expect(pages.length).toBeLessThanOrEqual(5);
      const status = lang === 'fr' ? 'Version française de l’ONU' : 'Unofficial translation';
      const address = new URL(at(document, lang), PUBLISHED).href;
      // Margin boxes come first in the text of each page.
      const text = pages
        .map((page, i) => {
          const margins = bare(
            `${document.texts[lang].name}${status}${String(i + 1)}/${String(pages.length)}${address}`,
          );
          expect(bare(page).startsWith(margins), `${page.slice(0, 200)} begins with ${margins}`).toBe(true);
          return bare(page).slice(margins.length);
        })
        .join('');
      let from = 0;
      for (const line of wholeText(document, lang)) {
        const found = text.indexOf(line, from);
        expect(found, `${line} after ${text.slice(from - 40, from)}`).toBeGreaterThanOrEqual(from);
        from = found + line.length;
      }
      // No interface: no contents, no search, no link to the other language.
      for (const word of ['Sommaire', 'Recherche', 'Contents', 'Display', 'Affichage', '¶']) {
        expect(text).not.toContain(word);
      }
    });
  }
}

test('both languages stand on paper in rows, each with its status, and no pair is torn', async ({ page }) => {
  await page.goto(at(declaration, 'fr', undefined, 'parallel'));
  const pages = await printed(page);
  // The sources of the notes take the last of them.
  expect(pages.length).toBeLessThanOrEqual(8);
  for (const text of pages) {
    // Without spaces: some system fonts have a ligature for `ffi`, which PDF readers take for a word of its own.
    expect(bare(text)).toContain(
      bare('Français – Version française de l’ONU / English – Unofficial translation'),
    );
  }
  for (const { anchor, kind } of passagesOf(declaration)) {
    if (kind !== 'paragraph' && kind !== 'section') continue;
    const places = LANGS.map((lang) => {
      const line = bare(linesOf(declaration, lang, anchor)[0]?.text ?? '');
      return pages.findIndex((text) => bare(text).includes(line));
    });
    expect(places[0], anchor).toBeGreaterThanOrEqual(0);
    expect(places[1], anchor).toBe(places[0]);
  }
});

test('a heading is never the last thing on a page', async ({ page }) => {
  for (const path of [
    at(declaration, 'fr'),
    at(declaration, 'en'),
    at(declaration, 'fr', undefined, 'parallel'),
  ]) {
    await page.goto(path);
    const pages = (await printed(page)).map(bare);
    for (const lang of LANGS) {
      for (const { title, paragraphs } of declaration.texts[lang].sections) {
        const on = pages.findIndex((text) => text.includes(bare(title)));
        if (on < 0) continue;
        const start = bare(paragraphs[0]?.text ?? '').slice(0, 40);
        expect(pages[on], `${path}: ${title}`).toContain(start);
      }
    }
  }
});

test('paper says who does not publish it, once, at the end', async ({ page }) => {
  for (const path of [at(declaration, 'fr'), 'fr/contexte/']) {
    await page.goto(path);
    const text = bare((await printed(page)).join(''));
    const words = bare('Édition indépendante, sans lien avec l’Organisation des Nations Unies.');
    expect(text.split(words)).toHaveLength(2);
    expect(text).not.toContain(bare('Index des mots'));
  }
});

test('notes stand on paper as endnotes, with the address where their sources are', async ({ page }) => {
  await page.goto(at(declaration, 'fr'));
  const text = bare((await printed(page)).join(''));
  const address = `${PUBLISHED}/fr/notes/`;
  expect(text).toContain(bare(`Toutes les notes et leurs sources : ${address}`));
  expect(text).toContain(bare('La traduction provisoire du ministère japonais suit l’ordre inverse. [1]'));
  await page.evaluate(() => {
    document.documentElement.dataset['notes'] = 'off';
  });
  const without = bare((await printed(page)).join(''));
  expect(without).not.toContain(address);
  expect(without).not.toContain('mofa.go.jp');
});

/** What is printed of the first source. */
const FIRST_SOURCE = {
  fr: '[1] J : Ministère des affaires étrangères du Japon, traduction provisoire de la Déclaration commune, en japonais',
  en: '[1] J: Ministry of Foreign Affairs of Japan, provisional translation of the Joint Statement, in Japanese',
};
const FIRST_ADDRESS = 'https://www.mofa.go.jp/mofaj/kaidan/g_kawaguchi/ca_mongolia_04/kyodo_sei.html';

/** The sources that notes on the declaration cite, in either language; the edition has six more. */
const CITED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** The numbers of the sources that are printed, each at the start of its line, in order. */
const printedSources = (text: string) => {
  const list = text.slice(text.lastIndexOf('Sources'));
  return [...list.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
};

for (const javaScriptEnabled of [true, false]) {
  test(`the sources that the notes cite stand below them on paper, with titles and addresses, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    for (const lang of LANGS) {
      for (const view of ['single', 'parallel'] as const) {
        await page.goto(at(declaration, lang, undefined, view));
        const text = (await pdfText(await page.pdf({ preferCSSPageSize: true }))).join(' ');
        expect(bare(text)).toContain(bare(FIRST_SOURCE[lang]));
        expect(bare(text)).toContain(FIRST_ADDRESS);
        expect(printedSources(text)).toEqual(CITED);
      }
    }
    await page.goto('en/declaration/1.1/');
    const passage = (await pdfText(await page.pdf({ preferCSSPageSize: true }))).join(' ');
    expect(bare(passage)).toContain(bare(FIRST_SOURCE.en));
    expect(bare(passage)).toContain(FIRST_ADDRESS);
    await context.close();
  });
}
