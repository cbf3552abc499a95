import { describe, expect, test } from 'vitest';
import { printed } from '../../src/edition/labels.ts';
import { printedLines } from '../../src/edition/walk.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { quotationChecker } from '../../src/quotation/check-quotation.ts';
import type { Verdict } from '../../src/quotation/check-quotation.ts';
import type { Piece } from '../../src/quotation/piece.ts';
import { anchorsOf, sourceTexts } from '../../src/quotation/searched-text.ts';
import { shownRuns } from '../../src/quotation/shown-words.ts';
import { documentLines } from '../../src/edition/document-lines.ts';
import { LANGS } from '../../src/edition/types.ts';
import { columnHeading, toolsData } from '../../src/reader/tools/tools-data.ts';
import { copyOfBoth, copyOfQuotation, copyOfText } from '../../src/reader/tools/quote.ts';
import { citedTitle } from '../../src/references/cited-title.ts';
import { pinpoint } from '../../src/references/passage-name.ts';
import { referenceFrame, reference } from '../../src/references/reference.ts';
import { CONTENT } from './content-folder.ts';
import { passage } from './passages.ts';
import { processorTime } from './processor-time.ts';

const edition = loadEdition(CONTENT);
const copies = edition.documents.flatMap((document) => LANGS.map((lang) => ({ document, lang })));
const checker = quotationChecker(
  sourceTexts(edition.documents.map((document) => documentLines(document, (path) => path))),
  copies.flatMap(({ document, lang }) => [
    referenceFrame(edition, document, lang).before,
    citedTitle(edition, document, lang),
  ]),
  copies.flatMap(({ document, lang }) => LANGS.map((each) => columnHeading(document, lang, each))),
);

/** A piece as a line of a table: how it stands, where, and its differences as `-pasted-` and `+text+`. */
function described(piece: Piece, pasted: string): string {
  if (piece.kind === 'absent') return 'absent';
  const place = piece.kind === 'exact' ? piece.places[0] : piece.place;
  const [from, to] = anchorsOf(place);
  const where = `${place.source.document} ${place.source.lang} ${from === to ? from : `${from}-${to}`}`;
  if (piece.kind === 'exact') {
    return where + (piece.places.length > 1 ? ` and ${String(piece.places.length - 1)} more` : '');
  }
  const changes = shownRuns(piece, pasted).flatMap(({ kind, text }) =>
    kind === 'deleted' ? [`-${text}-`] : kind === 'inserted' ? [`+${text}+`] : [],
  );
  return `${where}: ${changes.join(' ')}`;
}

const check = (pasted: string) => {
  const { kind, pieces, pasted: read } = checker.check(pasted);
  return [kind, ...pieces.map((piece) => described(piece, read.text))];
};

/** The differences as a reader sees them, with the words around. */
const shown = (pasted: string) => {
  const { pieces, pasted: read } = checker.check(pasted);
  const marks = { same: '', around: '', inserted: '+', deleted: '-' };
  return pieces.flatMap((piece) =>
    piece.kind === 'differs'
      ? shownRuns(piece, read.text)
          .map(({ kind, before, text }) => before + marks[kind] + text + marks[kind])
          .join('')
      : [],
  );
};

const remarks = (pasted: string) =>
  checker.check(pasted).pieces.flatMap((piece) => (piece.kind === 'exact' ? piece.forms : []));
const asides = (pasted: string) =>
  checker.check(pasted).pasted.aside.map(({ kind, text }) => `${kind}: ${text}`);

const FR_3_4 = passage(edition, 'fr', '3.4');

describe('word for word', () => {
  test.each([
    ['a whole paragraph', FR_3_4, ['declaration fr 3.4']],
    ['some words of it', 'la paix en Afghanistan et la reconstruction de ce pays', ['declaration fr 3.4']],
    ['in English', 'peace in Afghanistan', ['declaration en 3.4']],
    ['one word', 'drogue', ['declaration fr 3.1']],
    ['a word that stands in many places', 'dialogue', ['declaration fr preamble.2 and 13 more']],
    ['with its number, as copied from the page', `4) ${FR_3_4}`, ['declaration fr 3.4']],
    [
      'in guillemets with no-break spaces',
      '« il continuera d’être extrêmement important »',
      ['declaration fr 1.4'],
    ],
    [
      'with straight apostrophes and quotation marks',
      `"l'utilisation rationnelle de l'eau"`,
      ['declaration fr 3.1'],
    ],
    ['with accents for apostrophes', 'l´utilisation rationnelle de l´eau', ['declaration fr 3.1']],
    ['with its address before it', `3.4 ${FR_3_4}`, ['declaration fr 3.4']],
    ['an item with its address', '2.3.1 Consolidation de la paix', ['declaration fr 2.3.1']],
    [
      'items with their addresses, line ends being lost',
      '2.3.1 Consolidation de la paix; 2.3.2 Développement économique et social',
      ['declaration fr 2.3.1-2.3.2'],
    ],
    [
      'with a slip of the source marked as such',
      'la région de l’Asie centrale revêt [sic] une grande importance',
      ['declaration fr 1.1'],
    ],
    ['with (sic!) in round brackets', 'Asie centrale revêt (sic !) une grande', ['declaration fr 1.1']],
    ['with a capital in brackets', '[N]ous avons affirmé notre intention commune', ['declaration fr 3.4']],
    ['with a small letter in brackets', '“[r]ecognizing that peace in Afghanistan”', ['declaration en 3.4']],
    ['in single quotation marks', '‘Open cooperation’', ['declaration en 5.1.3']],
    [
      'across lines and tabs',
      'la lutte\n   contre le terrorisme'.replace('la lutte', 'activités de lutte'),
      ['declaration fr 1.4'],
    ],
    [
      'with a word divided at the end of a line',
      'l’utilisation ration-\nnelle de l’eau',
      ['declaration fr 3.1'],
    ],
    ['with a hyphen at the end of a line', 'the assiduous nation-\nbuilding efforts', ['declaration en 1.4']],
    ['with soft hyphens', 'la recon\u00adstruc\u00adtion de ce pays', ['letter fr agenda.2 and 1 more']],
    ['in decomposed letters', 'réaffirmé notre sentiment'.normalize('NFD'), ['declaration fr 1.5']],
    [
      'with the full stop of another sentence',
      'nos diverses'.replace('nos', 'leurs') + '.',
      ['declaration fr 1.4'],
    ],
    [
      'two items with their dashes',
      '– Respect de la diversité;\n– Concurrence et coordination;',
      ['declaration fr 5.1.1-5.1.2'],
    ],
    [
      'two items without line ends',
      '– Respect de la diversité; – Concurrence et coordination;',
      ['declaration fr 5.1.1-5.1.2'],
    ],
    [
      'a heading',
      '3. Importance de la coopération à l’intérieur de la région d’Asie centrale',
      ['declaration fr 3'],
    ],
    [
      'the letter',
      'under items 27, 40 (d), 85 (a) and 151 of the provisional agenda',
      ['letter en letter.2'],
    ],
    ['a signature', 'Yoriko Kawaguchi', ['declaration fr signatures.1 and 1 more']],
  ])('%s', (_, pasted, expected) => {
    const [kind, ...parts] = check(pasted);
    expect(kind).toBe('exact');
    expect(parts).toEqual(expected);
  });

  test('across the borders of paragraphs, with or without their numbers and line ends', () => {
    for (const lang of ['fr', 'en'] as const) {
      const texts = ['2.1', '2.2'].map((anchor) => passage(edition, lang, anchor));
      const label = (n: number) => (lang === 'fr' ? `${String(n)})` : `(${String(n)})`);
      const numbered = texts.map((text, i) => `${label(i + 1)} ${text}`);
      for (const pasted of [texts.join('\n\n'), texts.join(' '), numbered.join('\n'), numbered.join(' ')]) {
        expect(check(pasted)).toEqual(['exact', `declaration ${lang} 2.1-2.2`]);
      }
    }
  });

  test('every line of both documents in both languages, and each whole document', () => {
    for (const document of edition.documents) {
      for (const lang of ['fr', 'en'] as const) {
        const lines = printedLines(document, lang);
        for (const { text } of lines) expect(check(text)[0], text).toBe('exact');
        expect(check(lines.map(printed).join('\n'))[0]).toBe('exact');
        expect(check(lines.map(printed).join(' '))[0]).toBe('exact');
      }
    }
  });

  test('every place is told', () => {
    const [kind, part] = check('communauté internationale tout entière');
    expect([kind, part]).toEqual(['exact', 'declaration fr 1.1 and 1 more']);
  });
});

describe('with omissions', () => {
  test.each([
    ['«\u00a0la paix en Afghanistan […] sont indispensables à la stabilité\u00a0»', '3.4', '3.4'],
    ['la paix en Afghanistan (…) objectifs de paix et de reconstruction', '3.4', '3.4'],
    ['la paix en Afghanistan [...] objectifs de paix', '3.4', '3.4'],
    ['… la paix en Afghanistan… objectifs de paix...', '3.4', '3.4'],
    ['la paix en Afghanistan [..] objectifs de paix', '3.4', '3.4'],
    ['la paix en Afghanistan [ . . . ] objectifs de paix', '3.4', '3.4'],
    ['la paix en Afghanistan <…> objectifs de paix', '3.4', '3.4'],
    ['la paix en Afghanistan [—] objectifs de paix', '3.4', '3.4'],
    ['la paix en Afghanistan ⋯ objectifs de paix', '3.4', '3.4'],
    ['la paix en Afghanistan {...} objectifs de paix', '3.4', '3.4'],
    ['la paix en Afghanistan *** objectifs de paix', '3.4', '3.4'],
    ['la paix en Afghanistan * * * objectifs de paix', '3.4', '3.4'],
    ['l’Asie centrale dispose[nt] d’une base solide', '2.1', '2.1'],
    ['Respect de la diversité […] Coopération ouverte', '5.1.1', '5.1.3'],
    ['rien ne saurait justifier [cela] et que celui-ci ne peut pas être toléré', '1.5', '1.5'],
    ['des progrès réguliers de la coopération […] compte tenu des relations amicales', '1.2', '1.3'],
  ])('%s', (pasted, first, second) => {
    const places = [first, second].map((anchor) => `declaration fr ${anchor}`);
    expect(check(pasted)).toEqual(['omissions', ...places]);
  });

  test('one that is not marked is told', () => {
    const pasted = `${FR_3_4.slice(0, 60).replace(/\S+$/, '')}\nnous avons affirmé notre intention commune`;
    const { kind, unmarked } = checker.check(pasted);
    expect([kind, unmarked]).toEqual(['omissions', true]);
    for (const mark of ['[…]', '…,', '...;', '[coupe]'])
      expect([mark, checker.check(`la paix en Afghanistan ${mark} objectifs de paix`).unmarked]).toEqual([
        mark,
        false,
      ]);
  });
});

describe('stitched from different paragraphs', () => {
  test('the nearest places are chosen', () => {
    expect(check('We agreed that […] Japan […] favour of the granting')).toEqual([
      'stitched',
      'declaration en 4.2',
      'declaration en 4.3',
      'declaration en 4.3',
    ]);
    expect(check('le Japon et l’Asie centrale […] un sentiment de la coopération'.slice(0, 27))[0]).toBe(
      'exact',
    );
  });

  test.each([
    [
      'la paix en Afghanistan et la reconstruction […] rien ne saurait justifier le terrorisme',
      'declaration fr 3.4',
      'declaration fr 1.5',
    ],
    [
      'We welcomed the steady progress […] peace in Afghanistan and the',
      'declaration en 1.2',
      'declaration en 3.4',
    ],
    ['Open cooperation […] Respect for diversity', 'declaration en 5.1.3', 'declaration en 5.1.1'],
    [
      'J’ai l’honneur de vous faire tenir ci-joint […] la paix en Afghanistan et la reconstruction',
      'letter fr letter.1',
      'declaration fr 3.4',
    ],
    [
      'We welcomed the steady progress of cooperation […] la paix en Afghanistan et la reconstruction',
      'declaration en 1.2',
      'declaration fr 3.4',
    ],
  ])('%s', (pasted, ...places) => {
    expect(check(pasted)).toEqual(['stitched', ...places]);
  });

  test('another order is told', () => {
    expect(checker.check('Open cooperation […] Respect for diversity').reordered).toBe(true);
    expect(checker.check('We welcomed the steady progress […] peace in Afghanistan and the').reordered).toBe(
      false,
    );
  });

  test.each([
    [
      'within a sentence',
      'peace and stability in the Central Asian region are indispensable to the stability and prosperity of the Central Asian region',
      ['declaration en 1.1', 'declaration en 3.4'],
    ],
    [
      'headings on a line',
      'Fundamental values and principles; Deepening and broadening of relations between Japan and Central Asia',
      ['declaration en 1', 'declaration en 2'],
    ],
    [
      'headings on lines',
      '4. Cooperation in the international arena\n5. The “Central Asia + Japan” dialogue\n6. Promotion of dialogue and communication',
      ['declaration en 4', 'declaration en 5', 'declaration en 6'],
    ],
    [
      'two quotations of a journalist',
      'They said that “nothing can justify terrorism” and wanted “a permanent seat on the Security Council”.',
      ['declaration en 1.5', 'declaration en 4.3'],
    ],
  ])('%s, nothing being struck out', (_, pasted, places) => {
    expect(check(pasted)).toEqual(['stitched', ...places]);
  });

  test('whole paragraphs that are not neighbours, on lines of their own', () => {
    const texts = ['1.2', '1.4'].map((anchor) => passage(edition, 'fr', anchor));
    expect(check(texts.join('\n\n'))).toEqual(['stitched', 'declaration fr 1.2', 'declaration fr 1.4']);
    expect(check(texts.join(' '))).toEqual(['stitched', 'declaration fr 1.2', 'declaration fr 1.4']);
  });
});

describe('mixed', () => {
  const foreign = 'Tous les êtres humains naissent libres. Ils sont doués de raison.';
  const FR_1_2 = passage(edition, 'fr', '1.2');

  test.each([
    ['two sentences after a paragraph', `${FR_1_2}\n\n${foreign}`, ['declaration fr 1.2', 'absent']],
    ['on the same line', `${FR_1_2} ${foreign}`, ['declaration fr 1.2', 'absent']],
    ['before it', `${foreign} ${FR_1_2}`, ['absent', 'declaration fr 1.2']],
    ['between', `${FR_1_2}\n${foreign}\n${FR_3_4}`, ['declaration fr 1.2', 'absent', 'declaration fr 3.4']],
    [
      'behind an omission',
      'la paix en Afghanistan […] la conquête de la Lune',
      ['declaration fr 3.4', 'absent'],
    ],
    ['words that introduce it', `L’article premier dispose que\n${FR_1_2}`, ['absent', 'declaration fr 1.2']],
    [
      'a clause of another text',
      'We welcomed the steady progress of cooperation between Japan and Central Asia; the moon is made of cheese.',
      ['declaration en 1.2', 'absent'],
    ],
    [
      'a clause in a third language',
      'We welcomed the steady progress of cooperation; alle Menschen sind frei und gleich geboren.',
      ['declaration en 1.2', 'absent'],
    ],
    [
      'with an altered one',
      `${FR_3_4.replace('indispensables', 'utiles')}\n${foreign}`,
      ['declaration fr 3.4: -utiles- +indispensables+', 'absent'],
    ],
  ])('%s', (_, pasted, pieces) => {
    expect(check(pasted)).toEqual(['mixed', ...pieces]);
  });
});

describe('what is set aside', () => {
  const address = 'https://astana.example/fr/declaration/3.4/';

  test('whatever a button of the site copies is word for word', () => {
    for (const document of edition.documents) {
      const data = toolsData(edition, document, 'fr', (path) => path);
      for (const lang of LANGS) {
        const lines = printedLines(document, lang);
        for (const anchor of new Set(lines.map((line) => line.anchor).filter((each) => each !== 'title'))) {
          const columns = [lang, ...LANGS.filter((each) => each !== lang)].map((each) => ({
            lang: each,
            heading: data.documents[document.id]?.[each].heading ?? '',
            lines: printedLines(document, each).filter(({ within }) => within.includes(anchor)),
          }));
          const own = columns[0]?.lines ?? [];
          const frame = referenceFrame(edition, document, lang);
          const cited = reference(frame, pinpoint(lang, anchor), address);
          const quoted = copyOfQuotation(lang, own, cited, address).plain;
          const all = [
            copyOfText(lang, own).plain,
            quoted,
            copyOfBoth(columns).plain,
            quoted.replaceAll('\n', ' '),
          ];
          for (const copied of [...all, ...all.map((each) => each.replace(/^/gm, '> ')), ...all.map(wrapped)])
            expect([check(copied)[0], copied]).toEqual(['exact', copied]);
          for (const alone of [address, cited, `${address}#3.4:~:text=la%20paix`])
            expect([check(alone)[0], alone]).toEqual(['empty', alone]);
        }
      }
    }
  });

  /** As a mail program wraps it. */
  const wrapped = (text: string) => text.replace(/(.{1,72})(?: |$)/gm, '> $1\n');

  test.each([
    [
      `la paix en Afghanistan (Déclaration commune, sect. 3, par. 4)`,
      ['reference: (Déclaration commune, sect. 3, par. 4)'],
    ],
    [`« la paix en Afghanistan » (A/59/123, par. 4)`, ['reference: (A/59/123, par. 4)']],
    [`la paix en Afghanistan\n${address}`, [`address: ${address}`]],
    [`la paix en Afghanistan <${address}>.`, [`address: <${address}>`]],
    [`la paix [en toute probabilité] en Afghanistan`, ['inserted: [en toute probabilité]']],
    ['> > la paix en\n> > Afghanistan', ['marks: > >', 'marks: > >']],
    ['la paix en Afghanistan[2]', ['note: [2]']],
    ['la paix² en Afghanistan³', ['note: ²', 'note: ³']],
    ['l’Asie centrale revêt [sic] une', ['sic: [sic]']],
  ])('%s', (pasted, expected) => {
    expect(asides(pasted)).toEqual(expected);
    expect(check(pasted)[0]).toMatch(/^(?:exact|omissions)$/);
  });

  test('a reference of the kind that the page about the edition recommends', () => {
    expect(
      check('Joint Statement “Central Asia + Japan”, Astana, 28 August 2004, sect. 3, para. 4.'),
    ).toEqual(['empty']);
  });

  test('brackets of the text itself are not', () => {
    expect(check('[Original : anglais et russe]')).toEqual(['exact', 'declaration fr title']);
    expect(check('meeting in Astana (Kazakhstan) on 28 August 2004')).toEqual([
      'exact',
      'declaration en preamble.1',
    ]);
  });
});

describe('as other programs write it', () => {
  test.each([
    '<p>la paix en <b>Afghanistan</b> et la reconstruction&nbsp;de ce pays</p>',
    'la paix en Afghanistan et la reconstruction de ce pays sont indispensables &agrave; la stabilit&eacute;',
    'l&rsquo;importance g&#233;opolitique de l&#x2019;Asie centrale',
    '*la paix en Afghanistan* et la **reconstruction de ce pays**',
    '_la paix en Afghanistan et la reconstruction_',
    '| la paix en Afghanistan | et la reconstruction |',
    '> **4)** Reconnaissant que la paix en Afghanistan',
    '• Respect de la diversité;\n• Concurrence et coordination;',
    '* Respect de la diversité;\n* Concurrence et coordination;',
    'la paix en Afgha\u00ad\nnistan',
    'la paix en Afgha-\r\n   nistan',
    'la paix en Afgha‐\nnistan',
    'la paix\u2028en Afghanistan',
    'la paix\ten\u2009Afghanistan',
    'la\u200b paix en\ufeff Afghanistan',
    'ｌａ ｐａｉｘ ｅｎ Ａｆｇｈａｎｉｓｔａｎ',
    '– où l’importance géopolitique de l’Asie centrale ne fait qu’augmenter –\nla coopération',
    'le dialogue "Asie centrale + Japon" avait été engagé',
    '“Le dialogue ‘Asie centrale + Japon’ avait été engagé”'.replace('Le', 'le'),
    'assistance internationale d’urgence pour le rétablissement de la paix',
    'la paix en Afghanistan et la reconstruction\nPage 3\nde ce pays sont indispensables',
    'la paix en Afghanistan et la reconstruction\n– 3 –\nde ce pays sont indispensables',
    'la paix en Afghanistan et la reconstruction\n\f3/7\nde ce pays sont indispensables',
    'la paix en Afghanistan et la recons-\n\n04-52345 (F)\n\n3\n\nA/59/371\n\ntruction de ce pays',
    '(a) Respect for diversity;\n(b) Competition and coordination;\n(c) Open cooperation.',
    'i. Respect for diversity; ii. Competition and coordination; iii. Open cooperation.',
    'IV. Recognizing that peace in Afghanistan',
    '§ 3.4 Recognizing that peace in Afghanistan',
    'Article 3.4 – Recognizing that peace in Afghanistan',
    'Section 3, para. 4: Recognizing that peace in Afghanistan',
    'stat[ing] that her country was prepared to support the efforts',
    'la paix en Afghanistan (peace in Afghanistan) et la reconstruction de ce pays',
    'renforcer la coopé- ration en vue d’aider',
    'renforcer la coopé¬\nration en vue d’aider',
    '<style>.a { color: red }</style><!-- a --><p>la paix en Afghanistan</p><script>b()</script>',
    String.raw`{\rtf1\ansi{\fonttbl{\f0 Times;}}\f0 sont indispensables \'e0 la stabilit\'e9\par et \u224?\par}`,
    'RT @a_b: peace in Afghanistan',
    '“peace in Afghanistan” – @unitednations #CentralAsia',
    'la paix en Afghanistan[réf. nécessaire] et la reconstruction[note 1] de ce pays',
    'On Mon, A wrote:\n> On Sun, B wrote:\n>> peace in Afghanistan\n>> and the reconstruction',
    '-----Message d’origine-----\nDe : A <a@b.c>\nEnvoyé : lundi\nObjet : x\n\nla paix en Afghanistan',
    '| Français | English |\n|---|---|\n| la paix en Afghanistan | peace in Afghanistan |',
    '"fr","en"\n"la paix en Afghanistan","peace in Afghanistan"',
    'lang\tanchor\ttext\nfr\t3.4\tla paix en Afghanistan\nen\t3.4\tpeace in Afghanistan',
  ])('%s', (pasted) => {
    expect(check(pasted)[0]).toBe('exact');
  });

  test('another form that makes no difference is worth a remark', () => {
    expect(remarks('l´importance géopolitique')).toEqual(['apostrophe']);
    for (const apostrophe of "'`´′ʼ‘‛ʹ՚＇")
      expect([apostrophe, remarks(`l${apostrophe}importance géopolitique`)]).toEqual([
        apostrophe,
        ['apostrophe'],
      ]);
    expect(remarks('l’importance géopolitique')).toEqual([]);
    expect(remarks('mettre en oeuvre l’initiative')).toEqual(['ligature']);
    expect(remarks('La paix en Afghanistan')).toEqual(['initial']);
    expect(remarks('[L]a paix en Afghanistan')).toEqual([]);
    expect(remarks('internationale actuelle - où l’importance')).toEqual(['dash']);
    expect(remarks('LA PAIX EN AFGHANISTAN')).toEqual(['capitals']);
    expect(remarks('VALEURS ET PRINCIPES FONDAMENTAUX')).toEqual(['capitals']);
    expect(remarks('COOPERATION SUR LA SCENE INTERNATIONALE')).toEqual(['capitals']);
  });
});

describe('differs', () => {
  test.each([
    [
      'another word',
      FR_3_4.replace('indispensables', 'nécessaires'),
      'declaration fr 3.4: -nécessaires- +indispensables+',
    ],
    ['a word left out', FR_3_4.replace('commune ', ''), 'declaration fr 3.4: +commune+'],
    [
      'a word added',
      FR_3_4.replace('la coopération', 'la nouvelle coopération'),
      'declaration fr 3.4: -nouvelle-',
    ],
    [
      'the first word',
      FR_3_4.replace('Reconnaissant', 'Estimant'),
      'declaration fr 3.4: -Estimant- +Reconnaissant+',
    ],
    ['the last word', FR_3_4.replace('ce pays.', 'cet État.'), 'declaration fr 3.4: -cet État- +ce pays+'],
    [
      'accents',
      'a la stabilite et à la prospérité de la région',
      'declaration fr 3.4: -a- +à+ -stabilite- +stabilité+',
    ],
    [
      'a number at the end of a line',
      'cooperation between Japan and Central Asia 14',
      'declaration en preamble.1: -14-',
    ],
    ['the year at the end of a line', 'Astana, 28 August 2014', 'declaration en title: -2014- +2004+'],
    ['the day', 'Astana, 29 August 2004', 'declaration en title: -29- +28+'],
    ['an added word in capitals', 'are NOT indispensable to the stability', 'declaration en 3.4: -NOT-'],
    [
      'the spelling at the beginning',
      'in favor of the granting to that country of a permanent seat',
      'declaration en 4.3: -favor- +favour+',
    ],
    [
      'the spelling of the first long word',
      'la clé de la réforme de l’Organisation des Nations Unies',
      'declaration fr 4.3: -clé- +clef+',
    ],
    ['a capital', 'la Paix en Afghanistan et la reconstruction', 'declaration fr 3.4: -Paix- +paix+'],
    ['a comma', 'Reconnaissant, que la paix en Afghanistan', 'declaration fr 3.4: -,-'],
    [
      'in English',
      'peace in Afghanistan and the rebuilding of that country',
      'declaration en 3.4: -rebuilding- +reconstruction+',
    ],
    [
      'inside other words',
      'Le texte dit que la paix en Afghanistan et la reconstruction de ce pays sont indispensables',
      'declaration fr 3.4: -Le texte dit- +Reconnaissant+',
    ],
    [
      'a slip put right',
      'la paix et la stabilité dans la région de l’Asie centrale revêtent une grande importance',
      'declaration fr 1.1: -revêtent- +revêt+',
    ],
  ])('%s', (_, pasted, expected) => {
    expect(check(pasted)).toEqual(['differs', expected]);
  });
});

describe('a short piece with one wrong word differs', () => {
  test.each([
    ['28 August 2014', 'letter en letter.1: -2014- +2004+'],
    ['27 août 2004', 'letter fr letter.1: -27- +28+'],
    ['2014', 'letter fr title: -2014- +2004+'],
    ['Aichi (Japan) in 2004', 'declaration en 6.2: -2004- +2005+'],
    ['peace in Iraq', 'declaration en 3.4: -Iraq- +Afghanistan+'],
    ['nothing can excuse terrorism', 'declaration en 1.5: -excuse- +justify+'],
    ['Economic and cultural development', 'declaration en 2.3.2: -cultural- +social+'],
    ['Silk Route diplomacy', 'declaration en 2.2: -Route- +Road+'],
    ['Respect for adversity', 'declaration en 5.1.1: -adversity- +diversity+'],
    ['un siège permanant', 'declaration fr 4.3: -permanant- +permanent+'],
    ['Yoriko Kawagushi', 'declaration fr signatures.1: -Kawagushi- +Kawaguchi+'],
    ['Kassymzhomart Tokayev', 'declaration fr signatures.2: -Tokayev- +Tokaev+'],
    ['peace ln Afghanistan', 'declaration en 3.4: -ln- +in+'],
    ['1a paix en Afghanistan', 'declaration fr 3.4: -1a- +la+'],
    ['comrnunauté internationale', 'declaration fr 1.1: -comrnunauté- +communauté+'],
  ])('%s', (pasted, piece) => {
    expect(check(pasted)).toEqual(['differs', piece]);
  });
});

describe('spaces that are lost are told', () => {
  test.each([
    ['lapaix en Afghanistan', ['spaces: lapaix']],
    ['la paix enAfghanistan et lareconstruction', ['spaces: enAfghanistan', 'spaces: lareconstruction']],
    ['peaceinAfghanistan', ['spaces: peaceinAfghanistan']],
    ['LAPAIX EN AFGHANISTAN', ['spaces: LAPAIX']],
  ])('%s', (pasted, expected) => {
    expect(check(pasted)[0]).toBe('exact');
    expect(asides(pasted)).toEqual(expected);
  });
});

test('the number of a paragraph belongs to the language that follows', () => {
  expect(
    check('Deepening and broadening of relations between Japan and Central Asia 1) Nous avons réaffirmé que'),
  ).toEqual(['exact', 'declaration en 2', 'declaration fr 2.1']);
});

test('marks that end the lines of a list may be missing, which is told', () => {
  const pasted = '– Consolidation de la paix\n– Développement économique et social';
  expect(check(pasted)).toEqual(['exact', 'declaration fr 2.3.1-2.3.2']);
  expect(remarks(pasted)).toEqual(['end']);
  expect(check('Consolidation de la paix, Développement économique et social')).toEqual([
    'differs',
    'declaration fr 2.3.1-2.3.2: -,- +;+',
  ]);
});

describe('absent', () => {
  test.each([
    'Tous les êtres humains naissent libres et égaux en dignité et en droits.',
    'All human beings are born free and equal in dignity and rights.',
    'les pays de la région ont décidé de créer une banque commune de développement',
    'Japan and Central Asia agreed to establish a free trade area by 2010',
    'la paix la paix la paix la paix',
    'Lorem ipsum dolor sit amet',
    'As the ministers said',
    'selon le ministre',
    'Kazakhstan pays Japon drogue eau 2004',
    '日本と中央アジア',
    'the end of history',
    'the President of Kazakhstan',
    'le Premier Ministre du Japon',
    'the war in Iraq',
    'la réunion de Paris',
    'on 9 May 1945',
    'peace and love',
    'The minister said that',
    'Open competition',
    'Monsieur le Secrétaire général,',
  ])('%s', (pasted) => {
    expect(check(pasted)[0]).toBe('absent');
  });
});

describe('the differences are shown with words of the text around', () => {
  test.each([
    [
      'in increasing the number of permanent seats',
      'particular, of its Security Council lay in increasing the number of permanent +and non-permanent+ seats on the Council. The Ministers of',
    ],
    [
      'the stable development of afghanistan',
      'of existing possibilities and would foster the stable development of -afghanistan- +the region+ and the deepening of regional cooperation',
    ],
    [
      'We, the Foreign Ministers of Japan, the Republic of Kazakhstan',
      'We, the -Foreign- Ministers +for Foreign Affairs+ of Japan, the Republic of Kazakhstan, the Kyrgyz Republic, the Republic of',
    ],
    [
      'le dialogue « Europe + Japon » avait été engagé',
      'Nous avons constaté avec satisfaction que le dialogue «\u00a0-Europe- +Asie centrale+ + Japon\u00a0» avait été engagé en tant que nouveau cadre de',
    ],
    [
      'le Japon et l’Eurasie centrale disposent d’une base solide',
      'des liens historiques qui les unissent, le Japon et l’-Eurasie- +Asie+ centrale disposent d’une base solide pour le renforcement et l’approfondissement',
    ],
  ])('%s', (pasted, expected) => {
    expect(shown(pasted)).toEqual([expected]);
  });
});

describe('the words around a quotation are put aside', () => {
  test.each([
    ['As the ministers said, “peace in Afghanistan and the reconstruction”.', ['As the ministers said']],
    ['« la paix en Afghanistan », selon le ministre', ['selon le ministre']],
    ['Les ministres déclarent : « rien ne saurait justifier le terrorisme ».', ['Les ministres déclarent']],
    ['Die Minister: „Open cooperation“', ['Die Minister']],
    ['"Nothing can justify terrorism," they said, "and that it cannot be tolerated"', ['they said']],
    ['The preamble mentions the “Central Asia + Japan” dialogue.', ['The preamble mentions the']],
    ['“Recognizing that peace in Afghanistan” (his italics)', ['his italics']],
    ['“Recognizing that peace in Afghanistan” – Joint Statement, 2004', ['Joint Statement, 2004']],
    [
      'On 3 May, A. B. <a@b.example> wrote:\n> peace in Afghanistan',
      ['On 3 May, A. B. <a@b.example> wrote:'],
    ],
  ])('%s', (pasted, frames) => {
    expect(check(pasted)[0]).toBe('exact');
    expect(asides(pasted).filter((each) => each.startsWith('outside'))).toEqual(
      frames.map((frame) => `outside: ${frame}`),
    );
  });

  test.each([
    ['altered', 'He said: “peace in Iraq and the reconstruction of that country”.', 'differs'],
    ['found nowhere', 'He said: “the moon is made of cheese and everybody knows it”.', 'absent'],
  ])('of one that is %s', (_, pasted, kind) => {
    expect(check(pasted)[0]).toBe(kind);
    expect(asides(pasted)).toEqual(['outside: He said']);
  });

  test.each([
    [
      'of the text',
      'We noted with joy that the “Central Asia + Japan” dialogue had been launched',
      'differs',
    ],
    ['of doubt', 'We welcomed the “amazing” progress of cooperation between Japan', 'differs'],
    ['without an end', `“${FR_3_4}\nTous les êtres humains naissent libres.`, 'mixed'],
    ['around one paragraph of two', `“Open cooperation”\n${FR_3_4}`, 'stitched'],
  ])('but not those around marks %s', (_, pasted, kind) => {
    expect(check(pasted)[0]).toBe(kind);
    expect(asides(pasted)).toEqual([]);
  });
});

test.each([
  '',
  '   \n ',
  '…',
  '« […] »',
  '–',
  '\u200b',
  '3.4',
  '4)',
  '(2) ',
  '> ',
  '***',
  '[sic]',
  '<script>alert(1)</script>',
  'sect. 3, par. 4',
  'https://example.org/fr/declaration/#3.4',
  '— — —',
  '12.',
])('nothing to check: %j', (pasted) => {
  expect(check(pasted)).toEqual(['empty']);
});

describe('a long paste is answered in bounded time', () => {
  const all = edition.documents
    .flatMap((document) => printedLines(document, 'fr').map(({ text }) => text))
    .join('\n');
  const words = all.split(/\s+/);
  const shuffled = words.map((_, i) => words[(i * 7919) % words.length]).join(' ');

  test.each([
    ['of one word', 'a'.repeat(1_000_000)],
    ['of one common word', 'de '.repeat(350_000)],
    ['of dots', '.'.repeat(1_000_000)],
    ['of omissions', 'a […] '.repeat(170_000)],
    ['of brackets', '[[[((('.repeat(170_000)],
    ['of line ends and dashes', '\n- '.repeat(330_000)],
    ['of elided words', "l'".repeat(500_000)],
    ['of elided words with two apostrophes', "l’ l' ".repeat(170_000)],
    ['of letters', 'a '.repeat(500_000)],
    ['of spaces after a word', `a-${' '.repeat(1_000_000)}`],
    ['of one long line', '-'.repeat(1_000_000)],
    ['of opening marks', '« '.repeat(500_000)],
    ['of numbers of paragraphs', '3.4 '.repeat(250_000)],
    ['of ellipses', '…'.repeat(1_000_000)],
    ['of quoted lines', '\n> '.repeat(330_000)],
    ['of no-break spaces', '\u00a0'.repeat(1_000_000)],
    ['of different words', Array.from({ length: 200_000 }, (_, i) => i.toString(36)).join(' ')],
    ['of references', '(§ 3) '.repeat(170_000)],
    ['of one heading', 'Asie centrale\n'.repeat(70_000)],
    ['of opening brackets', '['.repeat(1_000_000)],
    ['of the text again and again', `${all} `.repeat(90)],
    ['of its words in disorder', `${shuffled} `.repeat(90)],
    ['of quotations', 'they say “the peace and stability of the region” '.repeat(20_000)],
    ['of quoted words', 'and “peace” '.repeat(90_000)],
    [
      'of every second word',
      words
        .filter((_, i) => i % 2 === 0)
        .join(' ')
        .repeat(90),
    ],
  ])('%s', (_, pasted) => {
    // Garbage collection can hit any step, so there are three tries. A browser can do something else after each step.
    let [longest, all] = [Infinity, Infinity];
    for (let tries = 0; tries < 3 && (longest >= 100 || all >= 2500); tries += 1) {
      const steps = checker.steps(pasted);
      const times: number[] = [];
      const answer: { verdict?: Verdict } = {};
      while (!answer.verdict) {
        times.push(
          processorTime(() => {
            const step = steps.next();
            if (step.done) answer.verdict = step.value;
          }),
        );
      }
      expect(answer.verdict.cut).toBe(true);
      longest = Math.min(longest, Math.max(...times));
      all = Math.min(
        all,
        times.reduce((sum, time) => sum + time, 0),
      );
    }
    expect(longest).toBeLessThan(100);
    expect(all).toBeLessThan(2500);
  });
});

test('English is known not to be official', () => {
  const [piece] = checker.check('peace in Afghanistan').pieces;
  expect(piece?.kind === 'exact' && piece.places[0].source.text.official).toBe(false);
});

describe('sentences of two texts on one line', () => {
  test.each([
    [
      'We agreed that peace and stability in the Central Asian region are of great importance. The moon is made of cheese and everybody knows it.',
      ['mixed', 'declaration en 1.1', 'absent'],
    ],
    [
      'The moon is made of cheese and everybody knows it. We welcomed the steady progress of cooperation between Japan and Central Asia.',
      ['mixed', 'absent', 'declaration en 1.2'],
    ],
    [
      'Nous nous sommes félicités des progrès réguliers de la coopération entre le Japon et l’Asie centrale. Le président a ensuite pris la parole devant la presse.',
      ['mixed', 'declaration fr 1.2', 'absent'],
    ],
  ])('%s', (pasted, verdict) => {
    expect(check(pasted)).toEqual(verdict);
  });
});

describe('what is a little off', () => {
  test('a word of the sentence that stands further on is not struck out', () => {
    expect(shown('the dialogue was launched as a new framework for cooperation')).toEqual([
      'We noted with satisfaction that the “+Central Asia + Japan+” dialogue -was- +had been+ launched as a new ' +
        'framework for cooperation, thereby strengthening relations between Japan and',
    ]);
  });

  test.each([
    [
      'le dialogue a été lancé comme nouveau cadre de coopération',
      ['nouveau cadre de coopération', 'preamble.2'],
    ],
    [
      'Several experts hold that peace in Afghanistan depends on oil, gas, gold and wheat',
      ['that peace in Afghanistan', '3.4'],
    ],
    [
      'They met in Tokyo, talked for hours of regional and global issues over dinner with everybody',
      ['regional and global issues', '1.6'],
    ],
    ['the moon is made of cheese and everybody knows it', [undefined, undefined]],
  ])('words that are not in the text, with what of them is: %s', (pasted, expected) => {
    const { kind, pieces, pasted: read } = checker.check(pasted);
    expect(kind).toBe('absent');
    const parts = pieces.map((piece) => (piece.kind === 'absent' ? piece.part : undefined));
    const [part] = parts;
    expect(parts).toHaveLength(1);
    expect([
      part && read.text.slice(part.tokens[0]?.start, part.tokens.at(-1)?.end),
      part && anchorsOf(part.place)[0],
    ]).toEqual(expected);
  });
});
