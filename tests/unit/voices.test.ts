import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../../src/edition/voices.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import type { Lang } from '../../src/edition/types.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);

/** Who says what in a passage; the verbs in brackets. */
const said = (lang: Lang, anchor: string) =>
  statementsOf(edition, lang)
    .filter(({ place }) => place.anchor === anchor)
    .map(({ who, pieces, items }) => [
      who,
      pieces.map(({ text, isVerb }) => (isVerb ? `[${text}]` : text)).join(''),
      items.length,
    ]);

describe('the statements', () => {
  test('change voice with the sentence', () => {
    expect(said('en', '2.2')).toEqual([
      [
        'japan',
        'The Minister for Foreign Affairs of Japan [commended] the nation-building efforts made by the countries of Central Asia. ',
        0,
      ],
      [
        'central-asia',
        'The Ministers of the countries of Central Asia [thanked] Japan for its assistance, provided thus far within the framework of its “Silk Road diplomacy”, which has greatly contributed to the peace, stability and prosperity of their region.',
        0,
      ],
    ]);
  });

  test('join two verbs of one voice in one sentence', () => {
    expect(said('fr', '4.3')[1]).toEqual([
      'central-asia',
      'Les Ministres des pays d’Asie centrale ont en outre [indiqué qu’ils comptaient voir] le Japon assumer davantage de responsabilités politiques dans la communauté internationale et [se sont unanimement déclarés favorables] à l’octroi à ce pays d’un siège permanent au Conseil de sécurité.',
      0,
    ]);
  });

  test('keep a sentence without a verb of speech with the voice before it', () => {
    const [only, ...others] = said('en', '6.2');
    expect(others).toEqual([]);
    expect(only?.[1]).toMatch(/^We \[agreed\] that .* various levels\. In that regard, the World Exposition/);
  });

  test('lead to the items of their paragraph', () => {
    expect([said('fr', '5.1'), said('fr', '5.2'), said('fr', '2.3')].map(([one]) => one?.[2])).toEqual([
      3, 5, 6,
    ]);
  });

  test.each(['fr', 'en'] as const)('have every character of every paragraph, once (%s)', (lang) => {
    const declaration = edition.documents.find(({ id }) => id === 'declaration');
    const { opening = [], sections = [] } = declaration?.texts[lang] ?? {};
    for (const { anchor, text } of [...opening, ...sections.flatMap(({ paragraphs }) => paragraphs)]) {
      const words = said(lang, anchor).map(([, own]) => String(own).replaceAll(/[[\]]/g, ''));
      expect(words.join(''), anchor).toBe(text);
    }
  });
});

describe('who speaks', () => {
  test.each([
    ['1.4', ['all', 'japan']],
    ['2.2', ['japan', 'central-asia']],
    ['2.3.1', ['all']],
    ['3.5', ['central-asia']],
    ['3.6', ['japan']],
    ['4', ['all', 'central-asia']],
    ['4.3', ['all', 'central-asia']],
    ['5.1.2', ['all']],
    ['signatures.1', []],
  ])('in %s', (anchor, speakers) => {
    expect(speakersOf(edition.voices, 'declaration', anchor)).toEqual(speakers);
  });

  test('in the letter: nobody of these', () => {
    expect(speakersOf(edition.voices, 'letter', 'letter.1')).toEqual([]);
  });
});
