import { describe, expect, test } from 'vitest';
import { markedNotes, notedPieces } from '../../src/edition/note-marks.ts';
import { scriptRuns } from '../../src/edition/text/forms.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { printed } from '../../src/edition/labels.ts';
import { printedLines } from '../../src/edition/walk.ts';
import { LANGS } from '../../src/edition/types.ts';
import type { Lang } from '../../src/edition/types.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);
const declaration = documentOf(edition, 'declaration');
const marked = (langs: readonly Lang[]) => markedNotes(edition.notes, declaration, langs);

describe('the notes that a page marks', () => {
  test('keep their own numbers, in the order of the words', () => {
    expect(
      marked(['fr'])
        .slice(0, 7)
        .map(({ number, words }) => [number, words.fr]),
    ).toEqual([
      [6, 'Nous, ministres'],
      [7, 'République d’Ouzbékistan et de la République du Tadjikistan'],
      [8, 'réunis à Astana'],
      [9, 'renforçant ainsi les relations'],
      [10, 'revêt'],
      [11, 'grande importance'],
      [12, 'de la coopération'],
    ]);
  });

  test('are in English those that are about English words: no slip of the French, but the doubts', () => {
    const numbers = (lang: Lang) => marked([lang]).map(({ number }) => number);
    expect(numbers('fr').filter((number) => !numbers('en').includes(number))).toEqual([10, 23, 25]);
    expect(numbers('en').filter((number) => !numbers('fr').includes(number))).toEqual([31]);
  });

  test('are each once in two columns', () => {
    const numbers = marked(['fr', 'en']).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength(marked(['fr']).length + 1);
    // In the order of the first column, so that two notes on one line can change places.
    expect(new Set(marked(['en', 'fr']).map(({ number }) => number))).toEqual(new Set(numbers));
  });

  test('are all that quote words, facts among them; doubts in the translation', () => {
    for (const lang of LANGS) {
      const quoting = edition.notes.filter(
        ({ place, kind, words }) =>
          place.document === 'declaration' &&
          words[lang] !== undefined &&
          (kind !== 'doubt' || lang === 'en'),
      );
      expect(new Set(marked([lang]).map(({ number }) => number))).toEqual(
        new Set(quoting.map(({ number }) => number)),
      );
    }
  });
});

describe('a line with marks', () => {
  test('keeps every character, and has every note once', () => {
    for (const lang of LANGS) {
      const notes = marked([lang]);
      const shown = printedLines(declaration, lang).flatMap((line) => {
        const text = printed(line);
        const pieces = notedPieces(notes, declaration.id, line.anchor, lang, text);
        expect(pieces.map(({ text: words, last = '', after = '' }) => words + last + after).join('')).toBe(
          text,
        );
        return pieces.flatMap(({ marks }) => marks.map(({ number }) => number));
      });
      expect(shown).toEqual(notes.map(({ number }) => number));
    }
  });

  test('keeps the last word of a quotation apart, for the mark to stay with it', () => {
    const text = declaration.texts.fr.sections[3]?.paragraphs[0]?.text ?? '';
    const [note] = marked(['fr']);
    const own = note && {
      ...note,
      place: { document: 'x', anchor: 'y' },
      words: { fr: 'Nous avons affirmé' },
    };
    const [piece] = notedPieces(own ? [own] : [], 'x', 'y', 'fr', text);
    expect([piece?.text, piece?.last]).toEqual(['Nous avons ', 'affirmé']);
  });

  test('without a note is one piece', () => {
    expect(notedPieces([], 'x', 'y', 'fr', 'Nous avons')).toEqual([{ text: 'Nous avons', marks: [] }]);
  });
});

test('Japanese in a note is told apart', () => {
  expect(scriptRuns('a 人間の安全保障, soit')).toEqual([
    { text: 'a ' },
    { text: '人間の安全保障', lang: 'ja' },
    { text: ', soit' },
  ]);
  expect(scriptRuns('Содиқ Сафоев')).toEqual([{ text: 'Содиқ Сафоев' }]);
});
