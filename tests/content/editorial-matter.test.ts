import { describe, expect, test } from 'vitest';
import { SOURCED_KINDS, sourcesIn } from '../../src/edition/apparatus.ts';
import { LANGS } from '../../src/edition/types.ts';
import { speakersOf } from '../../src/edition/voices.ts';
import { documentOf } from '../unit/passages.ts';
import { edition, remarks } from './content-of-this-edition.ts';

const { notes, names, themes, glossary, voices, chronology, context, sources, history } = edition;
const declaration = documentOf(edition, 'declaration');

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

  test('name the Japanese text by its siglum, and never call it the original', () => {
    const japanese = notes.filter(({ readings }) => readings.some(({ source }) => source === 1));
    expect(japanese.length).toBeGreaterThan(9);
    for (const { text } of japanese) {
      expect(text.fr).toMatch(/^J\s: /);
      expect(text.en).toMatch(/^J: /);
    }
    for (const { text } of notes) {
      expect(`${text.fr} ${text.en}`).not.toMatch(/\boriginal\b|traduction provisoire|provisional translation/i);
    }
    expect(sources.find(({ number }) => number === 1)?.description).toEqual({
      fr: expect.stringContaining('traduction provisoire') as string,
      en: expect.stringContaining('provisional translation') as string,
    });
  });

  test('use none of it beyond paragraph 1.5, up to which it could be compared', () => {
    for (const { place, sources: cited } of notes) {
      if (cited.includes(1)) expect(place.anchor).toMatch(/^(?:preamble\.[12]|1\.[1-5])$/);
    }
  });

  test('say of the second principle that only the second English term has changed', () => {
    const note = notes.find(({ words }) => words.fr === 'Concurrence et coordination');
    expect(note?.words.en).toBe('Competition and coordination');
    expect(note?.text.en).toBe(
      'A: “competition and coordination” in 2006, in Japanese 競争と協調 [40]. R: “competition and cooperation” in 2010; the Japanese is the same [41], and only the second English term has changed.',
    );
  });

  test('give each agenda title the number that the letter names, and say that it is by their order', () => {
    expect(
      notes
        .filter(({ place }) => place.anchor.startsWith('agenda.'))
        .map(({ place, text }) => [place.anchor, /^(?:Item )(\S+(?:\s\([a-z]\))?)/.exec(text.en)?.[1]?.replace(/,$/, '')]),
    ).toEqual([
      ['agenda.1', '27'],
      ['agenda.2', '40\u00a0(d)'],
      ['agenda.3', '85\u00a0(a)'],
      ['agenda.4', '151'],
    ]);
  });

  test('doubt a translation in both languages, with the words of both', () => {
    const doubts = notes.filter(({ kind }) => kind === 'doubt');
    expect(doubts.length).toBeGreaterThan(12);
    for (const { number, words } of doubts) expect(Object.keys(words), String(number)).toEqual(['fr', 'en']);
    const french = doubts.map(({ words }) => words.fr?.toLowerCase());
    for (const words of [
      'concurrence',
      'la sécurité commune',
      'consolidation de la paix',
      'comptaient voir',
      'unissaient leurs efforts',
      'volontairement',
      'portée internationale',
    ])
      expect(french).toContain(words);
  });
});

test('the statement has a voice from the first sentence of every paragraph on', () => {
  const { opening, sections } = declaration.texts.fr;
  const paragraphs = [...opening, ...sections.flatMap(({ paragraphs: own }) => own)];
  expect(paragraphs.map(({ anchor }) => [anchor, speakersOf(voices, 'declaration', anchor).length > 0])).toEqual(
    paragraphs.map(({ anchor }) => [anchor, true]),
  );
  const alone = (who: string) =>
    [...new Set(voices.filter((voice) => voice.who === who).map(({ place }) => place.anchor))];
  expect([alone('japan'), alone('central-asia')]).toEqual([
    ['1.4', '2.2', '3.6'],
    ['2.2', '3.5', '4.3'],
  ]);
});

test('the chronology goes from 1997 to 2025, and says where a day or a place is unknown', () => {
  expect([chronology[0]?.date, chronology.at(-1)?.date]).toEqual(['1997-07-24', '2025-12-20']);
  expect(chronology.find(({ date }) => date === '2005-03')?.text.en).toMatch(/day and place have not been found/);
  expect(chronology.find(({ date }) => date === '2025-12-19')?.text.en).toMatch(/Date and place of the tenth have not/);
});

test('nothing that could not be verified is said of the letter and the declaration', () => {
  const published = JSON.stringify([notes, names, themes, glossary, sources, history, chronology, context]);
  for (const unverified of ['Талбак', '1994–2006', '2002–2005', 'A/59', 'S/2004', 'observateur à', 'as an observer']) {
    expect(published).not.toContain(unverified);
  }
  for (const { note, sources: cited } of names) expect(cited.length > 0).toBe(note !== undefined);
});

test('every source is cited, and has its description in both languages', () => {
  const cited = [notes, names, chronology].flatMap((entries) => entries.flatMap((entry) => entry.sources));
  const inProse = context.flatMap(({ text }) => sourcesIn(text.fr));
  expect(sources.map(({ number }) => number)).toEqual(
    [...new Set([...cited, ...inProse])].sort((a, b) => a - b),
  );
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
