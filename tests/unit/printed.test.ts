import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/proofs/fidelity/compare-characters.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { printedPassages, wordsOf } from '../../src/edition/printed.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);

test('the printed passages of both documents are the whole source, in order', () => {
  const printed = edition.documents.flatMap((document) => printedPassages(document, 'fr').map(wordsOf));
  const source = readFileSync(join(CONTENT, edition.source.file), 'utf8');
  expect(compareTexts(source, printed.join('\n'))).toEqual({ equal: true, characters: 9768, words: 1808 });
});

test('both languages have the same passages with the same lines', () => {
  for (const document of edition.documents) {
    const shape = (lang: 'fr' | 'en') =>
      printedPassages(document, lang).map(({ lines }) => lines.map(({ anchor }) => anchor));
    expect(shape('en')).toEqual(shape('fr'));
  }
});

test('a section is its heading alone, a paragraph has its items, the closing line stands before the signatures', () => {
  const passages = new Map(
    printedPassages(documentOf(edition, 'declaration'), 'fr').map((passage) => [passage.anchor, passage]),
  );
  expect(passages.get('5')?.lines).toEqual([
    { anchor: '5', text: '5. Le dialogue «\u00a0Asie centrale + Japon\u00a0»' },
  ]);
  expect(passages.get('5.1')?.lines.map(({ anchor }) => anchor)).toEqual(['5.1', '5.1.1', '5.1.2', '5.1.3']);
  expect(passages.get('signatures')?.lines.map(({ text }) => text)).toEqual(['Le 28\u00a0août 2004']);
  expect([...passages.keys()].slice(-6)).toEqual([
    'signatures',
    ...[1, 2, 3, 4, 5].map((n) => `signatures.${String(n)}`),
  ]);
});
