import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { themePassages } from '../../src/edition/themes.ts';
import { themePath, themeSlug } from '../../src/edition/themes.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);

/** The lines of a theme at some places: `3.1`, and in brackets what only leads to them. */
const shown = (...at: string[]) =>
  themePassages(edition, { places: at.map((anchor) => ({ document: 'declaration', anchor })) }).flatMap(
    ({ passages }) =>
      passages.map(({ anchor, lines }) => [
        anchor,
        ...lines.map(({ texts, isLead }) => (isLead ? `(${texts.fr.anchor})` : texts.fr.anchor)),
      ]),
  );

describe('a theme has', () => {
  test.each([
    ['a paragraph without items', ['3.1'], [['3.1', '3.1']]],
    ['a paragraph with all its items', ['5.1'], [['5.1', '5.1', '5.1.1', '5.1.2', '5.1.3']]],
    ['one item after what leads to it', ['5.1.2'], [['5.1', '(5.1)', '5.1.2']]],
    ['a paragraph with those of its items that are listed', ['5.1', '5.1.3'], [['5.1', '5.1', '5.1.3']]],
    ['the heading of a section alone', ['3'], [['3', '3']]],
    [
      'a heading before its paragraphs',
      ['3', '3.2'],
      [
        ['3', '3'],
        ['3.2', '3.2'],
      ],
    ],
    ['a preamble', ['preamble.2'], [['preamble.2', 'preamble.2']]],
    ['title and subtitle without the lines around them', ['title'], [['title', 'title', 'title']]],
    ['one signature', ['signatures.2'], [['signatures.2', 'signatures.2']]],
    ['nothing of a paragraph whose number begins alike', ['2.3.1'], [['2.3', '(2.3)', '2.3.1']]],
    [
      'reading order, however it is listed',
      ['6.1', '1.1'],
      [
        ['1.1', '1.1'],
        ['6.1', '6.1'],
      ],
    ],
  ])('%s', (_, at, expected) => {
    expect(shown(...at)).toEqual(expected);
  });
});

test('every theme of the edition shows every passage it lists, in both languages', () => {
  for (const theme of edition.themes) {
    const lines = themePassages(edition, theme).flatMap(({ passages }) =>
      passages.flatMap((each) => each.lines),
    );
    const own = new Set(lines.filter(({ isLead }) => !isLead).map(({ texts }) => texts.fr.anchor));
    for (const { anchor } of theme.places) expect(own, theme.id).toContain(anchor);
    for (const { texts } of lines) expect(texts.en.anchor).toBe(texts.fr.anchor);
  }
});

test.each([
  ['Eau et énergie', 'eau-et-energie'],
  ['Édification nationale', 'edification-nationale'],
  ['Dialogue « Asie centrale + Japon »', 'dialogue-asie-centrale-japon'],
  ['Distribution du document à l’ONU', 'distribution-du-document-a-l-onu'],
  ['  Œuvres & Cie (2) ', 'oeuvres-cie-2'],
  ['日本', ''],
])('the folder of “%s” is %s', (name, slug) => {
  expect(themeSlug({ name: { fr: name, en: 'x' } }, 'fr')).toBe(slug);
});

test('the page of a theme has its address in the language of the page', () => {
  const theme = { name: { fr: 'Eau et énergie', en: 'Water and energy' } };
  expect(themePath(theme, 'fr')).toBe('/fr/themes/eau-et-energie/');
  expect(themePath(theme, 'en')).toBe('/en/themes/water-and-energy/');
});
