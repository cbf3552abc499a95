import { describe, expect, test } from 'vitest';
import { printedLines } from '../../src/edition/walk.ts';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { checkQuotation } from '../../src/quotation/check-quotation.ts';
import type { QuotedPart } from '../../src/quotation/check-quotation.ts';
import { sourceTexts } from '../../src/quotation/searched-text.ts';
import { documentLines } from '../../src/edition/document-lines.ts';
import { CONTENT } from './content-folder.ts';
import { passage } from './passages.ts';
import { processorTime } from './processor-time.ts';

const edition = loadEdition(CONTENT);
const sources = sourceTexts(edition.documents.map((document) => documentLines(document, (path) => path)));

/** A part as a line of a table: how it stands, where, and its differences as `-pasted-` and `+text+`. */
function described(part: QuotedPart): string {
  if (part.kind === 'missing') return 'missing';
  const { source, start, end } = part.kind === 'exact' ? part.places[0] : part.found;
  const anchorAt = (place: number) => source.text.lines[source.tokens[place]?.line ?? -1]?.anchor ?? '';
  const [from, to] = [anchorAt(start), anchorAt(end - 1)];
  const where = `${source.document} ${source.lang} ${from === to ? from : `${from}-${to}`}`;
  const more =
    part.kind === 'exact' && part.places.length > 1 ? ` and ${String(part.places.length - 1)} more` : '';
  if (part.kind === 'exact') return where + more;
  const changes = part.runs.flatMap(({ kind, text }) => {
    if (kind === 'same') return [];
    return [kind === 'deleted' ? `-${text.trim()}-` : `+${text.trim()}+`];
  });
  return `${where}: ${changes.join(' ')}`;
}

const check = (pasted: string) => {
  const { kind, parts } = checkQuotation(pasted, sources);
  return [kind, ...parts.map(described)];
};

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
        const printed = lines.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`));
        expect(check(printed.join('\n'))[0]).toBe('exact');
        expect(check(printed.join(' '))[0]).toBe('exact');
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
    [
      '«\u00a0la paix en Afghanistan […] sont indispensables à la stabilité\u00a0»',
      ['declaration fr 3.4', 'declaration fr 3.4'],
    ],
    [
      'la paix en Afghanistan (…) objectifs de paix et de reconstruction',
      ['declaration fr 3.4', 'declaration fr 3.4'],
    ],
    ['la paix en Afghanistan [...] objectifs de paix', ['declaration fr 3.4', 'declaration fr 3.4']],
    ['… la paix en Afghanistan… objectifs de paix...', ['declaration fr 3.4', 'declaration fr 3.4']],
    ['peace in Afghanistan (. . .) Central Asian', ['declaration en 3.4', 'declaration en 3.4']],
    ['Respect for diversity […] Open cooperation', ['declaration en 5.1.1', 'declaration en 5.1.3']],
  ])('%s', (pasted, expected) => {
    const [kind, ...parts] = check(pasted);
    expect(kind).toMatch(/^(?:exact|reordered)$/);
    expect(parts).toEqual(expected);
  });

  test('parts in another order are said to be so', () => {
    expect(check('Open cooperation […] Respect for diversity')[0]).toBe('reordered');
    expect(check('Respect for diversity […] Open cooperation')[0]).toBe('exact');
  });

  test('a part that is not there is told apart from one that is', () => {
    expect(check('la paix en Afghanistan […] la conquête de la Lune')).toEqual([
      'altered',
      'declaration fr 3.4',
      'missing',
    ]);
  });
});

describe('altered', () => {
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
    ['the first word', FR_3_4.replace('Reconnaissant', 'Estimant'), 'declaration fr 3.4: -Estimant-'],
    ['the last word', FR_3_4.replace('ce pays.', 'cet État.'), 'declaration fr 3.4: -cet État-'],
    [
      'accents',
      'a la stabilite et à la prospérité de la région',
      'declaration fr 3.4: -a- +à+ -stabilite- +stabilité+',
    ],
    [
      'all capitals',
      'LA PAIX EN AFGHANISTAN',
      'declaration fr 3.4: -LA PAIX EN AFGHANISTAN- +la paix en Afghanistan+',
    ],
    ['a capital', 'la Paix en Afghanistan et la reconstruction', 'declaration fr 3.4: -Paix- +paix+'],
    ['a comma', 'Reconnaissant, que la paix en Afghanistan', 'declaration fr 3.4: -,-'],
    ['a ligature', 'mettre en oeuvre l’initiative de mise en place', 'declaration fr 3.2: -oeuvre- +œuvre+'],
    [
      'in English',
      'peace in Afghanistan and the rebuilding of that country',
      'declaration en 3.4: -rebuilding- +reconstruction+',
    ],
    [
      'inside other words',
      'Le texte dit que la paix en Afghanistan et la reconstruction de ce pays sont indispensables',
      'declaration fr 3.4: -Le texte dit-',
    ],
    [
      'a slip put right',
      'la paix et la stabilité dans la région de l’Asie centrale revêtent une grande importance',
      'declaration fr 1.1: -revêtent- +revêt+',
    ],
  ])('%s', (_, pasted, expected) => {
    expect(check(pasted)).toEqual(['altered', expected]);
  });
});

describe('absent', () => {
  test.each([
    'Tous les êtres humains naissent libres et égaux en dignité et en droits.',
    'All human beings are born free and equal in dignity and rights.',
    'les pays de la région ont décidé de créer une banque commune de développement',
    'Japan and Central Asia agreed to establish a free trade area by 2010',
    'la paix la paix la paix la paix',
    'Lorem ipsum dolor sit amet',
    'Kazakhstan pays Japon drogue eau 2004',
    '日本と中央アジア',
    '<script>alert(1)</script>',
  ])('%s', (pasted) => {
    expect(check(pasted)[0]).toBe('absent');
  });
});

test.each(['', '   \n ', '…', '« […] »', '–', '\u200b'])('nothing to check: %j', (pasted) => {
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
    ['of the text again and again', `${all} `.repeat(90)],
    ['of its words in disorder', `${shuffled} `.repeat(90)],
    [
      'of every second word',
      words
        .filter((_, i) => i % 2 === 0)
        .join(' ')
        .repeat(90),
    ],
  ])('%s', (_, pasted) => {
    const time = processorTime(() => {
      expect(checkQuotation(pasted, sources).cut).toBe(true);
    });
    expect(time).toBeLessThan(1500);
  });
});

test('English is known not to be official', () => {
  const { parts } = checkQuotation('peace in Afghanistan', sources);
  const [part] = parts;
  expect(part?.kind === 'exact' && part.places[0].source.text.official).toBe(false);
});
