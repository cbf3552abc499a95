import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS, citationFile } from '../../src/references/citation-files.ts';
import { citationItem } from '../../src/references/csl-item.ts';
import type { CitationItem } from '../../src/references/cited-part.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { LANGS } from '../../src/edition/types.ts';
import { documentPath } from '../../src/edition/urls.ts';
import { LETTER_EN, loadAfter, replacing } from './bad-content/spoilt-copy.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);

/** The citation of every document and every passage, in both languages. */
const items = (of = edition): CitationItem[] =>
  of.documents.flatMap((document) =>
    LANGS.flatMap((lang) =>
      [undefined, ...passagesOf(document).map(({ anchor }) => anchor)].map((from) =>
        citationItem(of, document, lang, {
          from,
          address: `https://example.org${documentPath(document, lang, from)}`,
        }),
      ),
    ),
  );

/** What a program that reads a format makes of a file. */
function readBack(file: string): Record<string, unknown> {
  const { data } = new Cite(file);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

/** Text as a BibTeX reader sees it, which may mark the words whose capitals are kept. */
const unmarked = (text: unknown) => String(text).replace(/<\/?span[^>]*>/g, '');

/** Names as one string, however a format divides them. */
const names = (authors: unknown): string[] =>
  (authors as { literal?: string; family?: string }[]).map(({ literal, family }) => literal ?? family ?? '');

/** The fields that every format must keep. */
const KEPT = ['type', 'genre', 'title', 'issued', 'number', 'URL'] as const;

describe.each(CITATION_FORMATS)('$name, read back by a library', ({ extension }) => {
  test('has what the model has, for every document and passage in both languages', () => {
    const all = items();
    expect(all).toHaveLength(2 * (2 + 59));
    for (const item of all) {
      const back = readBack(citationFile(item, extension));
      for (const field of KEPT) expect(back[field], item.id).toEqual(item[field]);
      const place = item['publisher-place'];
      if (extension === 'bib') {
        expect(back['language']).toBe(item.language === 'fr' ? 'french' : 'english');
        expect(back['publisher']).toBe(item.language === 'fr' ? 'Nations Unies' : 'United Nations');
        expect(back['note']).toBe(place && `${item.language === 'fr' ? 'Fait à' : 'Done at'} ${place}`);
      } else {
        expect([back['language'], back['publisher-place']]).toEqual([item.language, place]);
      }
      expect(names(back['author'])).toEqual(names(item.author));
    }
  });

  test('has the symbol, once there is one', () => {
    const withSymbol = loadAfter([replacing(LETTER_EN, 'slug: letter\n', 'slug: letter\nsymbol: A/00/0\n')]);
    for (const item of items(withSymbol)) {
      expect(readBack(citationFile(item, extension))['number']).toBe('A/00/0');
    }
  });

  test('has no no-break space', () => {
    for (const item of items()) expect(citationFile(item, extension)).not.toContain(NBSP);
  });
});

/** Characters with a meaning in TeX, among letters, and characters that no line of a file may have. */
const HOSTILE = fc.string({
  unit: fc.constantFrom(...Array.from('\\{}$&#%_~^-`\'"?!<>,@=*ab Éœ’«».1\n\r\t\u0000')),
  minLength: 1,
  maxLength: 30,
});

describe.each(CITATION_FORMATS)('$name, read back by a library after any characters', ({ extension }) => {
  const [whole] = items();
  const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

  test('has each field as it was, in one line', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, HOSTILE, (title, genre, number) => {
        fc.pre(whole !== undefined && [title, genre, number].every((text) => /[a\u00c9]/.test(text)));
        const back = readBack(citationFile({ ...whole, title, genre, number }, extension));
        const expected = extension === 'json' ? (text: string) => text : plain;
        expect(unmarked(back['title'])).toBe(expected(title));
        expect(unmarked(back['genre'])).toBe(expected(genre));
        expect(unmarked(back['number'])).toBe(expected(number));
        expect(names(back['author'])).toEqual(names(whole.author));
      }),
      { numRuns: 500 },
    );
  });

  test('has the name of a body in one piece', () => {
    // RIS divides names at commas, and has no way to say otherwise.
    for (const literal of [
      'A and B',
      '{A}',
      'A & B',
      'von der A',
      ...(extension === 'ris' ? [] : ['A, B and C']),
    ]) {
      const back = readBack(
        citationFile({ ...whole, author: [{ literal }, { literal: 'B' }] } as CitationItem, extension),
      );
      expect(names(back['author'])).toEqual([literal, 'B']);
    }
  });
});

test.each([
  ['100 % & $5 #1 a_b', String.raw`100 \% \& \$5 \#1 a\_b`],
  [String.raw`a\b{c}`, String.raw`a\textbackslash{}b\textbraceleft{}c\textbraceright{}`],
  ['a~b^c', String.raw`a\textasciitilde{}b\textasciicircum{}c`],
  ["a--b ``c'' ?` <<d>> ,,", "a-{}-b `{}`c'{}' ?{}` <{}<d>{}> ,{},"],
  ['a\r\nb\u0000c', 'a b c'],
])('in BibTeX %j is written so that TeX prints it', (genre, written) => {
  const [item] = items();
  expect(citationFile({ ...item, genre } as CitationItem, 'bib')).toContain(`\n  type = {${written}},\n`);
});

test('in BibTeX an address keeps its own characters, and cannot end its field', () => {
  const URL = 'https://example.org/a_b%20c/#2.1-2.3{x}';
  const [item] = items();
  expect(citationFile({ ...item, URL } as CitationItem, 'bib')).toContain(
    '\n  url = {https://example.org/a_b%20c/#2.1-2.3%7Bx%7D},\n',
  );
});

const declaration = documentOf(edition, 'declaration');
const address = 'https://example.org/fr/declaration/#2.3.1';
const item = citationItem(edition, declaration, 'fr', { from: '2.3.1', address });
const GENRE =
  'annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies';

test('an item as BibTeX: year and month for the old programs, date and language for the new', () => {
  expect(citationFile(item, 'bib')).toBe(`@techreport{astana-2004-declaration-2.3.1-fr,
  author = {{Japon} and {République du Kazakhstan} and {République kirghize} and {République d’Ouzbékistan} and {République du Tadjikistan}},
  title = {Déclaration commune « {Asie} centrale + {Japon} », sect. 2, par. 3, tiret 1},
  type = {${GENRE}},
  institution = {Nations Unies},
  year = {2004},
  date = {2004-08-28},
  note = {Fait à Astana},
  langid = {french},
  url = {${address}},
  month = aug,
}
`);
});

test('the same as RIS: no value is broken, and a body ends in a comma', () => {
  expect(citationFile(item, 'ris').split('\r\n')).toEqual([
    'TY  - RPRT',
    'AU  - Japon,',
    'AU  - République du Kazakhstan,',
    'AU  - République kirghize,',
    'AU  - République d’Ouzbékistan,',
    'AU  - République du Tadjikistan,',
    'CY  - Astana',
    'DA  - 2004/08/28/',
    'PY  - 2004',
    'LA  - fr',
    `M3  - ${GENRE}`,
    'TI  - Déclaration commune « Asie centrale + Japon », sect. 2, par. 3, tiret 1',
    `UR  - ${address}`,
    'ER  - ',
    '',
  ]);
});

test('a title with everything that has a meaning in TeX', () => {
  const title = 'Recherche & développement : 50 % des coûts, lot n_1 #2, 5 $ {a} ~b ^c \\d';
  expect(citationFile({ ...item, title }, 'bib')).toContain(
    String.raw`  title = {Recherche \& développement : 50 \% des coûts, lot n\_1 \#2, 5 \$ \textbraceleft{}a\textbraceright{} \textasciitilde{}b \textasciicircum{}c \textbackslash{}d},`,
  );
});

test('the same as CSL-JSON is the model itself', () => {
  expect(JSON.parse(citationFile(item, 'json'))).toEqual([item]);
});

test('the braces of BibTeX hold whole words, accents or not', () => {
  for (const item of items()) {
    expect(citationFile(item, 'bib'), item.id).not.toMatch(/\p{L}\}\p{L}/u);
  }
  const [letter] = items().filter(({ id }) => id === 'astana-2004-letter-fr');
  expect(letter && citationFile(letter, 'bib')).toContain('au {Secrétaire} général');
});
