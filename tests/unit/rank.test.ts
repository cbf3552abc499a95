import { stemmer as stem } from '@orama/stemmers/french';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/client/query.ts';
import { rank } from '../../src/search/client/rank.ts';
import type { Ranked } from '../../src/search/client/rank.ts';
import { textWords } from '../../src/search/client/words.ts';

/** Other passages that have a word, so that it counts as frequent. */
type Elsewhere = Readonly<Record<string, number>>;

/**
 * Ranks passages, by anchor, for a query. As the index does, every passage is offered for every
 * clause; the text decides.
 */
function ranked(
  query: string,
  passages: Readonly<Record<string, string>>,
  elsewhere: Elsewhere = {},
): Ranked[] {
  const clauses = parseQuery(query);
  const candidates = Object.entries(passages).map(([anchor, text]) => ({
    clauses: clauses.map((_, i) => i),
    text,
    words: textWords(text),
    data: { url: `/fr/declaration/#${anchor}`, content: text, filters: {} },
  }));
  const counts = clauses.map(({ words }) => {
    const having = candidates.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
    return having.length + (elsewhere[words.join(' ')] ?? 0);
  });
  return rank(candidates, counts, clauses, stem);
}

const order = (...args: Parameters<typeof ranked>) =>
  ranked(...args).map(({ data: { url } }) => url.slice(url.indexOf('#') + 1));

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

  test('if it has the rarer of two words', () => {
    const passages = { '1.1': 'la coopération dure', '1.2': 'la diplomatie dure' };
    expect(order('coopération diplomatie ', passages, { cooperation: 20 })).toEqual(['1.2', '1.1']);
  });

  test('otherwise as the index had them', () => {
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
    expect(order('de réforme ', passages, { de: 30 })).toEqual(['1.2']);
  });

  test('but not if only light words were asked for', () => {
    const passages = { '1.1': 'le jour de fête', '1.2': 'la réforme' };
    expect(order('de la ', passages, { de: 30, la: 30 }).sort()).toEqual(['1.1', '1.2']);
  });
});

describe('a short word that stands in few passages is not light', () => {
  test('beside a word that stands in many', () => {
    const passages = { '1.1': 'l’eau', '1.2': 'la paix' };
    expect(order('eau paix ', passages, { paix: 20 })).toEqual(['1.1', '1.2']);
  });

  test('beside a word that stands in as few', () => {
    expect(order('eau soie ', { '1.1': 'de l’eau pure', '1.2': 'la soie' })).toHaveLength(2);
  });

  test('beside a word that stands nowhere', () => {
    expect(order('eau xyzzy ', { '1.1': 'l’eau' })).toEqual(['1.1']);
  });
});

describe('what was found in a passage', () => {
  test('is told by the clauses and by the places, in the order of the text', () => {
    const [first] = ranked('réforme "Conseil de sécurité" eau ', {
      '1.1': 'le Conseil de sécurité, sa réforme, le Conseil de sécurité',
    });
    expect(first?.matched).toEqual([0, 1]);
    expect(first?.spans.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'Conseil de sécurité',
      'réforme',
      'Conseil de sécurité',
    ]);
  });

  test('is judged for the clauses alone that the index found it for', () => {
    const clauses = parseQuery('paix guerre ');
    const data = { url: '/fr/declaration/#1.1', content: '', filters: {} };
    const text = 'paix et guerre';
    const candidate = { clauses: [1], text, words: textWords(text), data };
    expect(rank([candidate], [0, 1], clauses, stem).map(({ matched }) => matched)).toEqual([[1]]);
  });
});

test('of no passage nothing is made', () => {
  expect(rank([], [0], parseQuery('paix '), stem)).toEqual([]);
});
