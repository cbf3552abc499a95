import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/model/load.ts';
import { LANGS } from '../../src/model/types.ts';
import type { Lang } from '../../src/model/types.ts';
import { SearchEngine, restore } from '../../src/search/client/engine.ts';
import { searchRecords } from '../../src/search/records.ts';
import { CONTENT, NBSP } from './content-folder.ts';
import { fakeWorkers } from './fake-index.ts';

const records = searchRecords(loadEdition(CONTENT));
const PLACE = {
  folder: '/site/pagefind/',
  base: '/site/',
  workers: { fr: { file: 'search.fr.1.js', ahead: [] }, en: { file: 'search.en.1.js', ahead: [] } },
};

let log: ReturnType<typeof fakeWorkers>['log'];
beforeEach(() => {
  const fake = fakeWorkers(records);
  log = fake.log;
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('http://localhost/'));
  vi.stubGlobal('Worker', fake.FakeWorker);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('http://localhost/'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const engine = (lang: Lang = 'fr') => new SearchEngine(PLACE, lang);
const find = (query: string, lang: Lang = 'fr') => engine(lang).find(query);
const anchors = async (query: string, lang?: Lang) =>
  (await find(query, lang)).hits.map(({ anchor }) => anchor);

describe('a search', () => {
  test('tells all about a passage', async () => {
    const { hits } = await find('drogue ');
    const text = records.find(({ url }) => url === '/fr/declaration/#3.1')?.text ?? '';
    const start = text.indexOf('drogue');
    expect(hits).toEqual([
      {
        lang: 'fr',
        url: '/site/fr/declaration/#3.1',
        counterpart: '/site/en/declaration/#3.1',
        anchor: '3.1',
        document: 'Déclaration commune',
        section: '3. Importance de la coopération à l’intérieur de la région d’Asie centrale',
        themes: [
          'Paix et sécurité',
          'Terrorisme',
          'Drogue',
          'Développement économique et réformes',
          'Commerce et transports',
          'Eau et énergie',
          'Environnement',
          'Coopération entre pays d’Asie centrale',
        ],
        position: 24,
        text,
        spans: [expect.objectContaining({ start, end: start + 6 })],
        whole: true,
      },
    ]);
  });

  test.each([
    ['eau', ['3.1']],
    ['L’EAU', ['3.1']],
    ["l'eau", ['3.1']],
    ['oeuvre', ['3.2']],
    ['œuvre', ['3.2']],
    ['soie drogue', ['2.2', '3.1']],
    ['octro', ['4.3']],
  ])('for %s finds its passages', async (query, expected) => {
    expect((await anchors(query)).sort()).toEqual(expected);
  });

  test('finds a word in all its forms, in its own language', async () => {
    expect(await anchors('country ', 'en')).toEqual(expect.arrayContaining(['2.2', '3.1', '3.4', '4.3']));
    expect(await anchors('country ', 'fr')).toEqual([]);
  });

  test('puts passages with all words before those with some, and tells them apart', async () => {
    const { hits } = await find('conseil sécurité ');
    expect(hits[0]).toMatchObject({ anchor: '4.3', whole: true });
    const whole = hits.map((hit) => hit.whole);
    expect(whole).toEqual([...whole].sort((a, b) => Number(b) - Number(a)));
    expect(whole).toContain(false);
  });

  test('takes the word being typed for a beginning, but a whole one not', async () => {
    expect(await anchors('expositio')).toEqual(['6.2']);
    expect(await anchors('expositio ')).toEqual([]);
    expect((await engine().find('expositio', false)).hits).toEqual([]);
  });

  test.each(['', '   ', '...!?', '🙂', '""'])('for “%s” finds nothing and loads nothing', async (query) => {
    expect(await find(query)).toMatchObject({ hits: [], unknown: [] });
    expect(log.started).toEqual([]);
  });

  test.each(['<script>alert()</script>', 'السلام في آسيا', 'x'.repeat(10_000)])(
    'for %s finds nothing and does not fail',
    async (query) => {
      expect((await find(query)).hits).toEqual([]);
    },
  );
});

describe('a phrase', () => {
  test('is found where it stands, and not where only its words do', async () => {
    expect((await anchors('"Asie centrale" ')).length).toBeGreaterThan(15);
    expect(await anchors('"relations amicales"')).toEqual(['2.1', '1.3']);
    expect(await anchors('"amicales relations"')).toEqual([]);
  });

  test('may stand beside words', async () => {
    const { hits } = await find('"Conseil de sécurité" réforme ');
    expect(hits[0]).toMatchObject({ anchor: '4.3', whole: true });
  });

  test.each([
    ['"l’eau et des sources"', '3.1'],
    ['"d\'Asie centrale" "mise en place"', '3.2'],
    ['"au titre" "l’Assemblée générale"', 'letter.2'],
  ])(
    '%s is found in spite of its elided article, a letter that the index does not have',
    async (query, first) => {
      expect((await find(query)).hits[0]).toMatchObject({ anchor: first, whole: true });
    },
  );
});

describe('words that stand nowhere', () => {
  test('are told', async () => {
    expect((await find('terorisme xyzzy paix ')).unknown).toEqual(['terorisme', 'xyzzy']);
  });

  test('are none if all stand somewhere, in any form or as a beginning', async () => {
    expect((await find('paix ministres expositio')).unknown).toEqual([]);
  });

  test('are told while they are typed, though the index offers words with a shorter beginning', async () => {
    expect(await find('Afganistan')).toMatchObject({ hits: [], unknown: ['afganistan'] });
    expect(await find('Tadjikistan énergétique')).toMatchObject({ unknown: ['energetique'] });
  });
});

describe('the index', () => {
  test('is loaded from its place, once, whatever is asked', async () => {
    const own = engine();
    await own.find('paix');
    await own.find('eau');
    expect(log.started).toEqual(['/site/pagefind/search.fr.1.js']);
  });

  test('may be loaded before anything is asked, once however often', async () => {
    const own = engine();
    own.load();
    own.load();
    await own.find('paix');
    expect(log.started).toHaveLength(1);
  });

  test('may have begun to load already', async () => {
    const started = new Worker('/site/pagefind/search.fr.1.js');
    const own = new SearchEngine(PLACE, 'fr', started);
    expect((await own.find('drogue')).hits).toHaveLength(1);
    expect(log.started).toHaveLength(1);
  });

  test.each([
    ['not loaded', 'NetworkError'],
    ['fault', 'Error: index/fr_1.pf_index: 404'],
    ['refuses to start', 'CompileError'],
  ] as const)('that is faulty (%s) is loaded anew when asked again', async (behaviour, message) => {
    log.next.push(behaviour);
    const own = engine();
    await expect(own.find('drogue')).rejects.toThrow(new Error(message));
    expect((await own.find('drogue')).hits).toHaveLength(1);
    expect([log.started.length, log.ended]).toEqual([2, 1]);
  });

  test('that does not answer in half a minute is loaded anew when asked again', async () => {
    log.next.push('silent');
    vi.useFakeTimers();
    const own = engine();
    const answer = expect(own.find('drogue')).rejects.toThrow(new Error('The index does not answer.'));
    await vi.advanceTimersByTimeAsync(31_000);
    await answer;
    vi.useRealTimers();
    expect((await own.find('drogue')).hits).toHaveLength(1);
    expect([log.started.length, log.ended]).toEqual([2, 1]);
  });
});

describe('a text as it is printed', () => {
  test.each([
    ['apostrophes', "l'eau et d'Asie", 'l’eau et d’Asie'],
    [
      'œ and æ, without what was added for them',
      "mettre en œuvre l'œil oeuvre l'oeil",
      'mettre en œuvre l’œil',
    ],
    [
      'unbreakable spaces',
      '« Asie » : le 28 août 2004',
      `«${NBSP}Asie${NBSP}»${NBSP}: le 28${NBSP}août 2004`,
    ],
  ])('has its %s again', (_, content, text) => {
    expect(restore(content, 'fr')).toBe(text);
  });

  test.each(LANGS)('is that of every record in %s', (lang) => {
    for (const { content, text } of records.filter((record) => record.lang === lang)) {
      expect(restore(content, lang)).toBe(text);
    }
  });
});
