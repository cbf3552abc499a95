import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { LANGS } from '../../src/edition/types.ts';
import { WORD, bare, forIndex } from '../../src/edition/text/forms.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { printedTexts } from './passages.ts';

const edition = loadEdition(CONTENT);
const texts = edition.documents.flatMap((document) =>
  LANGS.flatMap((lang) => printedTexts(document.texts[lang])),
);

describe('the indexed form', () => {
  test.each([
    ['splits an elision with a straight apostrophe', 'l’utilisation de l’eau', "l'utilisation de l'eau"],
    ['has plain spaces only', `«${NBSP}Asie${NBSP}»`, '« Asie »'],
    ['leaves œ, accents and capitals to others', 'Œuvre, Énergie', 'Œuvre, Énergie'],
    ['leaves folded text as it is', "l'oeuvre", "l'oeuvre"],
    ['leaves nothing as it is', '', ''],
  ])('%s', (_, text, folded) => {
    expect(forIndex(text)).toBe(folded);
  });

  test('has every character in the place where it is printed', () => {
    for (const text of texts) expect(forIndex(text)).toHaveLength(text.length);
  });
});

describe('the compared form', () => {
  test.each([
    ['has small letters', 'ASIE', 'asie'],
    ['has no accents', 'Énergie, où, ça, naïve', 'energie, ou, ca, naive'],
    ['is the same for composed and decomposed accents', 'e\u0301ne\u0301rgie', 'energie'],
    ['has oe for œ, in capitals too', 'œuvre ŒUVRE', 'oeuvre oeuvre'],
    ['has ae for æ', 'et cætera', 'et caetera'],
    ['has straight apostrophes and plain spaces', `l’eau${NBSP}:`, "l'eau :"],
    ['has them whatever was typed for one', 'l‘eau l´eau l`eau lʼeau', "l'eau l'eau l'eau l'eau"],
    ['has the letters of a ligature', 'ﬁn eﬃcaces ﬂux', 'fin efficaces flux'],
    ['has nothing unseen', 'coo\u00adpéra\u200btion\ufeff', 'cooperation'],
    ['has nothing that forbids a break or changes a glyph', 'na\u2060tio\u034fn\ufe0fal\u061c', 'national'],
    ['has no control characters, but spaces of all kinds', 'a\u0002b\tc\u2009d\u202fe', 'ab\tc d e'],
    ['has accents that an unseen character stood before', 'e\u200d\u0301nergie', 'energie'],
    ['has plain letters and figures for wide ones', '３．４ Ａｓｉｅ', '3.4 asie'],
    ['has figures and letters for those in rings or Roman ones', '① Ⅲ', '1 iii'],
    ['has no raised figures, which are marks of notes', 'terrorisme² paix¹⁰,', 'terrorisme paix,'],
    ['has one hyphen for all', 'a-b‐b‑c‒d–e—f―g−h﹣i－j', 'a-b-b-c-d-e-f-g-h-i-j'],
    ['has one quotation mark for all', '“a” „b‟ «c» ‹d› ″e″ 〝f〞 ＂g＂', '"a" "b" "c" "d" "e" "f" "g"'],
    [
      'has one apostrophe for all',
      'l’e l‘e l‛e lʻe lʹe l′e l΄e l᾽e l＇e lꞌe l׳e',
      Array(11).fill("l'e").join(' '),
    ],
    ['leaves other scripts as they are', 'آسيا 中亚', 'اسيا 中亚'],
    ['leaves nothing as it is', '', ''],
  ])('%s', (_, text, expected) => {
    expect(bare(text)).toBe(expected);
  });

  test('of a compared form is itself', () => {
    for (const text of texts) expect(bare(bare(text))).toBe(bare(text));
  });
});

describe('a word', () => {
  test.each([
    ['ends at an apostrophe of either kind', "l’eau d'Asie", ['l', 'eau', 'd', 'Asie']],
    ['ends at a hyphen', 'celui-ci', ['celui', 'ci']],
    ['may be a number', 'le 28\u00a0août 2004', ['le', '28', 'août', '2004']],
    ['keeps its accents and œ', 'mettre en œuvre à Énergie', ['mettre', 'en', 'œuvre', 'à', 'Énergie']],
    ['keeps accents that are characters of their own', 'e\u0301nergie', ['e\u0301nergie']],
    ['has no punctuation', '«\u00a0Asie centrale + Japon\u00a0»;', ['Asie', 'centrale', 'Japon']],
    ['goes on over what is not seen', 'coo\u00adpé\u200bration\u00ad.', ['coo\u00adpé\u200bration']],
    ['ends at an apostrophe that counts as a letter', 'lʼeau', ['l', 'eau']],
    ['ends before the mark of a note', 'terrorisme²', ['terrorisme']],
    ['may be of any script', 'آسيا 🙂 中亚', ['آسيا', '中亚']],
  ])('%s', (_, text, expected) => {
    expect(text.match(WORD)).toEqual(expected);
  });

  test('of the edition is a word in the compared form too', () => {
    for (const text of texts) expect(bare(text).match(WORD)).toHaveLength(text.match(WORD)?.length ?? 0);
  });
});
