/** What other hands do to a quotation on its way into the field: what is right stays right, what is wrong never passes. */
import { describe, expect, test } from 'vitest';
import { documentLines } from '../../src/edition/document-lines.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { printedLines } from '../../src/edition/walk.ts';
import { quotationChecker } from '../../src/quotation/check-quotation.ts';
import { sourceTexts } from '../../src/quotation/searched-text.ts';
import { shownRuns } from '../../src/quotation/shown-words.ts';
import { CONTENT } from './content-folder.ts';
import { passage } from './passages.ts';

const edition = loadEdition(CONTENT);
const checker = quotationChecker(
  sourceTexts(edition.documents.map((document) => documentLines(document, (path) => path))),
  [],
  [],
);
const kindOf = (pasted: string) => checker.check(pasted).kind;
const asides = (pasted: string) =>
  checker.check(pasted).pasted.aside.map(({ kind, text }) => `${kind}: ${text}`);
const remarks = (pasted: string) =>
  checker.check(pasted).pieces.flatMap((piece) => (piece.kind === 'exact' ? piece.forms : []));
const changes = (pasted: string) => {
  const { pieces, pasted: read } = checker.check(pasted);
  return pieces.flatMap((piece) =>
    piece.kind === 'differs'
      ? shownRuns(piece, read.text)
          .filter(({ kind }) => kind === 'deleted' || kind === 'inserted')
          .map(({ kind, text }) => (kind === 'deleted' ? `-${text}-` : `+${text}+`))
      : [],
  );
};

/** A paragraph, an item or a heading as printed. */
const lineAt = (anchor: string) =>
  edition.documents.flatMap((document) => printedLines(document, 'fr')).find((line) => line.anchor === anchor)
    ?.text ?? '';

const FR_3_4 = passage(edition, 'fr', '3.4');
/** The lines of a paragraph of eight words each. */
const LINES = FR_3_4.match(/(?:\S+ ?){1,8}/g)?.map((line) => line.trim()) ?? [];

describe('the numbers of lines are put aside', () => {
  test.each([
    ['before each', LINES.map((line, i) => `${String(i + 1)} ${line}`)],
    ['before each, with a tab, in the midst of a page', LINES.map((line, i) => `${String(i + 14)}\t${line}`)],
    ['after each', LINES.map((line, i) => `${line}  ${String(i + 1)}`)],
    ['before every fifth', LINES.map((line, i) => (i === 4 ? `5 ${line}` : line))],
  ])('%s', (_, lines) => {
    expect(kindOf(lines.join('\n'))).toBe('exact');
    expect(asides(lines.join('\n')).every((each) => each.startsWith('lines: '))).toBe(true);
  });

  test.each([
    ['a day', 'réunis à Astana (Kazakhstan) le\n26 août 2004'],
    ['days', '28 août 2004\n29 août 2004'],
    ['years', 'Astana, le 28 août 2014\nAichi (Japon) en 2005'],
    ['a number in the midst', 'la paix en Afghanistan 3 et la reconstruction'],
  ])('but not %s', (_, pasted) => {
    expect(kindOf(pasted)).toMatch(/^(?:differs|stitched)$/);
  });
});

describe('marks of notes are put aside', () => {
  test.each(['¹', '1', '[1]', '[a]', '^1', '{1}', ' (1)', '†', '‡'])('%s', (mark) => {
    const pasted = `la paix en Afghanistan${mark} et la reconstruction`;
    expect(kindOf(pasted)).toBe('exact');
    expect(asides(pasted)).toEqual([`note: ${mark.trim()}`]);
  });

  test('but not figures that are part of a word badly read', () => {
    expect(changes('Astana, le 28 août 2OO4')).toEqual(['-2OO4-', '+2004+']);
    expect(changes('pour la stabilit6 et la prosp6rit6 non seulement')).toEqual([
      '-stabilit6-',
      '+stabilité+',
      '-prosp6rit6-',
      '+prospérité+',
    ]);
  });
});

describe('spaces and hyphens that do not belong there', () => {
  test.each([
    ['la p aix en Afgha nistan et la re construction', ['p aix', 'Afgha nistan', 're construction']],
    ['des sources d’ énergie', ['d’']],
    ['D É C L A R A T I O N  C O M M U N E', ['D É C L A R A T I O N', 'C O M M U N E']],
  ])('are told: %s', (pasted, expected) => {
    expect(kindOf(pasted)).toBe('exact');
    expect(asides(pasted)).toEqual(expected.map((text) => `apart: ${text}`));
  });

  test.each([
    ['it can not be tolerated', ['-can not-', '+cannot+']],
    ['the strengthening of intra-regional cooperation', ['-intra-regional-', '+intraregional+']],
    ['co-operation between Japan and Central Asia', ['-co-operation-', '+cooperation+']],
    ['Peace-building', ['-Peace-building-', '+Peacebuilding+']],
    ['non-permanents du Conseil', ['---']],
  ])('are a difference where they make two words of one or one of two: %s', (pasted, expected) => {
    expect(changes(pasted)).toEqual(expected);
  });
});

describe('other ways of writing characters', () => {
  test.each([
    'la stabilitÃ© et Ã\u00a0 la prospÃ©ritÃ© de la rÃ©gion',
    'lâ€™importance gÃ©opolitique de lâ€™Asie centrale',
    'Â«Â\u00a0Asie centrale + JaponÂ\u00a0Â»',
    'indispensables =C3=A0 la stabilit=C3=A9 et =C3=A0 la prosp=C3=A9rit=C3=A9',
    '&amp;laquo;&amp;nbsp;la paix en Afghanistan&amp;nbsp;&amp;raquo;',
    "l'importance g\\'eopolitique de l'Asie centrale",
    'le dialogue « Asie centrale \\+ Japon » avait été engagé',
    'internationale actuelle -- où l’importance géopolitique',
    'peace in #Afghanistan and the reconstruction',
    'Consolidation de la paix / Peacebuilding',
    'FR: Consolidation de la paix / EN: Peacebuilding',
    'Français : Consolidation de la paix\nAnglais : Peacebuilding',
    'Ã‰nergie et environnement',
    '[b]la paix[/b] en Afghanistan',
    '\\textit{la paix en Afghanistan}',
    '\\"Open cooperation\\"',
    'la paix en Afghanistan<sup>2</sup> et la reconstruction',
    'Open cooperation (emphasis added)',
    'la paix en Afghanistan (traduction libre)',
  ])('%s', (pasted) => {
    expect(kindOf(pasted)).toBe('exact');
  });

  test('two dots leave something out', () => {
    expect(kindOf('la paix en Afghanistan .. objectifs de paix')).toBe('omissions');
  });

  test.each(['~~', '<del>|</del>', '<s>|</s>'])('what is struck out does not count: %s', (tags) => {
    const [open = '', close = open] = tags.split('|');
    expect(changes(`celui-ci ${open}ne${close} peut ${open}pas${close} être toléré`)).toEqual([
      '+ne+',
      '+pas+',
    ]);
  });
});

describe('both languages', () => {
  const orders = [['fr', 'en'] as const, ['en', 'fr'] as const];

  test('line by line are word for word, any stretch of them and the whole edition', () => {
    for (const order of orders)
      for (const document of edition.documents) {
        const [first, second] = order.map((lang) => printedLines(document, lang).map(({ text }) => text));
        const pairs = (first ?? []).map((line, i) => `${line}\n${second?.[i] ?? ''}`);
        for (const count of [2, 5, pairs.length])
          for (let from = 0; from + count <= pairs.length; from += 3) {
            const pasted = pairs.slice(from, from + count).join('\n');
            expect([kindOf(pasted), pasted]).toEqual(['exact', pasted]);
          }
      }
  });

  test('of different paragraphs are stitched', () => {
    const pasted = `${passage(edition, 'fr', '1.1')}\n${passage(edition, 'en', '1.2')}`;
    expect(kindOf(pasted)).toBe('stitched');
  });

  test('one line altered is the only one that differs', () => {
    const pasted = ['1.2', '1.3']
      .flatMap((anchor) => [passage(edition, 'fr', anchor), passage(edition, 'en', anchor)])
      .join('\n')
      .replace('steady', 'rapid');
    expect(changes(pasted)).toEqual(['-rapid-', '+steady+']);
    expect(checker.check(pasted).pieces.map(({ kind }) => kind)).toEqual([
      'exact',
      'differs',
      'exact',
      'exact',
    ]);
  });

  test('within one sentence are stitched', () => {
    expect(
      kindOf('We welcomed the progrès réguliers de la coopération entre le Japon et l’Asie centrale'),
    ).toBe('stitched');
  });
});

describe('a name and its office', () => {
  test.each([
    'Yoriko Kawaguchi, Ministre des affaires étrangères du Japon',
    'Yoriko Kawaguchi, Minister for Foreign Affairs of Japan',
  ])('in another order are in the same signature: %s', (pasted) => {
    const { kind, reordered, pieces } = checker.check(pasted);
    expect([kind, reordered, pieces.length]).toEqual(['stitched', true, 2]);
  });
});

describe('what is wrong never passes', () => {
  test.each([
    ['a negation added', 'rien ne saurait ne pas justifier le terrorisme', ['-ne pas-']],
    ['a negation taken away', 'que celui-ci peut être toléré', ['+ne+', '+pas+']],
    ['a plural', 'in the Central Asian regions are of great importance', ['-regions-', '+region+']],
    ['a question within', 'justifier le terrorisme ? et que celui-ci', ['-?-']],
    [
      'words left out of a quotation',
      'Les ministres estiment que « la paix en Afghanistan est indispensable à la stabilité »',
      ['-est-', '+et la reconstruction de ce pays sont+', '-indispensable-', '+indispensables+'],
    ],
  ])('%s', (_, pasted, expected) => {
    expect(changes(pasted)).toEqual(expected);
  });

  test('a mark that asks is told', () => {
    for (const mark of ['?', ' ?', ' !']) {
      const pasted = `rien ne saurait justifier le terrorisme${mark}`;
      expect([pasted, remarks(pasted)]).toEqual([pasted, ['asked']]);
    }
    expect(remarks('Ont-ils dit « rien ne saurait justifier le terrorisme » ?')).toEqual([]);
  });

  test.each([
    ['5) ', '3.4'],
    ['2.4 ', '3.4'],
    ['4. ', '3'],
  ])('the number of another passage is told: %s before %s', (number, anchor) => {
    expect(remarks(number + lineAt(anchor))).toEqual(['number']);
  });

  test.each([
    ['4) ', '3.4'],
    ['3.4 ', '3.4'],
    ['3. ', '3'],
    ['(a) ', '2.3.1'],
    ['– ', '2.3.1'],
  ])('its own number is not: %s before %s', (number, anchor) => {
    expect(remarks(number + lineAt(anchor))).toEqual([]);
  });
});

describe('a quotation mark of the text stands where it stood in the quotation', () => {
  test.each([
    [
      'que le dialogue engagé « Asie centrale + Japon » était',
      'le dialogue -engagé- « Asie centrale + Japon »',
    ],
    [
      'que le dialogue « engagé Asie centrale + Japon » avait',
      'le dialogue « -engagé- Asie centrale + Japon »',
    ],
    ['que le dialogue engagé Asie centrale + Japon avait', 'le dialogue -engagé- « Asie centrale + Japon »'],
    ['que le dialogue Europe + Japon avait', 'le dialogue « -Europe- +Asie centrale+ + Japon »'],
    ['« Asie centrale + Japon élargi » avait', 'Japon -élargi- » avait'],
    ['que le dialogue « Asie centrale + Japon » élargi avait été engagé', 'Japon » -élargi- avait'],
  ])('%s', (pasted, expected) => {
    const { pieces, pasted: read } = checker.check(pasted);
    const [piece] = pieces;
    const marks = { same: '', around: '', inserted: '+', deleted: '-' };
    const shown =
      piece?.kind === 'differs'
        ? shownRuns(piece, read.text)
            .map(({ kind, before, text }) => before + marks[kind] + text + marks[kind])
            .join('')
        : '';
    expect(shown.replace(/\s/g, ' ')).toContain(expected);
  });
});
