import { describe, expect, test } from 'vitest';
import { apparatusOf } from '../../src/edition/apparatus.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);

describe('the matter of a passage', () => {
  const of = (document: string, anchor: string) => {
    const found = apparatusOf(edition, document, anchor);
    return {
      notes: found.notes.map(({ number }) => number),
      themes: found.themes.map(({ id }) => id),
      names: found.names.map(({ id }) => id),
      glossary: found.glossary.map(({ name }) => name.en),
    };
  };

  test('is what speaks of it', () => {
    expect(of('declaration', '6.2')).toEqual({
      notes: [27, 28],
      themes: ['dialogue', 'expo-2005'],
      names: ['japan', 'dialogue', 'aichi', 'central-asia'],
      glossary: ['World Exposition'],
    });
  });

  test('is for a paragraph also what speaks of its items, and for an item only that', () => {
    expect(of('declaration', '5.1').notes).toEqual([26]);
    expect(of('declaration', '5.1.2')).toEqual({ notes: [26], themes: [], names: [], glossary: [] });
    expect(of('declaration', '2.3.4').themes).toEqual(['water-and-energy', 'environment']);
    expect(of('declaration', '2.3').themes).toContain('water-and-energy');
  });

  test('is not that of another document with the same anchor', () => {
    expect(of('letter', 'signatures.1').names).toEqual(['yerzhan-kazykhanov']);
    expect(of('declaration', 'signatures.1').names).toEqual(['yoriko-kawaguchi', 'japan']);
  });
});
