import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { LANGS } from '../../src/edition/types.ts';
import { textWords } from '../../src/edition/text/words.ts';
import { indexedWords, searchRecords } from '../../src/search/records.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { anchorsOf, documentOf, passage } from './passages.ts';

const edition = loadEdition(CONTENT);
const records = searchRecords(edition);

function recordAt(url: string): SearchRecord {
  const record = records.find((candidate) => candidate.url === url);
  if (!record) throw new Error(`There is no record for ${url}.`);
  return record;
}

/** The anchor in an address. */
const anchorIn = (url: string) => url.slice(url.indexOf('#') + 1);

describe.each(LANGS)('the records in %s', (lang) => {
  const own = records.filter((record) => record.lang === lang);

  test('are eight of the letter and thirty-seven of the declaration, in reading order', () => {
    const anchors = (id: string) => {
      const { texts, signatories } = documentOf(edition, id);
      const passages = anchorsOf(texts[lang]).filter((anchor) => anchor.split('.').length < 3);
      const agenda = passages.filter((anchor) => anchor.startsWith('agenda.'));
      const rest = passages.slice(agenda.length);
      return [...agenda, 'title', ...rest, ...signatories.map(({ anchor }) => anchor)];
    };
    expect(own.map(({ url }) => anchorIn(url))).toEqual([...anchors('letter'), ...anchors('declaration')]);
    expect([anchors('letter').length, anchors('declaration').length]).toEqual([8, 37]);
  });

  test('each lead to a document in their language', () => {
    for (const { url } of own) expect(url).toMatch(new RegExp(`^/${lang}/[a-z]+/#[a-z0-9.]+$`));
  });
});

test('both languages have the same passages in the same order', () => {
  const of = (lang: string) =>
    records.filter((record) => record.lang === lang).map(({ document, anchor }) => `${document} ${anchor}`);
  expect(of('fr')).toEqual(of('en'));
});

describe('every record', () => {
  test('has an address of its own', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('indexes its words as they are printed, without what would hide one', () => {
    for (const { text, lang } of records) {
      const content = indexedWords(text, lang);
      expect(content.startsWith(text.replaceAll('’', "'").replaceAll(NBSP, ' '))).toBe(true);
      expect(content).not.toMatch(/[’\u00a0]/);
    }
  });

  test('indexes after its words only those with œ, with oe, and English words in the one spelling', () => {
    const added = records
      .map(({ url, text, lang }) => [url, indexedWords(text, lang).slice(text.length)])
      .filter(([, more]) => more !== '');
    expect(added).toEqual([
      ['/fr/declaration/#3.2', ' oeuvre'],
      ['/en/letter/#letter.1', ' honor'],
      ['/en/declaration/#2.3', ' resorces'],
      ['/en/declaration/#3.5', ' arize'],
      ['/en/declaration/#4.3', ' favor'],
      ['/en/declaration/#5.2', ' neighboring'],
    ]);
  });
});

describe('the record of', () => {
  test('a paragraph shows it as it is printed and names its place', () => {
    const text = passage(edition, 'fr', '3.6');
    expect(recordAt('/fr/declaration/#3.6')).toEqual({
      document: 'declaration',
      lang: 'fr',
      anchor: '3.6',
      url: '/fr/declaration/#3.6',
      text,
      themes: ['Coopération entre pays d’Asie centrale', 'Aide et appui du Japon'],
      voices: ['le Japon seul'],
    });
  });

  test('a paragraph with items has their words, each after its dash', () => {
    expect(recordAt('/en/declaration/#5.1').text).toMatch(
      /principles: – Respect for diversity; – Competition and coordination; – Open cooperation\.$/,
    );
  });

  test('a section is its number and title', () => {
    expect(recordAt('/en/declaration/#4').text).toBe('4. Cooperation in the international arena');
  });

  test('an agenda item is its text', () => {
    expect(recordAt('/fr/lettre/#agenda.4').text).toBe(
      'Mesures visant à éliminer le terrorisme international',
    );
  });

  test('a title is all that stands above the text, from the annex to the date line', () => {
    expect(recordAt('/en/declaration/#title').text).toBe(
      `Annex – [Original: English and Russian] – Joint Statement – “Central Asia + Japan” Dialogue – Meeting of Ministers for Foreign Affairs “Relations between Japan and Central Asia at the dawn of a new era” – Astana, 28${NBSP}August 2004`,
    );
  });

  test('a signatory is the name and the office in that language', () => {
    expect(recordAt('/fr/declaration/#signatures.4').text).toBe(
      'Sodiq Safaev, Le Ministre des affaires étrangères de la République d’Ouzbékistan',
    );
    expect(recordAt('/en/declaration/#signatures.4').text).toBe(
      'Sodiq Safaev, Minister for Foreign Affairs of the Republic of Uzbekistan',
    );
  });
});

describe('a word after an elided article or with œ is indexed by itself:', () => {
  /** The anchors of the French declaration that have the word, whatever its accents. */
  const having = (word: string) =>
    records
      .filter(({ url, text }) => url.startsWith('/fr/declaration/') && words(text).includes(word))
      .map(({ url }) => anchorIn(url));
  const words = (text: string) => textWords(indexedWords(text, 'fr')).map(({ bare }) => bare);

  test.each([
    ['eau', ['3.1']],
    ['oeuvre', ['3.2']],
    ['initiative', ['3.2']],
    ['octroi', ['4.3']],
    ['energie', ['2.3', '3.1']],
    ['organisation', ['4.2', '4.3']],
  ])('%s', (word, anchors) => {
    expect(having(word)).toEqual(anchors);
  });
});

test('a record says who speaks in it, in its language; a heading and a signature nothing', () => {
  const of = (url: string) => records.find((record) => record.url === url)?.voices;
  expect(of('/fr/declaration/#2.2')).toEqual(['le Japon seul', 'les quatre d’Asie centrale']);
  expect(of('/en/declaration/#1.4')).toEqual(['all five Ministers', 'Japan alone']);
  expect([of('/en/declaration/#4'), of('/en/declaration/#signatures.1'), of('/en/letter/#letter.1')]).toEqual(
    [[], [], []],
  );
});
