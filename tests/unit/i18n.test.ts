import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { choose, fill, otherLang } from '../../src/i18n/format.ts';
import { fr } from '../../src/i18n/fr.ts';
import { formatDate, pluralForms, useMessages } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/edition/types.ts';
import { NBSP } from './content-folder.ts';

const keys = Object.keys(fr) as (keyof Messages)[];

/** The forms of a message: one, or one for each plural category. */
const formsOf = (message: Messages[keyof Messages]): string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const placeholdersOf = (form: string) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const plural = (
  ...[lang, key, n, values]: [Lang, Parameters<typeof pluralForms>[1], number, Record<string, string>?]
) => choose(lang, pluralForms(lang, key), n, values);

describe('the messages of both languages', () => {
  test('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  test.each(keys)('have the same placeholders in “%s”', (key) => {
    expect(formsOf(en[key]).map(placeholdersOf)).toEqual(formsOf(fr[key]).map(placeholdersOf));
  });

  test.each(keys)('are neither empty nor spaced at an end in “%s”', (key) => {
    for (const form of [...formsOf(fr[key]), ...formsOf(en[key])]) expect(form).toMatch(/^\S(?:.*\S)?$/);
  });
});

describe('a French message', () => {
  test('has unbreakable spaces inside guillemets', () => {
    expect(useMessages('fr')('home.description')).toContain(`«${NBSP}Asie centrale + Japon${NBSP}»`);
  });

  test('has them around a value too, and leaves the value as it was typed', () => {
    expect(plural('fr', 'search.count', 1, { query: 'paix : eau' })).toBe(
      `1 résultat pour «${NBSP}paix : eau${NBSP}»`,
    );
  });
});

describe('a placeholder', () => {
  test('is replaced wherever it stands', () => {
    expect(fill('{a} et {b}, {a}', { a: 'x', b: 'y' })).toBe('x et y, x');
  });

  test('without a value stays as it is', () => {
    expect(fill('{a} et {b}', { a: 'x' })).toBe('x et {b}');
  });

  test('is not looked for in a value, which may be what a reader typed', () => {
    expect(fill('« {query} » {n}', { query: '{n} $& $1', n: '2' })).toBe('« {n} $& $1 » 2');
  });

  test('of the interface is filled by the translator', () => {
    const links = [
      useMessages('fr')('passage.link', { anchor: '3.4' }),
      useMessages('en')('passage.link', { anchor: '3.4' }),
    ];
    for (const link of links) expect(link).toMatch(/^[^{}]+ 3\.4$/);
  });
});

describe('a number', () => {
  const forms = { one: '{n} un', other: '{n} plusieurs' };

  test.each([
    ['fr', 0, '0 un'],
    ['fr', 1, '1 un'],
    ['fr', 2, '2 plusieurs'],
    ['en', 0, '0 plusieurs'],
    ['en', 1, '1 un'],
    ['en', 2, '2 plusieurs'],
  ] as const)('takes the plural that %s has for %i', (lang, n, expected) => {
    expect(choose(lang, forms, n)).toBe(expected);
  });

  test('is written as the language groups figures', () => {
    expect([choose('fr', forms, 12345), choose('en', forms, 12345)]).toEqual([
      '12\u202f345 plusieurs',
      '12,345 plusieurs',
    ]);
  });

  test.each([
    ['fr', 0, /^0 résultat pour/],
    ['fr', 1, /^1 résultat pour/],
    ['fr', 2, /^2 résultats pour/],
    ['en', 0, /^0 results for/],
    ['en', 1, /^1 result for/],
    ['en', 2, /^2 results for/],
  ] as const)('of results reads right in %s for %i', (lang, n, expected) => {
    expect(plural(lang, 'search.count', n, { query: 'eau' })).toMatch(expected);
  });

  test('that a script counts later leaves both forms, with their unbreakable spaces', () => {
    expect(pluralForms('fr', 'search.count')).toEqual({
      one: `{n} résultat pour «${NBSP}{query}${NBSP}»`,
      other: `{n} résultats pour «${NBSP}{query}${NBSP}»`,
    });
  });

  test('stands beside the other values of a message', () => {
    expect(choose('fr', { one: '{n} : {query}', other: '' }, 1, { query: 'eau', n: '9' })).toBe('1 : eau');
  });
});

describe('what the search says of the other language', () => {
  const says = (lang: Lang) => [
    plural(lang, 'search.foreign', 1),
    plural(lang, 'search.foreign', 2),
    useMessages(lang)(`search.counterpart.${otherLang(lang)}`, { anchor: '3.4' }),
  ];

  test('names French in English', () => {
    expect(says('en')).toEqual([
      '(1 of them in French only)',
      '(2 of them in French only)',
      'Passage 3.4 in French',
    ]);
  });

  test('names English in French', () => {
    expect(says('fr')).toEqual([
      '(dont 1 trouvé uniquement en anglais)',
      '(dont 2 trouvés uniquement en anglais)',
      'Le passage 3.4 en anglais',
    ]);
  });
});

describe('a date', () => {
  test.each([
    ['fr', '2004-08-28', '28_août_2004'],
    ['fr', '2004-09-16', '16_septembre_2004'],
    ['en', '2004-08-28', '28_August_2004'],
    ['en', '2004-09-16', '16_September_2004'],
  ] as const)('is written out in %s for %s without a break', (lang, iso, expected) => {
    expect(formatDate(lang, iso)).toBe(expected.replaceAll('_', NBSP));
  });

  test('that is invalid is an error', () => {
    expect(() => formatDate('fr', '2004-08-32')).toThrow(RangeError);
  });
});

test('each language has the other as its counterpart', () => {
  expect([otherLang('fr'), otherLang('en')]).toEqual(['en', 'fr']);
});
