import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { LANGS } from '../../src/model/types.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { CONTENT } from './content-folder.ts';
import { anchorsOf, documentOf, passage } from './passages.ts';

const edition = loadEdition(CONTENT);
const records = searchRecords(edition);

function recordAt(url: string): SearchRecord {
  const record = records.find((candidate) => candidate.url === url);
  if (!record) throw new Error(`There is no record for ${url}.`);
  return record;
}

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
    expect(own.map(({ meta }) => meta.anchor)).toEqual([...anchors('letter'), ...anchors('declaration')]);
    expect([anchors('letter').length, anchors('declaration').length]).toEqual([8, 37]);
  });

  test('each lead to their anchor in their language', () => {
    for (const { url, meta } of own) expect(url).toMatch(new RegExp(`^/${lang}/[a-z]+/#${meta.anchor}$`));
  });
});

describe('every record', () => {
  test('has an address of its own', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('indexes as many words as it shows, so that a match is marked where it stands', () => {
    for (const { content, meta } of records) {
      expect(content.split(/\s+/)).toHaveLength(meta.text.split(/\s+/).length);
    }
  });

  test('indexes no character that would hide a word', () => {
    expect(records.filter(({ content }) => /[’œŒ\u00a0]/.test(content))).toEqual([]);
  });
});

describe('the record of', () => {
  test('a paragraph shows it as it is printed and names its place', () => {
    const { lang, meta } = recordAt('/fr/declaration/#3.6');
    expect(lang).toBe('fr');
    expect(meta).toEqual({
      title: 'Déclaration commune, 3.6',
      section: 'Importance de la coopération à l’intérieur de la région d’Asie centrale',
      anchor: '3.6',
      text: passage(edition, 'fr', '3.6'),
    });
  });

  test('a paragraph with items has their words, each after its dash', () => {
    expect(recordAt('/en/declaration/#5.1').meta.text).toMatch(
      /principles: – Respect for diversity; – Competition and coordination; – Open cooperation\.$/,
    );
  });

  test('a section is its number and title', () => {
    expect(recordAt('/en/declaration/#4').meta).toEqual({
      title: 'Joint Statement, 4',
      section: '',
      anchor: '4',
      text: '4. Cooperation in the international arena',
    });
  });

  test('an agenda item is its text', () => {
    expect(recordAt('/fr/lettre/#agenda.4').meta).toEqual({
      title: 'Lettre d’envoi',
      section: '',
      anchor: 'agenda.4',
      text: 'Mesures visant à éliminer le terrorisme international',
    });
  });

  test('a signatory is the name and the office in that language', () => {
    expect(recordAt('/fr/declaration/#signatures.4').meta.text).toBe(
      'Sodiq Safaev, Le Ministre des affaires étrangères de la République d’Ouzbékistan',
    );
    expect(recordAt('/en/declaration/#signatures.4').meta.text).toBe(
      'Sodiq Safaev, Minister for Foreign Affairs of the Republic of Uzbekistan',
    );
  });
});

describe('a word after an elided article or with œ is indexed by itself:', () => {
  /** The anchors of the French declaration that have the word, as Pagefind splits words. */
  const having = (word: string) =>
    records
      .filter(({ url, content }) => url.startsWith('/fr/declaration/') && words(content).includes(word))
      .map(({ meta }) => meta.anchor);
  const words = (content: string) => content.toLowerCase().split(/[^\p{L}\p{N}]+/u);

  test.each([
    ['eau', ['3.1']],
    ['oeuvre', ['3.2']],
    ['initiative', ['3.2']],
    ['octroi', ['4.3']],
    ['énergie', ['2.3', '3.1']],
    ['organisation', ['4.2', '4.3']],
  ])('%s', (word, anchors) => {
    expect(having(word)).toEqual(anchors);
  });
});
