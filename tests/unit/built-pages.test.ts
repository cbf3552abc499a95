import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UnfaithfulError, checkAllSources, checkFidelity } from '../../src/proofs/fidelity/check-fidelity.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { withCopy } from './bad-content/spoilt-copy.ts';
import { CONTENT } from './content-folder.ts';
import { addingExample } from './example-document.ts';

const edition = loadEdition(CONTENT);
const source = readFileSync(join(CONTENT, edition.source.file), 'utf8');
const annex = source.indexOf(' Annexe');
const letter = source.slice(0, annex);
const declaration = source.slice(annex);

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

const publish = (folder: string, text: string) => {
  mkdirSync(join(site, folder), { recursive: true });
  const page = `<!doctype html><header>Astana 2004</header><pre data-document>${text}</pre>`;
  writeFileSync(join(site, folder, 'index.html'), page);
};

test('the French pages, letter first, are held against the whole source', () => {
  publish('fr/lettre', letter);
  publish('fr/declaration', declaration);
  expect(checkFidelity(edition, CONTENT, site)).toEqual({ equal: true, characters: 9768, words: 1808 });
});

test('a page with the text of another fails at the first line', () => {
  publish('fr/lettre', declaration);
  publish('fr/declaration', letter);
  expect(checkFidelity(edition, CONTENT, site)).toMatchObject({ equal: false, difference: { line: 1 } });
});

test('a page cut short fails where it ends', () => {
  publish('fr/lettre', letter.replace('(Signé) Yerzhan Kh. Kazykhanov', ''));
  publish('fr/declaration', declaration);
  expect(checkFidelity(edition, CONTENT, site)).toMatchObject({ equal: false, difference: { line: 40 } });
});

test('a page that was not built is an error', () => {
  publish('fr/lettre', letter);
  expect(() => checkFidelity(edition, CONTENT, site)).toThrow(/ENOENT.*declaration/);
});

test('a document with a source of its own is held against that, and the others against theirs', () => {
  withCopy([addingExample], (root) => {
    const example = readFileSync(join(root, 'example/source.fr.txt'), 'utf8');
    const check = () => checkAllSources(loadEdition(root), root, site);
    publish('fr/lettre', letter);
    publish('fr/declaration', declaration);
    publish('fr/exemple', example);
    expect(check().split('\n')).toEqual([
      'Fidelity: all 9768 characters (1808 words) of content/source/astana-2004.fr.txt stand in the built French pages, in order.',
      'Fidelity: all 125 characters (28 words) of content/example/source.fr.txt stand in the built French pages, in order.',
    ]);
    publish('fr/declaration', declaration.replace('revêt', 'revet'));
    publish('fr/exemple', example.replace('sont libres', 'sont libre'));
    expect(check).toThrow(UnfaithfulError);
    expect(check).toThrow(
      /^content\/source\/astana-2004\.fr\.txt:71\n[^]*content\/example\/source\.fr\.txt:8\n/,
    );
  });
});
