import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { receiptFile, receiptOf, textDigest } from '../../src/exports/receipt.ts';
import type { Receipt } from '../../src/exports/receipt.ts';
import { loadAfter } from './bad-content/spoilt-copy.ts';
import { CONTENT } from './content-folder.ts';
import { addingExample } from './example-document.ts';

const edition = loadEdition(CONTENT);
const bytes = readFileSync(join(CONTENT, edition.source.file));
const receipt = receiptOf(edition, '0.1.0');

test('the receipt has the digest of the source file that stands beside it', () => {
  const [recorded] = readFileSync(join(CONTENT, `${edition.source.file}.sha256`), 'utf8').split(' ');
  expect(receipt.source).toEqual({
    file: 'astana-2004.fr.txt',
    lang: 'fr',
    bytes: bytes.length,
    sha256: recorded,
  });
});

test('it has every passage of both documents, with the status of each text', () => {
  expect(receipt.documents.map(({ id, passages }) => [id, passages.length])).toEqual([
    ['letter', 8],
    ['declaration', 38],
  ]);
  expect(receipt.documents[1]?.status).toEqual({ fr: 'official', en: 'unofficial-translation' });
});

test('a digest can be made by hand, as the receipt says: the text without white space', () => {
  const words = '2)Nousnoussommesfélicitésdesprogrèsréguliersdelacoopérationentre leJaponetl’Asiecentrale.';
  const byHand = createHash('sha256').update(words.replaceAll(' ', '')).digest('hex');
  const passage = receipt.documents[1]?.passages.find(({ anchor }) => anchor === '1.2');
  expect(passage?.sha256.fr).toBe(byHand);
  expect(receipt.method).toContain('without any white space');
});

test('white space makes no difference to a digest, and every other character does', () => {
  const digest = textDigest('«\u00a0paix\u00a0» et\nsécurité');
  expect(textDigest('«paix» et sécurité')).toBe(digest);
  expect(textDigest('« paix » et securité')).not.toBe(digest);
  expect(textDigest('« paix » et se\u0301curite\u0301')).toBe(digest);
});

test('the file is JSON that reads as the receipt', () => {
  expect(JSON.parse(receiptFile(receipt)) as Receipt).toEqual(receipt);
});

test('a document with a source file of its own has the digest of that', () => {
  const { source, documents } = receiptOf(loadAfter([addingExample]), '0.1.0');
  expect(source.file).toBe('astana-2004.fr.txt');
  expect(documents.map(({ id, source: own }) => [id, own?.file, own?.bytes])).toEqual([
    ['letter', undefined, undefined],
    ['declaration', undefined, undefined],
    ['example', 'example/source.fr.txt', 162],
  ]);
});
