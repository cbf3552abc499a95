import { expect, test } from 'vitest';
import { FR, LETTER_FR, loadAfter, problemsAfter, removing, replacing } from './spoilt-copy.ts';
import type { Case } from './spoilt-copy.ts';
import { passage } from '../passages.ts';

const NO_HTML = 'Write the text itself: documents hold no HTML.';
const NO_MARKUP =
  'Use “## 1.” for a section, “1)” for a paragraph and “-” for an item; put a backslash before a character that is not meant as markup.';

/** Sets the words “progrès réguliers”, on line 22 of the declaration, in other ways. */
const progress = (words: string) => replacing(FR, 'progrès réguliers', words);

const before = (next: string, block: string) => replacing(FR, `\n${next}`, `\n${block}\n\n${next}`);

const inline = (name: string, words: string, found: string): Case => ({
  name,
  changes: [progress(words)],
  problems: [{ file: FR, line: 22, found, expected: 'plain text', fix: NO_MARKUP }],
});

const block = (name: string, words: string, found: string, fix = NO_MARKUP): Case => ({
  name,
  changes: [before('## 2. ', words)],
  problems: [{ file: FR, line: 32, found, expected: 'a numbered paragraph “1) …” in section 1', fix }],
});

const cases: Case[] = [
  block(
    'a raw HTML block in a section',
    '<div class="note">Note</div>',
    'raw HTML: “<div class="note">Note</div>”',
    NO_HTML,
  ),
  block('an HTML comment', '<!-- à revoir -->', 'raw HTML: “<!-- à revoir -->”', NO_HTML),
  block(
    'an unnumbered paragraph inside a section',
    'Un alinéa sans numéro.',
    'an unnumbered paragraph: “Un alinéa sans numéro.”',
  ),
  block('a quotation', '> Une citation', 'a quotation: “> Une citation”'),
  block('a rule', '***', 'a rule: “***”'),
  {
    name: 'a raw HTML block in the preamble',
    changes: [before('Nous avons constaté', '<table></table>')],
    problems: [
      {
        file: FR,
        line: 16,
        found: 'raw HTML: “<table></table>”',
        expected: 'a paragraph before the first section',
        fix: NO_HTML,
      },
    ],
  },
  {
    name: 'inline HTML, opening and closing',
    changes: [progress('progrès <b>réguliers</b>')],
    problems: [
      { file: FR, line: 22, found: 'raw HTML: “<b>”', expected: 'plain text', fix: NO_HTML },
      { file: FR, line: 22, found: 'raw HTML: “</b>”', expected: 'plain text', fix: NO_HTML },
    ],
  },
  inline('emphasis', 'progrès *réguliers*', 'emphasis: “*réguliers*”'),
  inline('bold type', 'progrès **réguliers**', 'bold type: “**réguliers**”'),
  inline('code', 'progrès `réguliers`', 'code: “`réguliers`”'),
  inline(
    'a link',
    'progrès [réguliers](https://example.org/)',
    'a link: “[réguliers](https://example.org/)”',
  ),
  inline('an image', 'progrès ![réguliers](a.png)', 'an image: “![réguliers](a.png)”'),
  {
    name: 'markup in the second line of a paragraph at that line',
    changes: [progress('progrès\n   *réguliers*')],
    problems: [
      { file: FR, line: 23, found: 'emphasis: “*réguliers*”', expected: 'plain text', fix: NO_MARKUP },
    ],
  },
  {
    name: 'markup in a heading',
    changes: [replacing(FR, '## 1. Valeurs et principes', '## 1. Valeurs et *principes*')],
    problems: [
      { file: FR, line: 18, found: 'emphasis: “*principes*”', expected: 'plain text', fix: NO_MARKUP },
    ],
  },
  {
    name: 'markup in an item',
    changes: [replacing(FR, '- Consolidation de la paix;', '- Consolidation de la _paix_;')],
    problems: [{ file: FR, line: 40, found: 'emphasis: “_paix_”', expected: 'plain text', fix: NO_MARKUP }],
  },
  {
    name: 'an item within an item',
    changes: [
      replacing(FR, '- Énergie et environnement;', '- Énergie et environnement;\n     - Énergie solaire;'),
    ],
    problems: [
      {
        file: FR,
        line: 44,
        found: 'a list: “- Énergie solaire;”',
        expected: 'nothing more in item 2.3.4',
        fix: NO_MARKUP,
      },
    ],
  },
  {
    name: 'a second paragraph below a number',
    changes: [before('2) Nous nous sommes félicités', '   Un alinéa de plus.')],
    problems: [
      {
        file: FR,
        line: 22,
        found: 'an unnumbered paragraph: “Un alinéa de plus.”',
        expected: 'items “- …” below paragraph 1.1',
        fix: NO_MARKUP,
      },
    ],
  },
];

test.each(cases)('reports $name', ({ changes, problems }) => {
  expect(problemsAfter(changes)).toEqual(problems);
});

test('reports a list where a letter has its paragraphs', () => {
  expect(problemsAfter([replacing(LETTER_FR, '\nJe vous serais', '\n- Je vous serais')])).toContainEqual({
    file: LETTER_FR,
    line: 16,
    found: 'a list: “- Je vous serais obligé de bien vouloir faire distribuer le ”',
    expected: 'a paragraph before the first section',
    fix: NO_MARKUP,
  });
});

test('takes a character after a backslash as text, as the message advises', () => {
  // The glossary has the words as they were.
  const changes = [progress('progrès \\*réguliers\\*'), removing('glossary.yaml')];
  expect(passage(loadAfter(changes), 'fr', '1.2')).toBe(
    'Nous nous sommes félicités des progrès *réguliers* de la coopération entre le Japon et l’Asie centrale.',
  );
});

test('takes a paragraph broken over two lines as one', () => {
  expect(passage(loadAfter([progress('progrès\n   réguliers')]), 'fr', '1.2')).toBe(
    'Nous nous sommes félicités des progrès réguliers de la coopération entre le Japon et l’Asie centrale.',
  );
});
