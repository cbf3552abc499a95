import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { markNames } from '../../src/exports/xml.ts';
import { errorAfter, loadAfter, removing, replacing } from './bad-content/spoilt-copy.ts';
import { CONTENT, NBSP } from './content-folder.ts';

const { markedNames } = loadEdition(CONTENT);
const MARKED_NAMES = 'marked-names.yaml';
const NAMES = 'names.yaml';

const marked = (text: string, lang: 'fr' | 'en') =>
  markNames(text, markedNames, lang).flatMap(({ text: form, name }) => (name ? [[form, name.id]] : []));

describe('in a text', () => {
  test.each([
    ['la Charte de l’Organisation des Nations Unies', [['Organisation des Nations Unies', 'united-nations']]],
    ['la République du Kazakhstan', [['République du Kazakhstan', 'kazakhstan']]],
    ['« Asie centrale + Japon »', [['Asie centrale + Japon', 'dialogue']]],
    [`d’Asie${NBSP}centrale`, [[`Asie${NBSP}centrale`, 'central-asia']]],
    ['Eurasiens et Japonais', []],
  ])('“%s”', (text, expected) => {
    expect(marked(text, 'fr')).toEqual(expected);
  });

  test('nothing is lost or added where names are marked', () => {
    const text = 'Japan, Central Asia & “Central Asia + Japan”: the United Nations’ (Japan)';
    expect(
      markNames(text, markedNames, 'en')
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
    expect(markNames(text, [], 'en')).toEqual([{ text }]);
  });
});

test('an edition can do without names to mark', () => {
  expect(loadAfter([removing(MARKED_NAMES)]).markedNames).toEqual([]);
});

test('a form that stands in no text, a second entry and a type that is none are reported with their lines', () => {
  const { problems } = errorAfter([
    replacing(MARKED_NAMES, 'fr: [Eurasie]', 'fr: [Eurasie, Europe]'),
    replacing(MARKED_NAMES, '- id: aichi', '- id: astana'),
  ]);
  expect(problems).toEqual([
    expect.objectContaining({
      file: MARKED_NAMES,
      line: 46,
      found: '“Europe”',
      fix: 'Write the words as the text has them, or remove them.',
    }),
    expect.objectContaining({ file: MARKED_NAMES, line: 59, found: '“astana” a second time' }),
  ]);
  expect(errorAfter([replacing(MARKED_NAMES, 'type: initiative', 'type: person')]).problems).toEqual([
    expect.objectContaining({ file: MARKED_NAMES, line: 10 }),
  ]);
});

test('an id that the index of names does not have is reported with its line', () => {
  const unknown = (line: number, id: string) => ({
    file: MARKED_NAMES,
    line,
    found: `the name “${id}”`,
    expected: 'an id of names.yaml',
    fix: 'Correct the id, or add the entry to names.yaml.',
  });
  expect(errorAfter([replacing(MARKED_NAMES, '- id: kyrgyz-republic', '- id: kyrgyzstan')]).problems).toEqual(
    [unknown(24, 'kyrgyzstan')],
  );
  // The same seen from the other side: an entry of the index that gets another id.
  expect(errorAfter([replacing(NAMES, '- id: eurasia', '- id: continent')]).problems).toEqual([
    unknown(44, 'eurasia'),
  ]);
});
