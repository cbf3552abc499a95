import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/client/query.ts';
import { NBSP } from './content-folder.ts';

/** The clauses of a query: words as compared, phrases in quotation marks, `…` after an open word. */
const clauses = (query: string) =>
  parseQuery(query).map(({ words, phrase: quoted, open }) => {
    const phrase = quoted && words.length > 1;
    const text = words.join(phrase ? ' ' : '-');
    return (phrase ? `"${text}"` : text) + (open ? '…' : '');
  });

describe('a query of words', () => {
  test.each([
    ['asks for each', 'paix stabilité ', ['paix', 'stabilite']],
    ['takes no account of capitals and accents', 'ÉNERGIE Réforme ', ['energie', 'reforme']],
    ['takes decomposed accents for accents', 'e\u0301nergie ', ['energie']],
    ['writes œ as oe', 'Œuvre ', ['oeuvre']],
    ['may have numbers', '28 août 2004 ', ['28', 'aout', '2004']],
    ['takes no account of punctuation', '(paix), stabilité; ', ['paix', 'stabilite']],
    ['is split at no-break spaces too', `paix${NBSP}eau `, ['paix', 'eau']],
    ['asks once for what is repeated', 'paix Paix eau PAIX ', ['paix', 'eau']],
    ['keeps together what a hyphen joins', 'celui-ci peace‑building ', ['celui-ci', 'peace-building']],
    ['splits at a dash between spaces', 'paix – eau - ', ['paix', 'eau']],
    ['splits where a tag would stand', '<script>alert(1)</script>', ['script', 'alert', '1']],
    ['may be of another script', 'السلام في آسيا ', ['السلام', 'في', 'اسيا']],
    ['leaves out what is not seen', 'coo\u00adpération ', ['cooperation']],
    ['reads ligatures as letters', 'ﬁn ', ['fin']],
    ['leaves out emoji', '🙂 paix 👩‍👩‍👧 ', ['paix']],
    ['leaves out the operators of other programs', 'paix AND eau OR OU ', ['paix', 'eau']],
    ['but asks for their words', 'or paix « ET » ', ['or', 'paix', 'et']],
    ['and for one alone', 'OU ', ['ou']],
  ])('%s', (_, query, expected) => {
    expect(clauses(query)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n '],
    ['punctuation', '.,;:!?…()[]«»"“”\'’-–+*'],
    ['emoji', '🙂🙂 👍🏽'],
    ['empty quotation marks', '"" « »'],
    ['an elided article alone', 'l’'],
  ])('asks for nothing if it is only %s', (_, query) => {
    expect(parseQuery(query)).toEqual([]);
  });
});

describe('an elided article', () => {
  test.each(["l'eau", 'l’eau', 'L’EAU', 'l‘eau', 'l´eau', 'l`eau'])('is left out of %s', (query) => {
    expect(clauses(`${query} `)).toContain('eau');
  });

  test.each([
    ["d'Asie", 'asie'],
    ['d’Asie', 'asie'],
    ["qu'il", 'il'],
    ['qu’il', 'il'],
    ["jusqu'à", 'a'],
    ['jusqu’à', 'a'],
    ['qu´il', 'il'],
    ['d`Asie', 'asie'],
    ['lorsqu’elle', 'elle'],
    ['n’est', 'est'],
    ['s’agisse', 'agisse'],
  ])('is left out of %s, which asks for the word alone', (query, expected) => {
    expect(clauses(`${query} `)).toEqual([expected]);
  });

  test('is left out before a word with a hyphen, and before a phrase', () => {
    expect(clauses('c’est-à-dire ')).toEqual(['est-a-dire']);
    expect(clauses('l’“Asie centrale” ')).toEqual(['"asie centrale"']);
  });

  test('is kept where it is no article', () => {
    expect(clauses('aujourd’hui ')).toEqual(['aujourd', 'hui']);
    expect(clauses('l ')).toEqual(['l']);
  });

  test('is a word of a phrase', () => {
    expect(clauses('"l’Asie centrale"')).toEqual(['"l asie centrale"']);
  });
});

describe('a phrase', () => {
  const expected = ['"conseil de securite"'];

  test.each([
    ['straight', '"Conseil de sécurité"'],
    ['French', '«Conseil de sécurité»'],
    ['French, spaced', `«${NBSP}Conseil de sécurité »`],
    ['English', '“Conseil de sécurité”'],
    ['German', '„Conseil de sécurité“'],
    ['mixed', '«Conseil de sécurité"'],
    ['doubled', '« « Conseil de sécurité » »'],
    ['nested', '“« Conseil de sécurité »”'],
    ['nesting', '« “Conseil de sécurité” »'],
    ['nested and unclosed', '“« Conseil de sécurité »,'],
  ])('stands in %s quotation marks', (_, query) => {
    expect(clauses(query)).toEqual(expected);
  });

  test('stands before, between and after words', () => {
    expect(clauses('"Conseil de sécurité" réforme ')).toEqual([...expected, 'reforme']);
    expect(clauses('réforme "Conseil de sécurité" ')).toEqual(['reforme', ...expected]);
    expect(clauses('la"Conseil de sécurité"réforme ')).toEqual(['la', ...expected, 'reforme']);
  });

  test('may stand beside another', () => {
    expect(clauses('“Asie centrale” «Route de la soie»')).toEqual(['"asie centrale"', '"route de la soie"']);
  });

  test('of one word is that word', () => {
    expect(clauses('"paix" « eau »')).toEqual(['paix', 'eau']);
  });

  test('that is not closed yet is words', () => {
    expect(clauses('réforme "Conseil de')).toEqual(['reforme', 'conseil', 'de']);
  });

  test('that is repeated is asked for once, and its words as well', () => {
    expect(clauses('"Asie centrale" Asie "asie Centrale" ')).toEqual(['"asie centrale"', 'asie']);
  });
});

describe('an open word, which may not be whole yet,', () => {
  test.each([
    ['is the last', 'paix stab', ['paix', 'stab…']],
    ['is the last after an article', 'l’éner', ['ener…']],
    ['is none of one or two letters', 'paix qu', ['paix', 'qu']],
    ['is the last part of a hyphenated one', 'celui-c', ['celui-c…']],
    ['is none after a space', 'paix ', ['paix']],
    ['is none after a no-break space', `paix${NBSP}`, ['paix']],
    ['is none in a phrase', '"Asie cen"', ['"asie cen"']],
    ['is none before a closing mark', 'paix"', ['paix']],
    ['is none if it stood before', 'paix eau paix', ['paix', 'eau']],
  ])('%s', (_, query, expected) => {
    expect(clauses(query)).toEqual(expected);
  });
});

describe('a very long query', () => {
  test('of 10,000 characters in one word is one word of a thousand', () => {
    expect(parseQuery('x'.repeat(10_000))).toEqual([
      { words: ['x'.repeat(1000)], typed: 'x'.repeat(1000), phrase: false, open: true },
    ]);
  });

  test('of 10,000 characters in many words asks for the first twenty-four', () => {
    const words = Array.from({ length: 2000 }, (_, n) => `mot${String(n)}`);
    expect(clauses(words.join(' '))).toEqual(words.slice(0, 24));
  });

  test('of the same word asks for it once', () => {
    expect(clauses('paix '.repeat(2000))).toEqual(['paix']);
  });

  test('of quotation marks alone asks for nothing', () => {
    expect(parseQuery('"'.repeat(10_000))).toEqual([]);
  });
});
