import { describe, expect, test } from 'vitest';
import { SOURCED_KINDS, apparatusOf } from '../../src/model/apparatus.ts';
import { loadEdition } from '../../src/model/load.ts';
import { LANGS } from '../../src/model/types.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);
const { notes, names, themes, glossary, sources, history } = edition;

describe('the notes', () => {
  test('have three [sic], and three only, of words of the French', () => {
    expect(
      notes.filter(({ kind }) => kind === 'sic').map(({ place, words }) => [place.anchor, words]),
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

  test('use nothing of it beyond paragraph 1.5, to which it could be compared', () => {
    for (const { place, sources: cited } of notes) {
      if (cited.includes(1)) expect(place.anchor).toMatch(/^(?:preamble\.[12]|1\.[1-5])$/);
    }
  });
});

test('nothing that could not be verified is published', () => {
  const published = JSON.stringify([notes, names, themes, glossary, sources, history]);
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

describe('the matter of a passage', () => {
  const of = (document: string, anchor: string) => {
    const found = apparatusOf(edition, document, anchor);
    return {
      notes: found.notes.map(({ number }) => number),
      themes: found.themes.map(({ id }) => id),
      names: found.names.map(({ id }) => id),
      glossary: found.glossary.map(({ name }) => name.en),
    };
  };

  test('is what speaks of it', () => {
    expect(of('declaration', '6.2')).toEqual({
      notes: [27, 28],
      themes: ['dialogue', 'expo-2005'],
      names: ['japan', 'dialogue', 'aichi', 'central-asia'],
      glossary: ['World Exposition'],
    });
  });

  test('is for a paragraph also what speaks of its items, and for an item only that', () => {
    expect(of('declaration', '5.1').notes).toEqual([26]);
    expect(of('declaration', '5.1.2')).toEqual({ notes: [26], themes: [], names: [], glossary: [] });
    expect(of('declaration', '2.3.4').themes).toEqual(['water-and-energy', 'environment']);
    expect(of('declaration', '2.3').themes).toContain('water-and-energy');
  });

  test('is not that of another document with the same anchor', () => {
    expect(of('letter', 'signatures.1').names).toEqual(['yerzhan-kazykhanov']);
    expect(of('declaration', 'signatures.1').names).toEqual(['yoriko-kawaguchi', 'japan']);
  });
});
