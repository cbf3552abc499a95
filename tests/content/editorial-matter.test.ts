import { describe, expect, test } from 'vitest';
import { SOURCED_KINDS } from '../../src/edition/apparatus.ts';
import { LANGS } from '../../src/edition/types.ts';
import { edition, remarks } from './content-of-this-edition.ts';

const { notes, names, themes, glossary, sources, history } = edition;

describe('the notes', () => {
  test('mark exactly three French words of the declaration with [sic]', () => {
    expect(
      notes
        .filter(({ kind, place }) => kind === 'sic' && ['letter', 'declaration'].includes(place.document))
        .map(({ place, words }) => [place.anchor, words]),
    ).toEqual([
      ['1.1', { fr: 'revêt' }],
      ['3.3', { fr: 'permettrait' }],
      ['3.6', { fr: 'Le Ministre' }],
    ]);
    for (const { kind, text } of notes) {
      for (const lang of LANGS) expect(text[lang].startsWith('[sic]')).toBe(kind === 'sic');
    }
  });

  test('rest on a source wherever they say what the text does not show', () => {
    const sourced = notes.filter(({ kind }) => SOURCED_KINDS.includes(kind));
    expect(sourced.length).toBeGreaterThan(15);
    for (const note of sourced) expect(note.sources, String(note.number)).not.toEqual([]);
  });

  test('name the Japanese text as the provisional translation it is, never as the original', () => {
    const japanese = notes.filter(({ sources: cited }) => cited.includes(1));
    expect(japanese.length).toBeGreaterThan(9);
    for (const { text } of japanese) {
      expect(text.fr).toMatch(/^La traduction provisoire du ministère japonais /);
      expect(text.en).toMatch(/^The Japanese ministry’s provisional translation /);
    }
    for (const { text } of notes) expect(`${text.fr} ${text.en}`).not.toMatch(/\boriginal\b/i);
  });

  test('use none of it beyond paragraph 1.5, up to which it could be compared', () => {
    for (const { place, sources: cited } of notes) {
      if (cited.includes(1)) expect(place.anchor).toMatch(/^(?:preamble\.[12]|1\.[1-5])$/);
    }
  });
});

test('nothing that could not be verified is said of the letter and the declaration', () => {
  const first = notes.filter(({ number }) => number <= 30);
  expect(first).toHaveLength(30);
  const published = JSON.stringify([first, names, themes, glossary, sources, history]);
  for (const unverified of ['Талбак', '1994', '2002', 'A/59', 'S/2004', 'observateur', 'observer']) {
    expect(published).not.toContain(unverified);
  }
  for (const { note, sources: cited } of names) expect(cited.length > 0).toBe(note !== undefined);
});

test('every source is cited, and has its description in both languages', () => {
  const cited = new Set([...notes, ...names].flatMap((entry) => entry.sources));
  expect(sources.map(({ number }) => number)).toEqual([...cited].sort((a, b) => a - b));
  for (const { description } of sources) expect(description.fr).not.toBe(description.en);
});

test('the history is told from the newest change on', () => {
  const dates = history.map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(0);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('the glossary and the index of names list every passage of the letter and the declaration that has them', () => {
  expect([names.length > 20, glossary.length > 20]).toEqual([true, true]);
  expect(remarks.filter(({ found }) => / in (?:letter|declaration)\//.test(found))).toEqual([]);
});
