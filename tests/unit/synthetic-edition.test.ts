import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSourceLines, readSource, sourceLines } from '../../src/fidelity/source-lines.ts';
import { loadEdition } from '../../src/model/load.ts';
import { passagesOf } from '../../src/model/passages.ts';
import { printedPassages } from '../../src/model/printed.ts';
import { LANGS } from '../../src/model/types.ts';
import type { Lang } from '../../src/model/types.ts';
import { changeOneParagraph, documentId, writeSyntheticEdition } from '../bench/growth/edition.ts';
import { OWN_WORDS, SHARED_WORDS, inventedWord } from '../bench/growth/words.ts';
import { CONTENT } from './content-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'synthetic-'));
const written = (documents: number, name: string) => {
  const folder = join(root, name);
  writeSyntheticEdition(folder, documents, CONTENT);
  return folder;
};
const folder = written(3, 'three');
const edition = loadEdition(folder);
const declaration = loadEdition(CONTENT).documents.find(({ id }) => id === 'declaration');
const textOf = (document: number, lang: Lang) =>
  readFileSync(join(folder, documentId(document), `${lang}.md`), 'utf8');
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a synthetic edition', () => {
  it('is content without a fault, of so many documents', () => {
    expect(edition.documents.map(({ id }) => id)).toEqual(['d00001', 'd00002', 'd00003']);
    expect(readdirSync(folder).sort()).toEqual([
      'about',
      'd00001',
      'd00002',
      'd00003',
      'edition.yaml',
      'signatories.yaml',
      'source',
    ]);
  });

  it('has a source that is word for word what its French prints', () => {
    const source = readSource(folder, edition);
    expect(() => {
      checkSourceLines(edition, sourceLines(edition, source));
    }).not.toThrow();
    const spoilt = source.replace('Astana', 'Astane');
    expect(() => {
      checkSourceLines(edition, sourceLines(edition, spoilt));
    }).toThrow(/has no passage/);
  });

  it('is still without a fault after a change, which is of one paragraph', () => {
    const changed = written(2, 'changed');
    const lines = () =>
      loadEdition(changed).documents.flatMap((document) =>
        LANGS.flatMap((lang) => printedPassages(document, lang).map((printed) => JSON.stringify(printed))),
      );
    const before = lines();
    changeOneParagraph(changed);
    const after = lines();
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, i) => line !== before[i])).toHaveLength(1);
  });

  it.each([0, 1, 2])('has the passages and the length of the declaration in document %i', (number) => {
    const document = edition.documents[number];
    if (!document || !declaration) throw new Error('no such document');
    expect(passagesOf(document)).toEqual(passagesOf(declaration));
    for (const lang of LANGS) {
      const words = (text: string) => text.replace(/^---\n.*?\n---\n/s, '').match(/[\p{L}\p{N}]+/gu)?.length;
      expect(words(textOf(number, lang))).toBe(
        words(readFileSync(join(CONTENT, `declaration/${lang}.md`), 'utf8')),
      );
    }
  });

  it.each(LANGS)(
    'has in %s words in each document that no other has, and words that all may have',
    (lang) => {
      const words = [0, 1, 2].map(
        (number) =>
          new Set(
            textOf(number, lang)
              .toLowerCase()
              .match(/\p{L}+/gu),
          ),
      );
      words.forEach((own, number) => {
        const invented = Array.from({ length: OWN_WORDS }, (_, i) =>
          inventedWord(lang, SHARED_WORDS + number * OWN_WORDS + i),
        ).filter((word) => own.has(word));
        expect(invented.length).toBeGreaterThan(OWN_WORDS / 2);
        const others = words.filter((_, other) => other !== number);
        expect(invented.filter((word) => others.some((other) => other.has(word)))).toEqual([]);
      });
      expect(words.every((own) => own.has(inventedWord(lang, 0)))).toBe(true);
    },
  );

  it('is the same bytes every time, and of more documents has the same first ones', () => {
    const digest = (path: string, name: string) =>
      createHash('sha256')
        .update(readFileSync(join(path, name)))
        .digest('hex');
    const [again, more] = [written(3, 'again'), written(4, 'four')];
    for (const name of ['d00001/fr.md', 'd00003/en.md']) {
      expect(digest(again, name)).toBe(digest(folder, name));
      expect(digest(more, name)).toBe(digest(folder, name));
    }
    expect(digest(again, 'source/synthetic.fr.txt')).toBe(digest(folder, 'source/synthetic.fr.txt'));
    expect(digest(more, 'source/synthetic.fr.txt')).not.toBe(digest(folder, 'source/synthetic.fr.txt'));
  });
});

describe('an invented word', () => {
  it.each(LANGS)('in %s is another for each of 50,000 numbers', (lang) => {
    const words = Array.from({ length: 50_000 }, (_, number) => inventedWord(lang, number));
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^\p{Ll}{4,}$/u);
  });
});
