/** Whatever a word is disguised in by programs that it was copied through, it finds the same passages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { LANGS } from '../../src/edition/types.ts';
import { bare } from '../../src/edition/text/forms.ts';
import { tokensOf } from '../../src/edition/text/tokens.ts';
import { textWords } from '../../src/edition/text/words.ts';
import { parseQuery } from '../../src/search/client/query.ts';
import { rank, readPassages } from '../../src/search/client/rank.ts';
import { searchRecords } from '../../src/search/records.ts';
import { CONTENT } from './content-folder.ts';

const records = searchRecords(loadEdition(CONTENT));
const passages = LANGS.map((lang) => readPassages(records.filter((record) => record.lang === lang)));

/** Words with what joins them (`l’eau`, `celui-ci`), as printed. */
const PRINTED = [
  ...new Set(records.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? [])),
];

const found = (query: string) =>
  passages.map((each) => rank(each, parseQuery(query)).map(({ passage }) => passage.url));

const LIGATURES = [
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
  ['st', 'ﬆ'],
] as const;

/** Characters that nobody sees, and that stand between letters. */
const UNSEEN = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u034f\u180e\u200e\u202c\u0002\ufe0f';
const APOSTROPHES = "'’‘‛ʼʻʹ´`′＇ꞌ";
const HYPHENS = '-‐‑‒–—−－﹣';

/** Disguises of a word; each takes a number that may choose among several ways of it. */
const DISGUISES: readonly ((word: string, n: number) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD'),
  (word) => bare(word),
  (word, n) => Array.from(word).join(UNSEEN.charAt(n % UNSEEN.length)),
  (word, n) =>
    word.slice(0, n % word.length) + UNSEEN.charAt(n % UNSEEN.length) + word.slice(n % word.length),
  (word) => LIGATURES.reduce((each, [letters, ligature]) => each.replaceAll(letters, ligature), word),
  (word) => word.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  (word, n) => word.replaceAll('’', APOSTROPHES.charAt(n % APOSTROPHES.length)),
  (word, n) => word.replaceAll('-', HYPHENS.charAt(n % HYPHENS.length)),
  (word) => `«\u00a0${word}\u202f»`,
  (word) => `“${word},`,
  (word) => `(${word})`,
  (word) => `\u00a0${word}\u2009`,
  (word) => word.replaceAll('œ', 'oe'),
  (word) => `${word}²`,
];

test('the vocabulary has words of every kind that a disguise is for', () => {
  for (const part of ['’', '-', 'ffi', 'œ', 'é']) expect(PRINTED.join(' ')).toContain(part);
});

test('a word in one or two disguises finds the same passages', () => {
  const disguise = fc.tuple(fc.constantFrom(...DISGUISES), fc.nat(200));
  fc.assert(
    fc.property(
      fc.constantFrom(...PRINTED),
      fc.array(disguise, { minLength: 1, maxLength: 2 }),
      (word, by) => {
        const typed = by.reduce((each, [put, n]) => put(each, n), word);
        // In quotation marks several words are a phrase.
        const plain = /["«].*["»]/u.test(typed) ? `"${word}"` : word;
        expect(found(typed), JSON.stringify(typed)).toEqual(found(plain));
      },
    ),
    { numRuns: 400 },
  );
});

test('every word is found in each disguise where it stands', () => {
  for (const word of PRINTED.filter((each) => /^\p{L}{3,}$/u.test(each))) {
    DISGUISES.forEach((put, i) => {
      const [clause] = parseQuery(put(word, word.length + i));
      expect([word, clause?.words]).toEqual([word, [bare(word)]]);
    });
  }
});

test('the marks on a page and the check of quotations read a disguised word alike', () => {
  for (const word of ['coopé\u00adration', 'e\ufb03caces', 'l´eau', 'ｅａｕ']) {
    const plain = bare(word).split("'").at(-1);
    expect(textWords(word).at(-1)?.bare).toBe(plain);
    expect(tokensOf(word.normalize('NFKC').replaceAll('\u00ad', '')).at(-1)?.folded).toBe(plain);
  }
});
