import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/proofs/fidelity/page-text.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { printed } from '../../src/edition/labels.ts';
import { blocksOf, printedLines, printedWords } from '../../src/edition/walk.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);

test('the blocks of both documents are the whole source, in order', () => {
  const words = edition.documents.flatMap((document) =>
    blocksOf(document, 'fr').map(({ lines }) => printedWords(lines)),
  );
  const source = readFileSync(join(CONTENT, edition.source.file), 'utf8');
  expect(compareTexts(source, words.join('\n'))).toEqual({ equal: true, characters: 9768, words: 1808 });
});

test('both languages have the same blocks with the same lines', () => {
  for (const document of edition.documents) {
    const shape = (lang: 'fr' | 'en') =>
      blocksOf(document, lang).map(({ lines }) => lines.map(({ anchor }) => anchor));
    expect(shape('en')).toEqual(shape('fr'));
  }
});

test('a section is its heading alone, a paragraph has its items, the closing line stands before the signatures', () => {
  const blocks = new Map(
    blocksOf(documentOf(edition, 'declaration'), 'fr').map((block) => [block.anchor, block]),
  );
  expect(blocks.get('5')?.lines.map(printed)).toEqual(['5. Le dialogue «\u00a0Asie centrale + Japon\u00a0»']);
  expect(blocks.get('5.1')?.lines.map(({ anchor }) => anchor)).toEqual(['5.1', '5.1.1', '5.1.2', '5.1.3']);
  expect(blocks.get('signatures')?.lines.map(({ text }) => text)).toEqual(['Le 28\u00a0août 2004']);
  expect([...blocks.keys()].slice(-6)).toEqual([
    'signatures',
    ...[1, 2, 3, 4, 5].map((n) => `signatures.${String(n)}`),
  ]);
});

test('a line says in what it stands, and of what kind it is', () => {
  const lines = printedLines(documentOf(edition, 'declaration'), 'en');
  const at = (anchor: string) => lines.find((line) => line.anchor === anchor);
  expect(at('2.3.1')).toEqual({
    kind: 'item',
    anchor: '2.3.1',
    within: ['2', '2.3', '2.3.1'],
    label: '–',
    text: 'Peacebuilding;',
  });
  expect(at('preamble.1')).toMatchObject({ kind: 'opening', within: ['preamble.1'] });
  expect(at('signatures')).toMatchObject({ kind: 'closing', within: ['signatures'] });
  expect(at('signatures.4')).toMatchObject({
    kind: 'signature',
    within: ['signatures', 'signatures.4'],
    text: 'Minister for Foreign Affairs of the Republic of Uzbekistan (Signed) Sodiq Safaev',
    signed: { printed: true, mark: '(Signed)', name: 'Sodiq Safaev' },
  });
  expect(lines.filter(({ anchor }) => anchor === 'title').map(({ kind }) => kind)).toEqual([
    'annex',
    'original',
    'title',
    'subtitle',
    'dateline',
  ]);
});
