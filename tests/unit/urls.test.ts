import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import {
  attachedPath,
  documentPath,
  homePath,
  languageChoicePath,
  pagePath,
  passagePath,
  previewPath,
  receiptPath,
  sourceFilePath,
  withBase,
} from '../../src/edition/urls.ts';
import { CONTENT } from './content-folder.ts';
import { documentOf } from './passages.ts';

const edition = loadEdition(CONTENT);
const letter = documentOf(edition, 'letter');
const declaration = documentOf(edition, 'declaration');

describe('the address of', () => {
  test.each([
    ['the choice of language', languageChoicePath(), languageChoicePath(), '/', '/'],
    ['the home page', homePath('fr'), homePath('en'), '/fr/', '/en/'],
    ['the letter', documentPath(letter, 'fr'), documentPath(letter, 'en'), '/fr/lettre/', '/en/letter/'],
    [
      'the declaration',
      documentPath(declaration, 'fr'),
      documentPath(declaration, 'en'),
      '/fr/declaration/',
      '/en/declaration/',
    ],
    [
      'the signatories',
      pagePath('signatories', 'fr'),
      pagePath('signatories', 'en'),
      '/fr/signataires/',
      '/en/signatories/',
    ],
    ['the search', pagePath('search', 'fr'), pagePath('search', 'en'), '/fr/recherche/', '/en/search/'],
    ['the index of words', pagePath('words', 'fr'), pagePath('words', 'en'), '/fr/mots/', '/en/words/'],
    ['the edition', pagePath('edition', 'fr'), pagePath('edition', 'en'), '/fr/edition/', '/en/edition/'],
    ['the notes', pagePath('notes', 'fr'), pagePath('notes', 'en'), '/fr/notes/', '/en/notes/'],
    ['the themes', pagePath('themes', 'fr'), pagePath('themes', 'en'), '/fr/themes/', '/en/themes/'],
    ['the names', pagePath('names', 'fr'), pagePath('names', 'en'), '/fr/noms/', '/en/names/'],
    [
      'the glossary',
      pagePath('glossary', 'fr'),
      pagePath('glossary', 'en'),
      '/fr/glossaire/',
      '/en/glossary/',
    ],
    ['the source', pagePath('source', 'fr'), pagePath('source', 'en'), '/fr/source/', '/en/source/'],
  ])('%s is the published one in both languages', (_, fr, en, frPath, enPath) => {
    expect([fr, en]).toEqual([frPath, enPath]);
  });

  test('the source text, its digest and the receipt have fixed addresses', () => {
    const { source } = edition;
    expect(sourceFilePath(source)).toBe('/source/astana-2004.fr.txt');
    expect(sourceFilePath(source, true)).toBe('/source/astana-2004.fr.txt.sha256');
    expect(receiptPath()).toBe('/receipt.json');
  });

  test('a paragraph is its document and its anchor, unescaped', () => {
    expect(documentPath(declaration, 'fr', '3.4')).toBe('/fr/declaration/#3.4');
    expect(documentPath(letter, 'en', 'letter.1')).toBe('/en/letter/#letter.1');
  });

  test('both languages side by side is a page below the document, in the language of the reader', () => {
    expect(documentPath(declaration, 'fr', undefined, 'parallel')).toBe('/fr/declaration/bilingue/');
    expect(documentPath(declaration, 'en', undefined, 'parallel')).toBe('/en/declaration/bilingual/');
    expect(documentPath(letter, 'fr', undefined, 'parallel')).toBe('/fr/lettre/bilingue/');
  });

  test('a paragraph side by side keeps its anchor', () => {
    expect(documentPath(declaration, 'fr', '3.4', 'parallel')).toBe('/fr/declaration/bilingue/#3.4');
  });
});

describe('beside the text', () => {
  test('a passage has a page of its own', () => {
    expect(passagePath(declaration, 'fr', '3.4')).toBe('/fr/declaration/3.4/');
    expect(passagePath(letter, 'en', 'agenda.2')).toBe('/en/letter/agenda.2/');
  });

  test('a file is in the folder of its passage, document or language', () => {
    expect(attachedPath(letter, 'fr', 'letter.1', 'citation.ris')).toBe('/fr/lettre/letter.1/citation.ris');
    expect(attachedPath(declaration, 'en', undefined, 'preview.png')).toBe('/en/declaration/preview.png');
    expect(previewPath('fr')).toBe('/fr/preview.png');
  });
});

describe('a base folder', () => {
  test.each([
    ['the root changes nothing', '/fr/', '/', '/fr/'],
    ['a folder comes first', '/fr/declaration/#3.4', '/some/folder/', '/some/folder/fr/declaration/#3.4'],
    ['a folder may lack its last slash', '/fr/', '/some/folder', '/some/folder/fr/'],
    ['an empty base is the root', '/fr/', '', '/fr/'],
    ['the choice of language is the folder itself', '/', '/some/folder/', '/some/folder/'],
  ])('%s', (_, path, base, expected) => {
    expect(withBase(path, base)).toBe(expected);
  });
});
