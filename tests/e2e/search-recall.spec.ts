/**
 * Nothing is missed, and little is returned in vain: every word of both languages, in every way in
 * which it may be typed, through the search page itself.
 */
import { stemmer as french } from '@orama/stemmers/french';
import type { Page } from '@playwright/test';
import { stem as english } from 'porter2';
import type { Lang } from '../../src/edition/types.ts';
import { WORD, bare } from '../../src/edition/text/forms.ts';
import { searchRecords } from '../../src/search/records.ts';
import { edition, expect, test } from './site.ts';
import { SEARCH } from './searching.ts';

const STEM = { fr: french, en: english };
const records = searchRecords(edition);

interface Query {
  readonly typed: string;
  readonly word: string;
}

/** Every word of a language of two letters and more, as it may be typed. */
function queries(lang: Lang): Query[] {
  const own = records.filter((record) => record.lang === lang);
  const typed = new Map<string, string>();
  const add = (query: string, word: string) => typed.set(query, bare(word));
  for (const { text } of own) {
    for (const [word] of text.matchAll(WORD)) {
      if (word.length < 2) continue;
      for (const form of [word, bare(word), word.toUpperCase()]) add(form, word);
      if (lang === 'fr' && /^[aeiouyhàâéèêëîïôùûüœ]/i.test(word)) {
        for (const article of ['l’', "l'", 'd’', "d'", 'qu’', "qu'"]) add(article + word, word);
      }
    }
    // With its article as it stands in the text, with either apostrophe.
    for (const [whole, , word = ''] of text.matchAll(/(\p{L}+)’(\p{L}{2,})/gu)) {
      add(whole, word);
      add(whole.replace('’', "'"), word);
    }
  }
  return [...typed].map(([query, word]) => ({ typed: query, word }));
}

/** The results of the page's own language; and all results, each with its counterpart one step away. */
const OWN = '.result:not([lang]) .place > a:first-child';
const ALL = '.place > a';

/** Types queries one after another and returns the addresses that each one brings. */
const ask = (page: Page, typed: readonly string[], links: string): Promise<string[][]> =>
  page.evaluate(
    async ([all, selector]) => {
      const box = document.querySelector<HTMLElement>('search-box');
      const input = box?.querySelector('input');
      if (!box || !input) throw new Error('no search box');
      const found: string[][] = [];
      for (const query of all) {
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        while (box.dataset['answered'] !== query) await new Promise((next) => setTimeout(next));
        const places = box.querySelectorAll<HTMLAnchorElement>(selector);
        found.push([...places].map(({ pathname, hash }) => pathname + hash));
      }
      return found;
    },
    [typed, links] as const,
  );

for (const lang of ['fr', 'en'] as const) {
  test(`every word finds every passage that has it: ${lang}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto(SEARCH[lang]);
    await page.getByRole('searchbox').focus();
    const all = queries(lang);
    const answers = await ask(
      page,
      all.map(({ typed }) => typed),
      OWN,
    );

    const missed: string[] = [];
    const vain: string[] = [];
    let [wanted, returned] = [0, 0];
    const own = records.filter((record) => record.lang === lang);
    const stem = STEM[lang];
    all.forEach(({ typed, word }, i) => {
      const found = new Set(answers[i]);
      for (const { url, text } of own) {
        const words = (text.match(WORD) ?? []).map(bare);
        if (words.includes(word)) {
          wanted += 1;
          if (!found.has(url)) missed.push(`${typed} → ${url}`);
        }
        if (found.has(url)) {
          returned += 1;
          if (!words.some((form) => stem(form) === stem(word))) vain.push(`${typed} → ${url}`);
        }
      }
    });
    const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
    console.log(
      `Search, ${lang}: ${String(all.length)} queries; recall ${percent(wanted - missed.length, wanted)} % of ` +
        `${String(wanted)}; precision ${percent(returned - vain.length, returned)} % of ${String(returned)}`,
    );
    expect(all.length).toBeGreaterThan(900);
    expect(missed).toEqual([]);
    expect(vain).toEqual([]);
  });
}

for (const [lang, other] of [
  ['fr', 'en'],
  ['en', 'fr'],
] as const) {
  test(`every word finds its passages from the page of the other language: ${lang}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto(SEARCH[other]);
    await page.getByRole('searchbox').focus();
    // As it stands: the other ways of typing it are tried on the page of its own language.
    const all = queries(lang).filter(
      ({ typed, word }) => typed.toLowerCase() === typed && bare(typed) === word,
    );
    const answers = await ask(
      page,
      all.map(({ typed }) => typed),
      ALL,
    );
    const own = records.filter((record) => record.lang === lang);
    const missed = all.flatMap(({ typed, word }, i) =>
      own
        .filter(({ text }) => (text.match(WORD) ?? []).map(bare).includes(word))
        .filter(({ url }) => !answers[i]?.includes(url))
        .map(({ url }) => `${typed} → ${url}`),
    );
    expect(all.length).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });
}
