/**
 * The search misses nothing and returns little in vain: every word of both languages, in every way of typing it,
 * through the search page itself.
 */
import { stemmer as french } from '@orama/stemmers/french';
import type { Page } from '@playwright/test';
import { stem as english } from 'porter2';
import type { Lang } from '../../src/edition/types.ts';
import { WORD, bare } from '../../src/edition/text/forms.ts';
import type { SearchConfig } from '../../src/search/config.ts';
import { searchRecords } from '../../src/search/records.ts';
import { edition, expect, test } from './site.ts';
import { openWithProgram } from './search-program.ts';
import type { SearchProgram } from './search-program.ts';
import { SEARCH, find } from './searching.ts';

declare const program: SearchProgram;

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

/** What is shown for a query: the results of the page's language, and those of the other, as addresses. */
interface Shown {
  readonly own: readonly string[];
  readonly other: readonly string[];
  /** The passages to which the link beside a result leads. */
  readonly counterparts: readonly string[];
  /** Whether both indexes have answered, and not the text in place of one. */
  readonly indexed: boolean;
}

/** Asks queries one after another, as the search page in a language does. */
const ask = (page: Page, lang: Lang, typed: readonly string[]): Promise<Shown[]> =>
  page.evaluate(
    async ([of, all]) => {
      const config = (await (await fetch(`/${of}/search.json`)).json()) as SearchConfig;
      const { languageSearch, pagefindIndex, answersTo } = program;
      const searchOf = (each: Lang) =>
        languageSearch(each, config.texts[each], pagefindIndex(`/pagefind/${each}/`, '/'));
      const [own, other] = [searchOf(of), searchOf(of === 'fr' ? 'en' : 'fr')];
      const context = { lang: of, documents: config.documents, page: [] };
      const answerTo = async (query: string): Promise<Shown> => {
        for await (const { hits, indexed, complete } of answersTo(query, own, other, context)) {
          if (!complete) continue;
          const [inOwn, inOther] = [
            hits.filter((hit) => hit.lang === of),
            hits.filter((hit) => hit.lang !== of),
          ];
          return {
            own: inOwn.map(({ url }) => url),
            other: inOther.map(({ url }) => url),
            counterparts: hits.map(({ counterpart }) => counterpart),
            indexed: indexed.length === 2,
          };
        }
        throw new Error(`${query}: no complete answer`);
      };
      const shown: Shown[] = [];
      for (const query of all) {
        let answer = await answerTo(query);
        // On a busy machine an index may come too late for a query; then it is asked again.
        for (let again = 0; !answer.indexed && again < 20; again += 1) answer = await answerTo(query);
        shown.push(answer);
      }
      return shown;
    },
    [lang, typed] as const,
  );

for (const lang of ['fr', 'en'] as const) {
  test(`every word finds every passage that has it: ${lang}`, async ({ page }) => {
    await openWithProgram(page, SEARCH[lang]);
    const all = queries(lang);
    const answers = await ask(
      page,
      lang,
      all.map(({ typed }) => typed),
    );

    const missed: string[] = [];
    const vain: string[] = [];
    let [wanted, returned] = [0, 0];
    const own = records.filter((record) => record.lang === lang);
    const stem = STEM[lang];
    const words = new Map(own.map(({ url, text }) => [url, (text.match(WORD) ?? []).map(bare)]));
    all.forEach(({ typed, word }, i) => {
      const found = new Set(answers[i]?.own);
      for (const [url, inText] of words) {
        if (inText.includes(word)) {
          wanted += 1;
          if (!found.has(url)) missed.push(`${typed} → ${url}`);
        }
        if (found.has(url)) {
          returned += 1;
          if (!inText.some((form) => stem(form) === stem(word))) vain.push(`${typed} → ${url}`);
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
    expect(all.filter((_, i) => !answers[i]?.indexed)).toEqual([]);

    // The box itself, for words from first to last.
    const some = all.flatMap(({ typed }, i) => (i % Math.floor(all.length / 24) === 0 ? [{ typed, i }] : []));
    expect(some.length).toBeGreaterThanOrEqual(24);
    for (const { typed, i } of some) {
      await find(page, typed);
      const links = page.locator('.place > a:first-child');
      const shown = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href')));
      const { own: first, other } = answers[i] ?? { own: [], other: [] };
      expect(shown, typed).toEqual([...first, ...other]);
    }
  });
}

for (const [lang, other] of [
  ['fr', 'en'],
  ['en', 'fr'],
] as const) {
  test(`every word finds its passages from the page of the other language: ${lang}`, async ({ page }) => {
    await openWithProgram(page, SEARCH[other]);
    // As printed: the other ways of typing it are tried on the page of its own language.
    const all = queries(lang).filter(
      ({ typed, word }) => typed.toLowerCase() === typed && bare(typed) === word,
    );
    const answers = await ask(
      page,
      other,
      all.map(({ typed }) => typed),
    );
    const own = records.filter((record) => record.lang === lang);
    const missed = all.flatMap(({ typed, word }, i) =>
      own
        .filter(({ text }) => (text.match(WORD) ?? []).map(bare).includes(word))
        // As a result, or one step from one.
        .filter(({ url }) => !answers[i]?.other.includes(url) && !answers[i]?.counterparts.includes(url))
        .map(({ url }) => `${typed} → ${url}`),
    );
    expect(all.length).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });
}
