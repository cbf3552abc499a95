import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeComparison } from '../../src/proofs/fidelity/check-fidelity.ts';
import { compareTexts, documentTextOf } from '../../src/proofs/fidelity/page-text.ts';
import { CONTENT, NBSP } from './content-folder.ts';

const source = readFileSync(join(CONTENT, 'source/astana-2004.fr.txt'), 'utf8');
const lines = source.split('\n');

/** The source with `to` in the place of `from`, which must stand in it exactly once. */
function edited(from: string, to: string): string {
  const parts = source.split(from);
  if (parts.length !== 2) throw new Error(`The source has “${from}” ${String(parts.length - 1)} times.`);
  return parts.join(to);
}

/** Lines of the source, counted from 1, both ends included. */
const part = (first: number, last: number): string[] => lines.slice(first - 1, last);

/** The source with two neighbouring blocks of lines in each other's place. */
const swapped = (first: number, middle: number, last: number): string =>
  [...part(1, first - 1), ...part(middle, last), ...part(first, middle - 1), ...lines.slice(last)].join('\n');

describe('a published text that says what the source says', () => {
  const same = { equal: true, characters: 9768, words: 1808 };

  test('is equal, and the characters and words that were compared are counted', () => {
    expect(compareTexts(source, source)).toEqual(same);
  });

  test.each([
    ['without any white space', source.replace(/\s+/gu, '')],
    ['with every line broken at every space', source.replace(/\s+/gu, '\r\n')],
    [
      'with unbreakable spaces of both widths',
      source.replaceAll(' »', '\u202f»').replaceAll('« ', `«${NBSP}`),
    ],
    ['with the space that the source lacks', edited('Japon »– Réunion', 'Japon » – Réunion')],
    ['without the blank end', source.trimEnd()],
  ])('is equal %s', (_, published) => {
    expect(compareTexts(source, published)).toEqual(same);
  });
});

describe('a published text that departs from the source', () => {
  test('is shown with what stands on both sides of the first character that differs', () => {
    expect(compareTexts(source, edited('revêt', 'revet'))).toEqual({
      equal: false,
      characters: 9768,
      words: 1808,
      difference: {
        line: 71,
        source: 'anslarégiondel’Asiecentralerev⟨ê⟩tunegrandeimportancepourlasta',
        published: 'anslarégiondel’Asiecentralerev⟨e⟩tunegrandeimportancepourlasta',
      },
    });
  });

  test.each<[string, string, number, string, string]>([
    ['a corrected slip', edited('revêt', 'revêtent'), 71, '⟨u⟩', '⟨e⟩'],
    ['a capital', edited('Les \nMinistres', 'Les \nministres'), 196, '⟨M⟩', '⟨m⟩'],
    ['a shorter dash', edited('– Énergie', '- Énergie'), 132, '⟨–⟩', '⟨-⟩'],
    ['a straight apostrophe', edited('qu’eu égard', "qu'eu égard"), 118, '⟨’⟩', "⟨'⟩"],
    ['other quotation marks', edited('« diplomatie', '“diplomatie'), 115, '⟨«⟩', '⟨“⟩'],
    ['another figure', edited('85 a)', '86 a)'), 37, '⟨5⟩', '⟨6⟩'],
    ['another paragraph number', edited(' 6) Le Ministre', ' 7) Le Ministre'), 175, '⟨6⟩', '⟨7⟩'],
    [
      'a decomposed accent',
      edited('vigoureuse, de connaître', 'vigoureuse, de connai\u0302tre'),
      162,
      '⟨î⟩',
      '⟨i⟩',
    ],
    [
      'an invisible character',
      edited('Coopération ouverte', 'Coopération \u200bouverte'),
      214,
      '⟨o⟩',
      '⟨\u200b⟩',
    ],
    ['a dropped item', edited(' – Énergie et environnement; \n', ''), 132, '⟨n⟩', '⟨l⟩'],
    [
      'a doubled item',
      edited(' – Coopération ouverte. \n', ' – Coopération ouverte. \n – Coopération ouverte. \n'),
      216,
      '⟨2⟩',
      '⟨–⟩',
    ],
    ['two swapped paragraphs', swapped(165, 170, 174), 165, '⟨4⟩', '⟨5⟩'],
    ['two swapped signatures', swapped(260, 266, 271), 261, '⟨d⟩', '⟨k⟩'],
    ['a missing beginning', part(2, 286).join('\n'), 1, '⟨L⟩', '⟨p⟩'],
    ['a missing end', part(1, 280).join('\n'), 281, '⟨(⟩', '⟨end⟩'],
    ['an added end', `${source}\n¶`, 281, '⟨end⟩', '⟨¶⟩'],
    ['nothing at all', '', 1, '⟨L⟩', '⟨end⟩'],
  ])('with %s fails at its line of the source', (_, published, line, sourceMark, publishedMark) => {
    const { equal, difference } = compareTexts(source, published);
    expect(equal).toBe(false);
    expect(difference?.line).toBe(line);
    expect(difference?.source).toContain(sourceMark);
    expect(difference?.published).toContain(publishedMark);
  });
});

describe('the outcome in a terminal', () => {
  test('says what was compared, and that all of it stands in the pages', () => {
    expect(describeComparison(compareTexts(source, source), 'source/a.txt')).toBe(
      'Fidelity: all 9768 characters (1808 words) of content/source/a.txt stand in the built French pages, in order.',
    );
  });

  test('says the place, what was found and what was expected', () => {
    expect(describeComparison(compareTexts('l’aube\nd’une ère', 'l’aube d’un ère'), 'source/a.txt')).toBe(
      [
        'content/source/a.txt:2',
        '  found     l’aubed’un⟨è⟩re',
        '  expected  l’aubed’un⟨e⟩ère',
        '  to do     Make content/<document>/fr.md say what the source says; white space does not count.',
      ].join('\n'),
    );
  });
});

describe('the text of a page', () => {
  const words = (page: string) => documentTextOf(page).trim().split(/\s+/);

  test('is that of the document alone', () => {
    const page =
      '<!doctype html><title>Titre</title><header>Menu</header><main><h1>Page</h1><div data-document="letter"><p>Nous&nbsp;sommes</p><p>convenus</p></div></main><footer>Pied</footer>';
    expect(words(page)).toEqual(['Nous', 'sommes', 'convenus']);
  });

  test('leaves out what the edition adds, with all that is in it', () => {
    const page =
      '<div data-document><p><a data-editorial>¶</a> Nous <b>sommes</b></p><a href="/en/" data-editorial="true"><span>EN</span></a><p>convenus</p></div>';
    expect(words(page)).toEqual(['Nous', 'sommes', 'convenus']);
  });

  test('keeps the numbers and dashes, which are text', () => {
    const page =
      '<div data-document><p><a href="#2.3">3)</a> Étant</p><ul><li><a>–</a> Paix;</li></ul></div>';
    expect(words(page)).toEqual(['3)', 'Étant', '–', 'Paix;']);
  });

  test('leaves out comments and keeps characters that HTML escapes', () => {
    expect(words('<p data-document>a &lt; b<!-- c --> &amp; d</p>')).toEqual(['a', '<', 'b', '&', 'd']);
  });

  test('cannot be had from a page without a document', () => {
    expect(() => documentTextOf('<!doctype html><main><p>Nous</p></main>')).toThrow(
      new Error('The page holds no element with data-document.'),
    );
  });
});
