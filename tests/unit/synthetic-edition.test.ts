import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSourceLines, readSource, sourceLines } from '../../src/edition/read/source-lines.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { passagesOf } from '../../src/edition/passages.ts';
import { LANGS } from '../../src/edition/types.ts';
import { writeSyntheticEdition } from '../bench/growth/synthetic-edition.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
writeSyntheticEdition(folder, 3, CONTENT);
const edition = loadEdition(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a synthetic edition', () => {
  it('is valid content, each document with the passages of the declaration', () => {
    expect(edition.documents.map(({ id }) => id)).toEqual(['d001', 'd002', 'd003']);
    const passages = passagesOf(documentOf(loadEdition(CONTENT), 'declaration'));
    for (const document of edition.documents) expect(passagesOf(document)).toEqual(passages);
  });

  it('has a source that is word for word what its French prints', () => {
    const lines = sourceLines(edition, readSource(folder, edition));
    expect(() => {
      checkSourceLines(edition, lines);
    }).not.toThrow();
    expect(new Set(lines.flatMap(({ places }) => places.map(({ document }) => document)))).toEqual(
      new Set(['d001', 'd002', 'd003']),
    );
  });

  it.each(LANGS)('has in %s words in each document that no other has', (lang) => {
    const [first, second] = ['d001', 'd002'].map(
      (id) => new Set(readFileSync(join(folder, id, `${lang}.md`), 'utf8').match(/\p{L}+/gu)),
    );
    expect([...(first ?? [])].filter((word) => !second?.has(word)).length).toBeGreaterThan(100);
  });
});
