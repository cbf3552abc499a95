import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { FEW } from '../../src/model/size.ts';
import { LANGS } from '../../src/model/types.ts';
import type { Edition } from '../../src/model/types.ts';
import { keyedHeads, keyedWorkers } from '../../src/search/keyed-index.ts';
import { searchIndex, searchWorkers } from '../../src/search/pagefind.ts';
import { writeSyntheticEdition } from '../bench/growth/edition.ts';
import { CONTENT } from './content-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'keyed-'));
writeSyntheticEdition(root, FEW + 1, CONTENT);
const large = loadEdition(root);
const small = loadEdition(CONTENT);
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** An edition that no index has been made of, with a change of its first document if one is given. */
function copy(
  edition: Edition,
  change: (text: { name: string; dateline?: string | undefined }) => void = () => undefined,
) {
  const copied = JSON.parse(JSON.stringify(edition)) as Edition;
  for (const document of copied.documents.slice(0, 1)) change(document.texts.fr);
  return copied;
}
const elsewhere = (text: { dateline?: string | undefined }) => {
  text.dateline = 'Ailleurs';
};

const pathOf = (address: string) => address.split('?')[0];

describe('the heads of an index', () => {
  const entry = {
    version: '1',
    languages: { fr: { hash: 'fr_abc', wasm: 'fr' }, en: { hash: 'en_def', wasm: 'en' } },
  };
  const file = (path: string, content = path) => ({ path, content: Buffer.from(content) });

  it('are named by the key where Pagefind has a digest, and the other files stay as they are', () => {
    const others = [file('wasm.fr.pagefind'), file('index/fr_abc.pf_index')];
    const named = keyedHeads(
      [
        file('pagefind-entry.json', JSON.stringify(entry)),
        file('pagefind.fr_abc.pf_meta', 'meta'),
        ...others,
      ],
      '12345678',
    );
    expect(JSON.parse(String(named[0]?.content))).toEqual({
      version: '1',
      languages: { fr: { hash: 'fr_12345678', wasm: 'fr' }, en: { hash: 'en_12345678', wasm: 'en' } },
    });
    expect(named.slice(1)).toEqual([file('pagefind.fr_12345678.pf_meta', 'meta'), ...others]);
  });
});

describe('the workers of a large edition', () => {
  it('are known before its index is there; those of a small one are read from it', async () => {
    for (const [edition, order] of [
      [copy(large, elsewhere), ['workers', 'index']],
      [copy(small, elsewhere), ['index', 'workers']],
    ] as const) {
      const done: string[] = [];
      await Promise.all([
        searchIndex(edition).then(() => done.push('index')),
        searchWorkers(edition).then(() => done.push('workers')),
      ]);
      expect(done).toEqual(order);
    }
  });

  it('and what is asked for ahead are files of the index, as Pagefind itself will name them', async () => {
    const files = await searchIndex(large);
    const paths = files.map(({ path }) => path);
    const workers = await searchWorkers(large);
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const { languages } = JSON.parse(String(Buffer.from(entry?.content ?? []))) as {
      languages: Record<string, { hash: string }>;
    };
    for (const lang of LANGS) {
      const { file, ahead } = workers[lang];
      for (const path of [file, ...ahead.map(pathOf)]) expect(paths).toContain(path);
      expect(ahead.map(pathOf)).toContain(`pagefind.${languages[lang]?.hash ?? ''}.pf_meta`);
      const worker = files.find(({ path }) => path === file);
      expect(String(Buffer.from(worker?.content ?? []))).toContain(`prelude(self, ${JSON.stringify(ahead)})`);
    }
  });

  it.each([
    ['words', elsewhere],
    // What is only in the filters is in the head as well.
    ['name', (text: { name: string }) => (text.name = 'Autre nom')],
  ])('have another name where a text has other %s, but for the program', async (_, change) => {
    const before = await searchWorkers(copy(large));
    expect(before).toEqual(await searchWorkers(large));
    const after = await searchWorkers(copy(large, change));
    expect(after.fr.file).not.toBe(before.fr.file);
    expect(after.fr.ahead.filter((address) => before.fr.ahead.includes(address)).map(pathOf)).toEqual([
      'wasm.fr.pagefind',
    ]);
  });

  it('have names that hosts may keep for ever', () => {
    expect(keyedWorkers('0a1b2c3d').fr.file).toMatch(/^search\.fr\.[0-9a-f]{8}\.js$/);
  });
});
