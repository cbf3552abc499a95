import { expect, test } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { LANGS } from '../../src/model/types.ts';
import { fold } from '../../src/search/fold.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { printedTexts } from './passages.ts';

test.each([
  ['splits an elision with a straight apostrophe', 'l’utilisation de l’eau', "l'utilisation de l'eau"],
  ['writes œ as two letters', 'mettre en œuvre', 'mettre en oeuvre'],
  ['writes Œ as a capital and a small letter', 'Œuvre', 'Oeuvre'],
  ['has plain spaces only', `«${NBSP}Asie${NBSP}»`, '« Asie »'],
  ['leaves accents and capitals to the search', 'Énergie à Astana', 'Énergie à Astana'],
  ['leaves folded text as it is', "l'oeuvre", "l'oeuvre"],
  ['leaves nothing as it is', '', ''],
])('%s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps the number of words of every text, so that positions of words stay right', () => {
  for (const { texts } of loadEdition(CONTENT).documents) {
    for (const text of LANGS.flatMap((lang) => printedTexts(texts[lang]))) {
      expect(fold(text).split(/\s+/)).toHaveLength(text.split(/\s+/).length);
    }
  }
});
