import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/client/query.ts';
import { rank, readPassages } from '../../src/search/client/rank.ts';
import type { Ranked } from '../../src/search/client/rank.ts';
import { recordOf } from './search-records.ts';

/**
 * Ranks passages, by anchor, for a query. The word being typed may be the beginning of a word, as for words that
 * neither language has.
 */
function ranked(query: string, passages: Readonly<Record<string, string>>): Ranked[] {
  const clauses = parseQuery(query);
  const records = Object.entries(passages).map(([anchor, text]) => recordOf(text, 'fr', anchor));
  return rank(readPassages(records), clauses, new Set(clauses.filter(({ open }) => open)));
}

const order = (...args: Parameters<typeof ranked>) =>
  ranked(...args).map(({ passage: { anchor } }) => anchor);

describe('a passage comes before another', () => {
  test('if it has more of what was asked for', () => {
    const passages = {
      '1.1': 'paix paix paix',
      '1.2': 'une phrase plus longue où paix se trouve une fois avec le mot commerce à la fin',
      '1.3': 'commerce',
    };
    expect(order('paix commerce ', passages)[0]).toBe('1.2');
  });

  test('if it has the word itself and the other only a form of it', () => {
    const passages = {
      '1.1': 'les ministres, les ministres',
      '1.2': 'un discours plus long du ministre ici',
    };
    expect(order('ministre ', passages)).toEqual(['1.2', '1.1']);
    expect(order('ministres ', passages)).toEqual(['1.1', '1.2']);
  });

  test('if it has a form of the word and the other a word that begins so', () => {
    const passages = { '1.1': 'politiquement parlant', '1.2': 'des ports ouverts', '1.3': 'il portait cela' };
    expect(order('port', passages)).toEqual(['1.2', '1.3']);
  });

  test('if it is a paragraph and the other a heading', () => {
    expect(order('paix ', { '1': '1. La paix', '1.1': 'Nous sommes convenus que la paix dure' })).toEqual([
      '1.1',
      '1',
    ]);
  });

  test.each(['title', 'agenda.1', 'signatures.2'])('if it is a paragraph and the other %s', (anchor) => {
    const passages = { [anchor]: 'La paix', '1.1': 'Nous sommes convenus que la paix dure' };
    expect(order('paix ', passages)).toEqual(['1.1', anchor]);
  });

  test('if it has the word more often in a text as long', () => {
    const passages = { '1.1': 'la paix et la stabilité', '1.2': 'la paix et la paix' };
    expect(order('paix ', passages)).toEqual(['1.2', '1.1']);
  });

  test('otherwise in the order of the text', () => {
    expect(order('paix ', { '2.1': 'la paix', '1.1': 'la paix', '3.1': 'la paix' })).toEqual([
      '2.1',
      '1.1',
      '3.1',
    ]);
  });
});

describe('a passage is dropped', () => {
  test('if the word does not stand in its text', () => {
    expect(order('paix ', { '1.1': 'la guerre', '1.2': 'la paix' })).toEqual(['1.2']);
  });

  test('if the phrase does not stand in its text, though its words do', () => {
    const passages = { '1.1': 'la sécurité de ce Conseil', '1.2': 'le Conseil de sécurité' };
    expect(order('"Conseil de sécurité"', passages)).toEqual(['1.2']);
  });

  test('if it has only a light word of several', () => {
    const passages = { '1.1': 'le jour de la fête', '1.2': 'la réforme' };
    expect(order('de réforme ', passages)).toEqual(['1.2']);
  });

  test('but not if only light words were asked for', () => {
    const passages = { '1.1': 'le jour de fête', '1.2': 'la réforme' };
    expect(order('de la ', passages).sort()).toEqual(['1.1', '1.2']);
  });
});

test('a short word that does not only hold others together counts as any other', () => {
  expect(order('eau soie ', { '1.1': 'de l’eau pure', '1.2': 'la soie' })).toHaveLength(2);
  expect(order('eau xyzzy ', { '1.1': 'l’eau' })).toEqual(['1.1']);
});

test('the passages of one page stand in the same order as among those of the whole edition', () => {
  const page = { '1.1': 'les ministres et la paix', '1.2': 'la paix, la paix', '1.3': 'le ministre' };
  const edition = {
    '0.1': 'paix',
    ...page,
    '2.1': 'un ministre de la paix',
    '2.2': 'la paix ici et ailleurs',
  };
  const of = (query: string) => order(query, edition).filter((anchor) => anchor in page);
  for (const query of ['paix ', 'ministre ', 'ministre paix ', 'la paix ', 'minis'])
    expect([query, order(query, page)]).toEqual([query, of(query)]);
  expect(order('ministre paix ', page)).toEqual(['1.1', '1.2', '1.3']);
});

describe('what was found in a passage', () => {
  test('is told by the clauses and by the places, in the order of the text', () => {
    const [first] = ranked('réforme "Conseil de sécurité" eau ', {
      '1.1': 'le Conseil de sécurité, sa réforme, le Conseil de sécurité',
    });
    expect(first?.matched.map(({ words }) => words.join(' '))).toEqual(['reforme', 'conseil de securite']);
    expect(first?.spans.map(({ start, end }) => first.passage.text.slice(start, end))).toEqual([
      'Conseil de sécurité',
      'réforme',
      'Conseil de sécurité',
    ]);
  });

  test('is the beginning of a word only where that is asked for', () => {
    const passages = readPassages([recordOf('le terrorisme')]);
    const clauses = parseQuery('terro');
    expect(rank(passages, clauses)).toEqual([]);
    expect(rank(passages, clauses, new Set(clauses))).toHaveLength(1);
  });
});

test('of no passage nothing is made', () => {
  expect(rank([], parseQuery('paix '))).toEqual([]);
});
