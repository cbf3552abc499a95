import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSourceLines, linesOfPlace, sourceLines } from '../../src/edition/read/source-lines.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { sourceRows } from '../../src/routes/published-source.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);
const source = readFileSync(join(CONTENT, edition.source.file), 'utf8');
const lines = sourceLines(edition, source);

describe('the lines of the source', () => {
  test('are all of it, byte for byte', () => {
    expect(`${lines.map(({ text }) => text).join('\n')}\n`).toBe(source);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
  });

  test('each stand in one passage, blank ones in none', () => {
    for (const { text, places } of lines) expect(places).toHaveLength(text.trim() === '' ? 0 : 1);
    expect(() => {
      checkSourceLines(edition, lines);
    }).not.toThrow();
  });

  test.each([
    ['letter', 'agenda.1', 1, 2],
    ['declaration', '1.1', 70, 72],
    ['declaration', 'preamble.1', 56, 59],
    ['declaration', '5.1', 205, 214],
    ['declaration', '5.1.2', 205, 214],
    ['declaration', 'signatures.1', 255, 256],
  ])('of %s/%s are %i to %i', (document, anchor, first, last) => {
    expect(linesOfPlace(lines, document, anchor)).toEqual({ first, last });
  });

  test('of a section are its heading and all its paragraphs', () => {
    const section = linesOfPlace(lines, 'declaration', '6');
    expect(lines[(section?.first ?? 0) - 1]?.text.trim()).toBe(
      '6. Promotion du dialogue et de la communication',
    );
    expect(section?.last).toBe(linesOfPlace(lines, 'declaration', '6.2')?.last);
  });
});

describe('a source that is not the text', () => {
  const spoilt = sourceLines(edition, source.replace('revêt', 'revet'));

  test('has lines without a passage from there on', () => {
    expect(spoilt[69]?.places).toHaveLength(1);
    expect(spoilt.slice(71).flatMap(({ places }) => places)).toEqual([]);
  });

  test('is refused with the line', () => {
    expect(() => {
      checkSourceLines(edition, spoilt);
    }).toThrow(/^Line 72 of content\/source\/astana-2004\.fr\.txt has no passage/);
  });

  test('that ends early is refused with the passage', () => {
    const short = sourceLines(edition, source.slice(0, source.indexOf('(Signé) Talbak')));
    expect(() => {
      checkSourceLines(edition, short);
    }).not.toThrow();
    const shorter = sourceLines(
      edition,
      source.slice(
        0,
        source.indexOf('Le Ministre des affaires étrangères \nde la République du Tadjikistan'),
      ),
    );
    expect(() => {
      checkSourceLines(edition, shorter);
    }).toThrow('The passage declaration/signatures.5 has no line of content/source/astana-2004.fr.txt.');
  });
});

test('the page of the source has every line once and in order, blank ones with what stands before them', () => {
  const rows = sourceRows(edition);
  expect(rows.flatMap((row) => row.lines)).toEqual(lines);
  for (const { document, block, lines: own } of rows) {
    const places = own.flatMap((line) => line.places.slice(0, 1));
    expect(new Set(places.map((place) => `${place.document}/${place.anchor}`))).toEqual(
      new Set([`${document.id}/${block.anchor}`]),
    );
  }
});
