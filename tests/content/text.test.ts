import { describe, expect, test } from 'vitest';
import { checkSourceLines, readSource, sourceLines } from '../../src/edition/read/source-lines.ts';
import { compareTexts } from '../../src/proofs/fidelity/page-text.ts';
import { blocksOf, printedWords } from '../../src/edition/walk.ts';
import { witnessesOf } from '../../src/edition/read/source-digest.ts';
import { LANGS } from '../../src/edition/types.ts';
import { NBSP } from '../unit/content-folder.ts';
import { anchorsOf, documentOf, paragraphsOf, passage, printedTexts } from '../unit/passages.ts';
import { CONTENT, edition } from './content-of-this-edition.ts';

const letter = documentOf(edition, 'letter');
const declaration = documentOf(edition, 'declaration');

describe('the edition', () => {
  test('begins with the letter and the declaration', () => {
    expect(edition.documents.slice(0, 2).map(({ id, date }) => [id, date])).toEqual([
      ['letter', '2004-09-16'],
      ['declaration', '2004-08-28'],
    ]);
  });

  test('has French as the official text of both', () => {
    for (const { texts } of [letter, declaration]) {
      expect([texts.fr.lang, texts.fr.status, texts.en.lang]).toEqual(['fr', 'official', 'en']);
    }
  });

  test('has the same anchors in the same order in both languages', () => {
    for (const { texts } of edition.documents) expect(anchorsOf(texts.en)).toEqual(anchorsOf(texts.fr));
  });

  test('uses no anchor twice in a document', () => {
    for (const { texts } of edition.documents) {
      const anchors = anchorsOf(texts.fr);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });
});

describe('the source of the letter and the declaration', () => {
  test('is the one file that both were taken from, with its digest', () => {
    expect(edition.source).toEqual({
      lang: 'fr',
      file: 'source/astana-2004.fr.txt',
      bytes: 12580,
      sha256: '58483c055134ce0fd5e34854d480b1b6ecf1b4064460ee5e807f2a934ae49b3b',
    });
    expect([letter.source, declaration.source]).toEqual([undefined, undefined]);
  });

  test('is printed in the edition from the first character to the last', () => {
    const printed = [letter, declaration].flatMap((document) => blocksOf(document, 'fr').map(({ lines }) => printedWords(lines)));
    expect(compareTexts(readSource(CONTENT, edition), printed.join('\n'))).toEqual({
      equal: true,
      characters: 9768,
      words: 1808,
    });
  });
});

test('every source of the edition has a passage for each of its lines, and each passage a line', () => {
  const witnesses = witnessesOf(edition);
  expect(witnesses.flatMap(({ documents }) => documents)).toHaveLength(edition.documents.length);
  for (const witness of witnesses) {
    expect(() => {
      checkSourceLines(witness, sourceLines(witness, readSource(CONTENT, witness)));
    }).not.toThrow();
  }
});

describe.each(LANGS)('the letter in %s', (lang) => {
  const text = letter.texts[lang];

  test('has four agenda items above two paragraphs and no section', () => {
    expect(anchorsOf(text)).toEqual(['agenda.1', 'agenda.2', 'agenda.3', 'agenda.4', 'letter.1', 'letter.2']);
  });

  test('has neither annex, subtitle, date line nor closing date', () => {
    expect([text.annex, text.original, text.subtitle, text.dateline, text.closing]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe.each(LANGS)('the declaration in %s', (lang) => {
  const text = declaration.texts[lang];

  test('has a preamble of two paragraphs', () => {
    expect(text.opening.map(({ anchor, number }) => [anchor, number])).toEqual([
      ['preamble.1', null],
      ['preamble.2', null],
    ]);
  });

  test('has six sections of 6, 3, 6, 3, 3 and 2 numbered paragraphs', () => {
    expect(
      text.sections.map(({ anchor, number, paragraphs }) => [anchor, number, paragraphs.length]),
    ).toEqual([
      ['1', 1, 6],
      ['2', 2, 3],
      ['3', 3, 6],
      ['4', 4, 3],
      ['5', 5, 3],
      ['6', 6, 2],
    ]);
    expect(text.sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(23);
  });

  test('has fourteen items, below 2.3, 5.1 and 5.2', () => {
    const withItems = paragraphsOf(text).filter(({ items }) => items.length > 0);
    expect(withItems.map(({ anchor, items }) => [anchor, items.map((item) => item.anchor)])).toEqual([
      ['2.3', ['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.5', '2.3.6']],
      ['5.1', ['5.1.1', '5.1.2', '5.1.3']],
      ['5.2', ['5.2.1', '5.2.2', '5.2.3', '5.2.4', '5.2.5']],
    ]);
  });
});

describe('the signatories', () => {
  const signed = (id: string) =>
    documentOf(edition, id).signatories.map(({ anchor, name, country, date, printed }) => [
      anchor,
      name,
      country,
      date,
      printed,
    ]);

  test('are the permanent representative for the letter, without his office in print', () => {
    expect(signed('letter')).toEqual([['signatures.1', 'Yerzhan Kh. Kazykhanov', 'KZ', '2004-09-16', false]]);
  });

  test('are five ministers for the declaration, in the order of the source', () => {
    expect(signed('declaration')).toEqual([
      ['signatures.1', 'Yoriko Kawaguchi', 'JP', '2004-08-28', true],
      ['signatures.2', 'Kassymzhomart Tokaev', 'KZ', '2004-08-28', true],
      ['signatures.3', 'Askar Aitmatov', 'KG', '2004-08-28', true],
      ['signatures.4', 'Sodiq Safaev', 'UZ', '2004-08-28', true],
      ['signatures.5', 'Talbak Nazarov', 'TJ', '2004-08-28', true],
    ]);
  });

  test('have their office as printed, and translated', () => {
    expect(declaration.signatories[0]?.office).toEqual({
      fr: 'La Ministre des affaires étrangères du Japon',
      en: 'Minister for Foreign Affairs of Japan',
    });
  });
});

describe('the French text', () => {
  test.each([
    ['1.1', 'la paix et la stabilité dans la région de l’Asie centrale revêt une grande importance'],
    ['1.3', 'les moyens de promouvoir ces relations, permettraient d’approfondir'],
    ['3.3', 'les problèmes communs mentionnés plus haut permettrait à l’ensemble de la région'],
    ['3.6', 'Le Ministre des affaires étrangères du Japon a indiqué que son pays était disposé'],
  ])('keeps the slip of the source in %s', (anchor, words) => {
    expect(passage(edition, 'fr', anchor)).toContain(words);
  });

  test('has unbreakable spaces inside guillemets, before a colon, in dates and in agenda numbers', () => {
    const { fr } = declaration.texts;
    expect(fr.sections[4]?.title).toBe(`Le dialogue «${NBSP}Asie centrale + Japon${NBSP}»`);
    expect(fr.original).toBe(`[Original${NBSP}: anglais et russe]`);
    expect(fr.dateline).toBe(`Astana, le 28${NBSP}août 2004`);
    expect(fr.closing).toBe(`Le 28${NBSP}août 2004`);
    expect(fr.subtitle).toBe(
      `Dialogue «${NBSP}Asie centrale + Japon${NBSP}» – Réunion des ministres des affaires étrangères «${NBSP}Les relations entre le Japon et l’Asie centrale à l’aube d’une nouvelle ère${NBSP}»`,
    );
    expect(letter.texts.fr.opening[1]?.text).toContain(
      `au titre des points 27, 40${NBSP}d), 85${NBSP}a) et 151`,
    );
  });

  test('has no space before the semicolon that ends an item, as in the source', () => {
    expect(passage(edition, 'fr', '2.3.1')).toBe('Consolidation de la paix;');
    expect(passage(edition, 'fr', '5.1.3')).toBe('Coopération ouverte.');
  });
});

test('no French text of the edition lets a line begin with closing punctuation', () => {
  const texts = edition.documents.flatMap((document) => printedTexts(document.texts.fr));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => /« | [»:;!?]/.test(text))).toEqual([]);
});

test('the sections of the declaration have these readable ids in French', () => {
  expect(declaration.texts.fr.sections.map(({ slug }) => slug)).toEqual([
    'valeurs-et-principes-fondamentaux',
    'approfondissement-et-élargissement-des-relations-entre-le-japon-et-l-asie-centrale',
    'importance-de-la-coopération-à-l-intérieur-de-la-région-d-asie-centrale',
    'coopération-sur-la-scène-internationale',
    'le-dialogue-asie-centrale-japon',
    'promotion-du-dialogue-et-de-la-communication',
  ]);
});
