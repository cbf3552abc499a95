import { expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { linesOf } from '../../src/edition/walk.ts';
import { CONTENT } from './content-folder.ts';
import { anchorsOf, documentOf, passage } from './passages.ts';

const edition = loadEdition(CONTENT);
const declaration = documentOf(edition, 'declaration');
const letter = documentOf(edition, 'letter');

test('the passages of a document are all its anchors, in order, signatures last', () => {
  const signatures = [1, 2, 3, 4, 5].map((n) => `signatures.${String(n)}`);
  expect(passagesOf(declaration).map(({ anchor }) => anchor)).toEqual([
    ...anchorsOf(declaration.texts.fr),
    'signatures',
    ...signatures,
  ]);
});

test('a paragraph stands in its section, an item in its paragraph', () => {
  const all = new Map(passagesOf(declaration).map((each) => [each.anchor, each]));
  expect(all.get('2.3')).toEqual({ anchor: '2.3', kind: 'paragraph', parent: '2' });
  expect(all.get('2.3.1')).toEqual({ anchor: '2.3.1', kind: 'item', parent: '2.3' });
  expect(all.get('preamble.1')).toEqual({ anchor: 'preamble.1', kind: 'paragraph' });
});

test('the lines of a paragraph are its number and words, then its items', () => {
  const lines = linesOf(declaration, 'en', '2.3');
  expect(lines).toHaveLength(7);
  expect(lines[0]).toMatchObject({ anchor: '2.3', label: '(3)', text: passage(edition, 'en', '2.3') });
  expect(lines[1]).toMatchObject({ anchor: '2.3.1', label: '–', text: 'Peacebuilding;' });
  expect(linesOf(declaration, 'fr', '3.4')[0]?.label).toBe('4)');
});

test('the lines of a section begin with its heading, those of the signatures with the closing line', () => {
  expect(linesOf(declaration, 'en', '3')[0]?.label).toBe('3.');
  expect(linesOf(declaration, 'en', '3')).toHaveLength(7);
  expect(linesOf(declaration, 'fr', 'signatures')[1]?.text).toBe(
    'La Ministre des affaires étrangères du Japon (Signé) Yoriko Kawaguchi',
  );
  const [line, ...others] = linesOf(letter, 'fr', 'signatures.1');
  expect([line?.label, line?.text]).toEqual([undefined, '(Signé) Yerzhan Kh. Kazykhanov']);
  expect(others).toEqual([]);
});

test('an anchor that the document does not have is an error', () => {
  expect(() => linesOf(letter, 'fr', '3.4')).toThrow('no passage “3.4”');
});
