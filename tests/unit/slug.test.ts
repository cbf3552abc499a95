import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { headingSlugs, rehypeElisionSlug } from '../../src/edition/read/heading-slugs.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const heading = (...children: Element['children']): Element => ({
  type: 'element',
  tagName: 'h2',
  properties: {},
  children,
});
const page = (...children: Element[]): Root => ({ type: 'root', children });
const text = (value: string) => ({ type: 'text' as const, value });

describe('the readable id of a heading', () => {
  test.each([
    [
      'keeps an elision apart from its noun',
      'La région d’Asie et l’Eurasie',
      'la-région-d-asie-et-l-eurasie',
    ],
    ['treats a straight apostrophe alike', "L'Asie", 'l-asie'],
    [
      'drops guillemets and signs',
      'Le dialogue « Asie centrale + Japon »',
      'le-dialogue-asie-centrale-japon',
    ],
    [
      'drops English quotation marks',
      'The “Central Asia + Japan” dialogue',
      'the-central-asia-japan-dialogue',
    ],
    ['separates words at a dash', 'Asie–Japon', 'asie-japon'],
    ['keeps accents and figures', 'Étape 2 : énergie', 'étape-2-énergie'],
    ['keeps Cyrillic', 'Центральная Азия', 'центральная-азия'],
  ])('%s', (_, title, slug) => {
    expect(headingSlugs([title])).toEqual([slug]);
  });

  test('gets a number where a title is repeated', () => {
    expect(headingSlugs(['L’Asie', 'l’asie', 'Asie'])).toEqual(['l-asie', 'l-asie-1', 'asie']);
  });

  test('does not depend on the pages before', () => {
    expect([headingSlugs(['Dialogue']), headingSlugs(['Dialogue'])]).toEqual([['dialogue'], ['dialogue']]);
  });
});

describe('on a page', () => {
  test('the text of a heading stays as it was', () => {
    const tree = page(
      heading(text('« L’Asie '), { ...heading(text('centrale')), tagName: 'em' }, text(' »')),
    );
    rehypeElisionSlug()(tree);
    expect(tree).toEqual(
      page({
        ...heading(text('« L’Asie '), { ...heading(text('centrale')), tagName: 'em' }, text(' »')),
        properties: { id: 'l-asie-centrale' },
      }),
    );
  });

  test('an id that a heading has is kept', () => {
    const tree = page({ ...heading(text('L’Asie')), properties: { id: 'signatures' } });
    rehypeElisionSlug()(tree);
    expect(tree).toEqual(page({ ...heading(text('L’Asie')), properties: { id: 'signatures' } }));
  });

  test('nothing but a heading gets an id', () => {
    const tree = page({ ...heading(text('L’Asie')), tagName: 'p' });
    rehypeElisionSlug()(tree);
    expect(tree).toEqual(page({ ...heading(text('L’Asie')), tagName: 'p' }));
  });
});

describe('the sections of the declaration', () => {
  const { texts } = documentOf(loadEdition(CONTENT), 'declaration');

  test('have these ids in French', () => {
    expect(texts.fr.sections.map(({ slug }) => slug)).toEqual([
      'valeurs-et-principes-fondamentaux',
      'approfondissement-et-élargissement-des-relations-entre-le-japon-et-l-asie-centrale',
      'importance-de-la-coopération-à-l-intérieur-de-la-région-d-asie-centrale',
      'coopération-sur-la-scène-internationale',
      'le-dialogue-asie-centrale-japon',
      'promotion-du-dialogue-et-de-la-communication',
    ]);
  });

  test('have these ids in English', () => {
    expect(texts.en.sections.map(({ slug }) => slug)).toEqual([
      'fundamental-values-and-principles',
      'deepening-and-broadening-of-relations-between-japan-and-central-asia',
      'importance-of-cooperation-within-the-central-asian-region',
      'cooperation-in-the-international-arena',
      'the-central-asia-japan-dialogue',
      'promotion-of-dialogue-and-communication',
    ]);
  });

  test('share no id between the languages, which stand on one page side by side', () => {
    const slugs = [...texts.fr.sections, ...texts.en.sections].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(12);
  });
});
