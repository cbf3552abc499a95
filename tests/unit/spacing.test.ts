import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { setSpaces } from '../../src/edition/spacing.ts';
import { LANGS } from '../../src/edition/types.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { printedTexts } from './passages.ts';

const edition = loadEdition(CONTENT);

/** Shows unbreakable spaces as `_`. */
const shown = (text: string) => text.replaceAll(NBSP, '_');
const withoutSpace = (text: string) => text.replace(/\s/gu, '');

describe('French spaces do not break', () => {
  test.each([
    [
      'inside guillemets',
      'le dialogue « Asie centrale + Japon » engagé',
      'le dialogue «_Asie centrale + Japon_» engagé',
    ],
    ['before a colon', 'dont les suivants : la paix', 'dont les suivants_: la paix'],
    ['before other high punctuation, where one stands', 'Quoi ? Oui ! Bien ;', 'Quoi_? Oui_! Bien_;'],
    ['before a closing dash that a comma follows', 'l’environnement –, nous', 'l’environnement_–, nous'],
    ['between a day and its month', 'Astana, le 28 août 2004', 'Astana, le 28_août 2004'],
    [
      'between an item number and its letter',
      'points 27, 40 d), 85 a) et 151',
      'points 27, 40_d), 85_a) et 151',
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(setSpaces(text, 'fr'))).toBe(expected);
  });

  test.each([
    ['between ordinary words', 'en 2005 serait une occasion'],
    ['around a dash between words', 'actuelle – où l’importance – la coopération'],
    ['where the source has none', 'Consolidation de la paix;'],
    ['in a time without a date', 'en août 2004'],
  ])('but may break, or are not added, %s', (_, text) => {
    expect(setSpaces(text, 'fr')).toBe(text);
  });
});

describe('English spaces do not break', () => {
  test.each([
    ['between a day and its month', 'Astana, 28 August 2004', 'Astana, 28_August 2004'],
    [
      'between an item number and its letter',
      'items 27, 40 (d), 85 (a) and 151',
      'items 27, 40_(d), 85_(a) and 151',
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(setSpaces(text, 'en'))).toBe(expected);
  });

  test('but follow no French rule', () => {
    expect(setSpaces('the « dialogue » : what ? 28 août 2004', 'en')).toBe(
      'the « dialogue » : what ? 28 août 2004',
    );
  });
});

describe.each(LANGS)('every text of the edition in %s', (lang) => {
  const texts = edition.documents.flatMap((document) => printedTexts(document.texts[lang]));

  test('is among those tested', () => {
    expect(texts.length).toBeGreaterThan(50);
  });

  test('has all its characters after its spaces were set, and no other', () => {
    for (const text of texts) {
      const plain = text.replaceAll(NBSP, ' ');
      expect(withoutSpace(setSpaces(plain, lang))).toBe(withoutSpace(plain));
      expect(setSpaces(plain, lang)).toHaveLength(plain.length);
    }
  });

  test('has its spaces set, and setting them again changes nothing', () => {
    for (const text of texts) {
      expect(setSpaces(text.replaceAll(NBSP, ' '), lang)).toBe(text);
      expect(setSpaces(text, lang)).toBe(text);
    }
  });

  test('has all its characters in the file too', () => {
    for (const { id } of edition.documents) {
      const file = readFileSync(join(CONTENT, id, `${lang}.md`), 'utf8');
      expect(withoutSpace(setSpaces(file, lang))).toBe(withoutSpace(file));
    }
  });
});
