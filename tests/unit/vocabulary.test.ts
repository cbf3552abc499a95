import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { LANGS } from '../../src/edition/types.ts';
import { textWords } from '../../src/edition/text/words.ts';
import { bare } from '../../src/edition/text/forms.ts';
import { searchRecords } from '../../src/search/records.ts';
import { vocabulary } from '../../src/search/concordance.ts';
import { CONTENT } from './content-folder.ts';
import { recordOf } from './search-records.ts';

const of = (...texts: readonly string[]) => vocabulary(texts.map((text) => recordOf(text)));

describe('the vocabulary of some texts', () => {
  test.each([
    [
      'has every word once, in the order of the texts',
      ['la paix et', 'la stabilité'],
      ['la', 'paix', 'et', 'stabilité'],
    ],
    ['has words as they are printed', ['Énergie à l’œuvre'], ['Énergie', 'à', 'l', 'œuvre']],
    ['has a word in small letters if it is so anywhere', ['Paix', 'la paix', 'Paix'], ['paix', 'la']],
    ['has a word with a capital if it is never without', ['Asie', 'ASIE', 'Asie'], ['Asie']],
    ['has a word in capitals only if it always is so', ['ASIE', 'Asie', 'ONU'], ['Asie', 'ONU']],
    ['has numbers', ['28 août 2004'], ['28', 'août', '2004']],
    ['takes words with other accents for the same', ['ou', 'où'], ['ou']],
    ['has no punctuation', ['« – » 🙂'], []],
  ])('%s', (_, texts, words) => {
    expect(of(...texts)).toEqual(words);
  });

  test('of none has none', () => {
    expect(vocabulary([])).toEqual([]);
  });
});

describe.each(LANGS)('the vocabulary of the edition in %s', (lang) => {
  const records = searchRecords(loadEdition(CONTENT)).filter((record) => record.lang === lang);
  const words = vocabulary(records);

  test('has every word of every text, and no other', () => {
    const printed = new Set(records.flatMap(({ text }) => textWords(text).map((word) => word.bare)));
    expect(new Set(words.map(bare))).toEqual(printed);
  });

  test('has no word twice', () => {
    expect(new Set(words.map(bare)).size).toBe(words.length);
  });

  test('has names in capitals, and other words not', () => {
    expect(words).toEqual(
      expect.arrayContaining(
        ['Afghanistan', 'Astana', 'Japon', 'dialogue'].map((word) =>
          lang === 'en' && word === 'Japon' ? 'Japan' : word,
        ),
      ),
    );
    expect(words).not.toContain('Dialogue');
  });
});
