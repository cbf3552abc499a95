import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import { inEach, type Lang } from '../../src/edition/types.ts';
import { answersTo } from '../../src/search/client/answers.ts';
import type { Answer } from '../../src/search/client/answers.ts';
import { languageSearch, type LanguageSearch } from '../../src/search/client/language-search.ts';
import type { Clause } from '../../src/search/client/query.ts';
import { readPassages } from '../../src/search/client/rank.ts';
import { searchConfig, searchText } from '../../src/search/config.ts';
import { searchRecords } from '../../src/search/records.ts';
import { CONTENT } from './content-folder.ts';

const edition = loadEdition(CONTENT);
const href = (path: string) => `/site${path}`;
const TEXTS = inEach((lang) => `/site/${lang}/passages.json`);
const { documents } = searchConfig(edition, 'fr', href, TEXTS);

type FindInIndex = (clauses: readonly Clause[]) => Promise<ReadonlySet<string>[]>;

/** An index that finds every passage for everything, so that the text decides. */
const everything =
  (lang: Lang): FindInIndex =>
  (clauses) =>
    Promise.resolve(
      clauses.map(() => new Set(searchText(edition, lang, href).passages.map(({ url }) => url))),
    );

const failing: FindInIndex = () => Promise.reject(new Error('no index'));

function search(lang: Lang, find: FindInIndex = everything(lang)): LanguageSearch {
  return languageSearch(lang, TEXTS[lang], { find });
}

/** The addresses of texts that fail to load. */
let missing: string[];
beforeEach(() => {
  missing = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const lang = address === TEXTS.fr ? 'fr' : 'en';
    return missing.includes(lang)
      ? Promise.resolve(new Response('gone', { status: 404 }))
      : Promise.resolve(Response.json(searchText(edition, lang, href)));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Asked {
  readonly page?: readonly Lang[];
  readonly id?: string;
  readonly own?: LanguageSearch;
  readonly other?: LanguageSearch;
}

/** All answers of a French page, in turn. */
async function answers(
  query: string,
  { page = [], id = 'declaration', own, other }: Asked = {},
): Promise<Answer[]> {
  const shown = searchRecords(edition).filter(({ document, lang }) => document === id && page.includes(lang));
  const context = { lang: 'fr' as const, documents, page: readPassages(shown) };
  const all: Answer[] = [];
  for await (const answer of answersTo(query, own ?? search('fr'), other ?? search('en'), context))
    all.push(answer);
  return all;
}

const complete = async (...asked: Parameters<typeof answers>): Promise<Answer> => {
  const last = (await answers(...asked)).at(-1);
  if (!last?.complete) throw new Error('no complete answer');
  return last;
};

const placesIn = ({ hits }: Answer) =>
  hits.map(({ lang, document, anchor }) => `${lang} ${document} ${anchor}`);

describe('a complete answer', () => {
  test('tells all about a passage', async () => {
    const { hits, ...rest } = await complete('drogue ');
    const text = searchRecords(edition).find(({ url }) => url === '/fr/declaration/#3.1')?.text ?? '';
    expect(rest).toEqual({
      notes: [],
      unknown: [],
      taken: [],
      counted: true,
      complete: true,
      otherFailed: false,
      indexed: ['fr', 'en'],
    });
    expect(hits).toEqual([
      {
        document: 'declaration',
        lang: 'fr',
        anchor: '3.1',
        url: '/site/fr/declaration/#3.1',
        counterpart: '/site/en/declaration/#3.1',
        name: 'Déclaration commune',
        section: '3. Importance de la coopération à l’intérieur de la région d’Asie centrale',
        themes: expect.arrayContaining(['Drogue']) as string[],
        voices: ['les cinq ministres'],
        position: 23,
        text,
        words: expect.any(Array) as unknown[],
        spans: [expect.objectContaining({ start: text.indexOf('drogue'), end: text.indexOf('drogue') + 6 })],
        matched: ['drogue'],
        whole: true,
        here: false,
      },
    ]);
  });

  test('has no section outside sections', async () => {
    const { hits } = await complete('Kawaguchi ');
    expect(hits.map(({ anchor, section }) => [anchor, section])).toEqual([['signatures.1', '']]);
  });

  test('has a passage of the other language only if its own does not have it', async () => {
    expect(placesIn(await complete('country '))[0]).toBe('en declaration 3.6');
    expect(placesIn(await complete('Aichi '))).toEqual(['fr declaration 6.2']);
  });

  test('has the notes that say it', async () => {
    expect((await complete('turkménistan ')).notes.map(({ url }) => url)).toEqual(['/site/fr/notes/#n8']);
  });

  test('takes a word being typed for the beginning of one, if it stands in neither language', async () => {
    expect(placesIn(await complete('terro'))[0]).toBe('fr declaration 1.5');
    expect((await complete('terro ')).hits).toEqual([]);
    expect((await complete('peac')).hits.every(({ lang }) => lang === 'en')).toBe(true);
  });

  test('names the words that stand in neither language', async () => {
    expect((await complete('terorisme paix xyzzy ')).unknown).toEqual(['terorisme', 'xyzzy']);
    expect((await complete('countries paix ')).unknown).toEqual([]);
  });

  test('of nothing has nothing, and asks for nothing', async () => {
    expect((await complete('?!')).hits).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the first answer', () => {
  test('has what stands whole on the page, before anything else has come', async () => {
    missing = ['fr', 'en'];
    const first: Answer[] = [];
    await expect(async () => {
      const context = {
        lang: 'fr' as const,
        documents,
        page: readPassages(
          searchRecords(edition).filter(({ document, lang }) => document === 'letter' && lang === 'fr'),
        ),
      };
      for await (const answer of answersTo('paix', search('fr'), search('en'), context)) first.push(answer);
    }).rejects.toThrow('/site/fr/passages.json answers 404');
    expect(first.map(placesIn)).toEqual([['fr letter agenda.1', 'fr letter agenda.2']]);
    expect(first.map((answer) => answer.complete)).toEqual([false]);
  });

  test('stands at the head of all that come after it', async () => {
    const all = await answers('Conseil de sécurité', { page: ['fr', 'en'], id: 'letter' });
    expect(all).toHaveLength(3);
    const [first = []] = all.map(placesIn);
    expect(first).toEqual(['fr letter letter.2']);
    for (const places of all.map(placesIn)) expect(places.slice(0, first.length)).toEqual(first);
    expect(all.map(placesIn).at(-1)).toContain('fr declaration 4.3');
  });

  test('has what only the other column has', async () => {
    const [first] = await answers('countries', { page: ['fr', 'en'] });
    expect(first && placesIn(first)[0]).toBe('en declaration 3.6');
  });

  test('leaves passages with some of the words for later', async () => {
    const all = await answers('drogue xyzzy', { page: ['fr'] });
    expect(all).toHaveLength(2);
    expect(all.map((answer) => answer.hits.length)).toEqual([1, 1]);
  });
});

describe('an index', () => {
  test('that does not come is done without: the text is looked through', async () => {
    const answer = await complete('drogue ', { own: search('fr', failing), other: search('en', failing) });
    expect(placesIn(answer)).toEqual(['fr declaration 3.1']);
    expect(answer.indexed).toEqual([]);
  });

  test('that misses a word of the text is taken for damaged', async () => {
    const nothing = search('fr', (clauses) => Promise.resolve(clauses.map(() => new Set<string>())));
    const answer = await complete('drogue ', { own: nothing });
    expect(placesIn(answer)).toEqual(['fr declaration 3.1']);
    expect(answer.indexed).toEqual(['en']);
  });
});

test('what the index says changes nothing that is shown', async () => {
  const nothing = search('fr', (clauses) => Promise.resolve(clauses.map(() => new Set<string>())));
  const [first, counted, complete_, ...rest] = await answers('renforcer ', { page: ['fr'], own: nothing });
  expect(rest).toEqual([]);
  expect(first?.hits.length).toBeGreaterThan(0);
  expect(counted && placesIn(counted).slice(0, first?.hits.length)).toEqual(first && placesIn(first));
  expect(complete_).toEqual({ ...counted, complete: true, indexed: ['en'] });
});

test('the answer is there before any index has answered', async () => {
  const never = search('fr', () => new Promise(() => undefined));
  const context = { lang: 'fr' as const, documents, page: [] };
  const { value } = (await answersTo('drogue', never, search('en'), context).next()) as { value: Answer };
  expect([value.counted, value.complete, placesIn(value)]).toEqual([true, false, ['fr declaration 3.1']]);
});

describe('all of what was asked for, or some of it', () => {
  const shown = async (query: string) =>
    (await complete(query)).hits.map(({ lang, anchor, matched, whole }) => [
      `${lang} ${anchor}`,
      matched.join(' '),
      whole,
    ]);

  test('whole matches come first, in whichever language', async () => {
    const [first, second, third] = await shown('28 August ');
    expect([first, second]).toEqual([
      ['en preamble.1', '28 August', true],
      ['en letter.1', '28 August', true],
    ]);
    expect(third).toEqual(['en title', '28 August', true]);
  });

  test('a passage is shown once, in the language that has more of it', async () => {
    const places = (await shown('28 August ')).map(([place]) => String(place).slice(3));
    expect(new Set(places).size).toBe(places.length);
  });

  test('no match of a part is called whole', async () => {
    const all = await shown('sécurité human ');
    expect(all.map(([, matched]) => matched)).toEqual(all.map(() => 'sécurité'));
    expect(all.length).toBeGreaterThan(3);
  });

  test('more of the words come before fewer', async () => {
    const counts = (await shown('paix stabilité prospérité Afghanistan xyzzy ')).map(
      ([, matched]) => String(matched).split(' ').length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBe(4);
  });
});

/** The places that have all the words. */
const wholePlaces = ({ hits }: Answer): string[] =>
  hits.filter(({ whole }) => whole).map(({ lang, document, anchor }) => `${lang} ${document} ${anchor}`);

describe('words with hyphens', () => {
  test.each([
    ['peace-building', 'en declaration 2.3'],
    ['peacebuilding', 'en declaration 2.3'],
    ['peace‑building', 'en declaration 2.3'],
    ['nationbuilding', 'en declaration 2.2'],
    ['nation-building', 'en declaration 2.2'],
    ['nation–building', 'en declaration 2.2'],
    ['co-operation', 'fr declaration 5.1'],
    ['intra-regional', 'fr declaration 3.5'],
    ['people to people', 'en declaration 2.3'],
    ['coopé-ration', 'fr declaration 3.3'],
    ['celuici', 'fr declaration 1.5'],
  ])('%s', async (query, place) => {
    expect(wholePlaces(await complete(`${query} `))).toContain(place);
  });

  test('that stand joined nowhere are looked for each by itself', async () => {
    const { hits } = await complete('Japan-Central Asia ');
    expect(hits[0]).toMatchObject({ whole: true, matched: ['Japan', 'Central', 'Asia'] });
  });
});

describe('British and American spellings are forms of one word', () => {
  test.each([
    ['neighboring', 'en declaration 5.2'],
    ['neighbors', 'en declaration 5.2'],
    ['favored', 'en declaration 4.3'],
    ['honor', 'en letter letter.1'],
    ['recognised', 'en declaration 3.4'],
    ['stabilising', 'en declaration 1.1'],
    ['organised', 'en declaration 4.2'],
  ])('%s', async (query, place) => {
    expect(placesIn(await complete(`${query} `))).toContain(place);
  });
});

describe('words that are apart where the text has one are found', () => {
  test.each([
    ['peace building', 'en declaration 2.3'],
    ['co operation', 'fr declaration 5.1'],
    ['intra régional', 'fr declaration 3.5'],
    ['coopération intra régionale', 'fr declaration 3.5'],
  ])('%s', async (query, place) => {
    expect(wholePlaces(await complete(`${query} `))).toContain(place);
  });

  test('but not those of a phrase', async () => {
    expect(placesIn(await complete('"co operation" '))).toEqual([]);
  });
});

describe('another name', () => {
  const taken = async (query: string) => {
    const context = { lang: 'fr' as const, documents, page: [] };
    const all: Answer[] = [];
    for await (const answer of answersTo(query, search('fr'), search('en'), context, edition.otherNames))
      all.push(answer);
    const last = all.at(-1);
    return [last?.taken.map(({ name, words }) => `${name} → ${words}`).join(), last && placesIn(last)[0]];
  };

  test.each([
    ['ONU', 'ONU → Nations Unies', 'fr declaration 4.2'],
    ['onu', 'ONU → Nations Unies', 'fr declaration 4.2'],
    ['O.N.U.', 'O.N.U. → Nations Unies', 'fr declaration 4.2'],
    ['l’ONU', 'ONU → Nations Unies', 'fr declaration 4.2'],
    ['réforme de l’ONU', 'ONU → Nations Unies', 'fr declaration 4.3'],
    ['UN', 'UN → Nations Unies', 'fr declaration 4.2'],
    ['Tokayev', 'Tokayev → Tokaev', 'fr declaration signatures.2'],
    ['Tokaïev', 'Tokaïev → Tokaev', 'fr declaration signatures.2'],
    [
      'Kassym-Jomart Tokayev',
      'Kassym-Jomart → Kassymzhomart,Tokayev → Tokaev',
      'fr declaration signatures.2',
    ],
    ['川口順子', '川口順子 → Yoriko Kawaguchi', 'fr declaration signatures.1'],
    ['Kirghizistan', 'Kirghizistan → République kirghize', 'fr declaration preamble.1'],
    ['Ўзбекистон', 'Ўзбекистон → Ouzbékistan', 'fr declaration preamble.1'],
    ['日本', '日本 → Japon', 'fr declaration 6.2'],
    ['Центральная Азия', 'Центральная Азия → Asie centrale', 'fr declaration 5.2'],
    ['CAJ', 'CAJ → Asie centrale + Japon', 'fr declaration 6.2'],
    ['clé', 'clé → clef', 'fr declaration 4.3'],
    ['Токаев', 'Токаев → Tokaev', 'fr declaration signatures.2'],
    ['Kassymjomart', 'Kassymjomart → Kassymzhomart', 'fr declaration signatures.2'],
    ['Айтматов', 'Айтматов → Aitmatov', 'fr declaration signatures.3'],
    ['川口 順子', '川口 順子 → Yoriko Kawaguchi', 'fr declaration signatures.1'],
    ['Tayikistán', 'Tayikistan → Tadjikistan', 'fr declaration preamble.1'],
    ['哈萨克斯坦', '哈萨克斯坦 → Kazakhstan', 'fr declaration preamble.1'],
    ['الأمم المتحدة', 'الأمم المتحدة → Nations Unies', 'fr declaration 4.2'],
    ['Совет Безопасности', 'Совет Безопасности → Conseil de sécurité', 'fr declaration 4.3'],
    ['Афганистан', 'Афганистан → Afghanistan', 'fr declaration 3.4'],
    ['28/08/2004', '28/08/2004 → 28 août 2004', 'fr declaration preamble.1'],
    ['2004-08-28', '2004-08-28 → 28 août 2004', 'fr declaration preamble.1'],
    ['28th August', '28th → 28', 'en declaration preamble.1'],
    ['川口', '川口 → Yoriko Kawaguchi', 'fr declaration signatures.1'],
    ['Expo 2005', 'Expo 2005 → exposition mondiale', 'fr declaration 6.2'],
  ])('%s', async (query, said, place) => {
    expect(await taken(`${query} `)).toEqual([said, place]);
  });

  test.each(['un', '"ONU"', 'onusien', 'Tokaev'])('is none: %s', async (query) => {
    expect((await taken(`${query} `))[0]).toBe('');
  });

  test('is marked whole, and not the words that begin like it', async () => {
    const context = { lang: 'en' as const, documents, page: [] };
    for await (const { hits } of answersTo('UN', search('en'), search('fr'), context, edition.otherNames)) {
      const marked = hits.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));
      expect(new Set(marked)).toEqual(new Set(['United Nations']));
    }
  });

  test('finds no French article for the United Nations', async () => {
    const context = { lang: 'en' as const, documents, page: [] };
    for await (const { hits, counted } of answersTo(
      'UN',
      search('en'),
      search('fr'),
      context,
      edition.otherNames,
    ))
      if (counted) expect(new Set(hits.map(({ lang }) => lang))).toEqual(new Set(['en']));
  });
});

describe('a text that does not come', () => {
  test('of the page’s language is thrown, and asked for again', async () => {
    missing = ['fr'];
    const own = search('fr');
    await expect(answers('drogue ', { own })).rejects.toThrow('/site/fr/passages.json answers 404');
    missing = [];
    expect(placesIn(await complete('drogue ', { own }))).toEqual(['fr declaration 3.1']);
  });

  test('of the other language is told, and what was found stays', async () => {
    missing = ['en'];
    const answer = await complete('drogue ');
    expect([placesIn(answer), answer.otherFailed]).toEqual([['fr declaration 3.1'], true]);
  });
});
