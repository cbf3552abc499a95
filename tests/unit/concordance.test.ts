import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { LANGS } from '../../src/edition/types.ts';
import type { Lang } from '../../src/edition/types.ts';
import { concordance, initial } from '../../src/search/concordance.ts';
import { WORD, bare } from '../../src/edition/text/forms.ts';
import { FUNCTION_WORDS } from '../../src/search/function-words.ts';
import { searchRecords } from '../../src/search/records.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { recordOf } from './search-records.ts';

const records = searchRecords(loadEdition(CONTENT));

const entriesOf = (text: string, lang: Lang = 'fr') => concordance([recordOf(text, lang)], lang);
const wordsOf = (text: string, lang: Lang = 'fr') => entriesOf(text, lang).map(({ word }) => word);

/** The contexts of a word in a text, the word itself in square brackets. */
const contexts = (text: string, wanted: string) =>
  entriesOf(text)
    .filter(({ key }) => key === wanted)
    .flatMap(({ occurrences }) => occurrences.map(({ before, word, after }) => `${before}[${word}]${after}`));

describe('the words of a text', () => {
  test.each([
    ['are sorted without regard to accents', 'zone étape eau énergie', ['eau', 'énergie', 'étape', 'zone']],
    ['are sorted without regard to capitals', 'Astana aube Asie', ['Asie', 'Astana', 'aube']],
    ['have œ among o', 'ordre œuvre octroi', ['octroi', 'œuvre', 'ordre']],
    ['have no function words', 'la paix qu’ils ont dans leurs pays', ['paix', 'pays']],
    ['have neither numbers nor single letters', '28 août 2004, points 40 d) et x', ['août', 'points']],
    ['are entered in small letters if they are printed so anywhere', 'Paix, paix', ['paix']],
    ['are entered in capitals if they always are', 'Asie, Asie', ['Asie']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('in English have no English function words', () => {
    expect(wordsOf('the peace which they have in their region', 'en')).toEqual(['peace', 'region']);
  });

  test('are those of one language alone', () => {
    const both = [recordOf('la paix'), recordOf('the peace', 'en')];
    expect(concordance(both, 'en').map(({ word }) => word)).toEqual(['peace']);
  });

  test('stand under their first letter without accent', () => {
    expect(entriesOf('œuvre énergie Asie').map(initial)).toEqual(['A', 'E', 'O']);
  });
});

describe('the context of a word', () => {
  test('is all of a short text, each time the word stands there', () => {
    expect(contexts('la paix, et la Paix', 'paix')).toEqual([
      'la [paix], et la Paix',
      'la paix, et la [Paix]',
    ]);
  });

  test('is some words of a long text on each side, cut between words', () => {
    const text = `${'avant '.repeat(20)}de la paix, ${'ensuite '.repeat(20)}fin`;
    expect(contexts(text, 'paix')).toEqual([
      '… avant avant avant avant de la [paix], ensuite ensuite ensuite ensuite …',
    ]);
  });

  test('keeps the article before it and does not cut at a no-break space', () => {
    expect(contexts(`de l’eau «${NBSP}pure${NBSP}»`, 'eau')).toEqual([`de l’[eau] «${NBSP}pure${NBSP}»`]);
  });
});

describe.each(LANGS)('the concordance of the edition in %s', (lang) => {
  const own = records.filter((record) => record.lang === lang);
  const entries = concordance(records, lang);
  const occurrences = entries.flatMap((entry) => entry.occurrences);

  test('is sorted as the language sorts', () => {
    const words = entries.map(({ word }) => word);
    expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, lang)));
  });

  test('has each letter once', () => {
    const letters = entries.map(initial).filter((letter, i, all) => letter !== all[i - 1]);
    expect(letters).toEqual([...new Set(letters)]);
    expect(letters.every((letter) => /^[A-Z]$/.test(letter))).toBe(true);
  });

  test('has an entry for every significant word of each text, with a place for each time it stands', () => {
    const counts = new Map<string, number>();
    for (const [word] of own.flatMap(({ text }) => [...text.matchAll(WORD)])) {
      const key = bare(word);
      if (/\d/.test(key) || key.length < 2 || FUNCTION_WORDS[lang].has(key)) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(300);
    expect(new Map(entries.map(({ key, occurrences: { length } }) => [key, length]))).toEqual(counts);
  });

  test('shows every word between what stands before and after it in its text', () => {
    for (const { record, before, word, after } of occurrences) {
      const context = before.replace(/^… /, '') + word + after.replace(/ …$/, '');
      expect(record.lang).toBe(lang);
      expect(record.text).toContain(context);
    }
  });

  test('begins and ends a context that is cut between words', () => {
    for (const { record, before, word, after } of occurrences) {
      const context = `${before}${word}${after}`.replace(/^… /, ' ').replace(/ …$/, ' ');
      expect(record.text).toContain(context);
    }
  });

  test('has no word that does not stand in a text', () => {
    for (const { word, key, occurrences: places } of entries) {
      expect(bare(word)).toBe(key);
      expect(places.map((place) => bare(place.word))).toEqual(places.map(() => key));
    }
  });
});
