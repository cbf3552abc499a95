import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { LANGS } from '../../src/edition/types.ts';
import type { Document, Lang, Paragraph } from '../../src/edition/types.ts';
import type { SearchText } from '../../src/search/config.ts';
import { NBSP } from '../unit/content-folder.ts';
import { englishCitations } from './citation-texts.ts';
import { elementsOf, linked, meta, metas } from './html.ts';
import { PASSAGES, expect, test } from './site.ts';
import { PUBLISHED as SITE, SITES } from './sites.ts';

const read = async (request: APIRequestContext, path: string) =>
  elementsOf(await (await request.get(path)).text());

const BEGINNING_OF_3_4 =
  'Reconnaissant que la paix en Afghanistan et la reconstruction de ce pays sont indispensables à la stabilité et à la prospérité de la région de l’Asie centrale, nous avons affirmé';
const WORDS_OF_3_4 = `${BEGINNING_OF_3_4} notre intention commune de renforcer la coopération en vue d’aider à la réalisation des objectifs de paix et de reconstruction dans ce pays.`;

test('a link to paragraph 3.4 is previewed with that paragraph, under its own address', async ({
  request,
}) => {
  const page = await read(request, 'fr/declaration/3.4/');
  const description = `${BEGINNING_OF_3_4}… – sect. 3, par. 4`.replaceAll(/(sect|par)\. /g, `$1.${NBSP}`);
  expect(page.find(({ name }) => name === 'title')?.text).toBe(
    'Paragraphe 3.4 – Déclaration commune – Astana 2004',
  );
  const expected = {
    description,
    'og:title': 'Paragraphe 3.4 – Déclaration commune',
    'og:description': description,
    'og:url': `${SITE}/fr/declaration/3.4/`,
    'og:locale': 'fr_FR',
    'og:locale:alternate': 'en_GB',
    'og:image': `${SITE}/fr/declaration/3.4/preview.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': `Sect.${NBSP}3, par.${NBSP}4 – 3. Importance de la coopération à l’intérieur de la région d’Asie centrale – ${WORDS_OF_3_4} – Déclaration commune «${NBSP}Asie centrale + Japon${NBSP}», Astana, le 28${NBSP}août 2004 – Version française de l’ONU – Astana 2004`,
    'twitter:card': 'summary_large_image',
    'z:itemType': 'report',
    'z:place': 'Astana',
    'DC.type':
      'annexe à la lettre datée du 16 septembre 2004, adressée au Secrétaire général par le Représentant permanent du Kazakhstan auprès de l’Organisation des Nations Unies',
    citation_title: 'Déclaration commune « Asie centrale + Japon », sect. 3, par. 4',
    citation_publication_date: '2004/08/28',
    citation_language: 'fr',
  };
  for (const [name, content] of Object.entries(expected)) expect(meta(page, name), name).toBe(content);
  expect(metas(page, 'citation_author')).toEqual([
    'Japon,',
    'République du Kazakhstan,',
    'République kirghize,',
    'République d’Ouzbékistan,',
    'République du Tadjikistan,',
  ]);
  expect(linked(page, 'canonical')[0]?.['href']).toBe(`${SITE}/fr/declaration/3.4/`);
  // Not in the head: Firefox fetches what is next there, which the policy refuses.
  expect([...linked(page, 'prev'), ...linked(page, 'next')]).toEqual([]);
  const turnTo = (rel: string) =>
    page.find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];
  expect(turnTo('prev')).toBe('/fr/declaration/3.3/');
  expect(turnTo('next')).toBe('/fr/declaration/3.5/');
  const jsonLd = page.find(({ attributes }) => attributes['type'] === 'application/ld+json');
  expect(JSON.parse(jsonLd?.text ?? '')).toMatchObject({
    '@id': `${SITE}/fr/declaration/3.4/`,
    isPartOf: { '@id': `${SITE}/fr/declaration/3/` },
    workTranslation: { '@id': `${SITE}/en/declaration/3.4/` },
    text: WORDS_OF_3_4,
  });
});

test('the image of a passage that it cannot hold is described as far as it shows it', async ({ request }) => {
  const alt = meta(await read(request, 'en/declaration/3/'), 'og:image:alt');
  expect(alt.replaceAll(NBSP, ' ')).toBe(
    'Sect. 3 – Importance of cooperation within the Central Asian region (1) Aware that there exist in Central Asia a number of problems that all the countries of the region face to the same extent and that it is difficult for each of them to solve alone – whether terrorism, drugs, transport, the rational use of water and of energy sources, trade or the protection of the environment – we agreed that effective solutions had to be found in order to ensure peace and… – Joint Statement “Central Asia + Japan”, Astana, 28 August 2004 – Unofficial translation from the French – Astana 2004',
  );
});

for (const [path, description] of Object.entries({
  'fr/declaration/2':
    'Approfondissement et élargissement des relations entre le Japon et l’Asie centrale 1) Nous avons réaffirmé que, compte tenu des liens historiques qui les unissent, le Japon et l’Asie… – sect. 2',
  'en/declaration/2.1':
    'Unofficial translation: We reaffirmed that, given the historical ties that unite them, Japan and Central Asia have a solid foundation for the strengthening and deepening of their… – sect. 2, para. 1',
  'en/declaration/5.1.2':
    'Unofficial translation: Competition and coordination; – 5. The “Central Asia + Japan” dialogue, sect. 5, para. 1, item 2',
  'fr/declaration/preamble.2':
    'Nous avons constaté avec satisfaction que le dialogue « Asie centrale + Japon » avait été engagé en tant que nouveau cadre de coopération, renforçant ainsi les relations entre le… – préambule, par. 2',
  'en/declaration/signatures.3':
    'Unofficial translation: Minister for Foreign Affairs of the Kyrgyz Republic (Signed) Askar Aitmatov – signature 3',
  'en/letter/signatures.1': 'Unofficial translation: (Signed) Yerzhan Kh. Kazykhanov – signature 1',
  'fr/lettre/agenda.4': 'Mesures visant à éliminer le terrorisme international – intitulé 4',
}))
  test(`the description of ${path} has its words and its place`, async ({ request }) => {
    const page = await read(request, `${path}/`);
    expect(meta(page, 'description').replaceAll(NBSP, ' ')).toBe(description);
  });

/** The words of a passage, from the content itself and not by the way that the pages take. */
function wordsOf({ texts, signatories }: Document, lang: Lang, anchor: string): string {
  const { agenda, opening, sections, closing = '' } = texts[lang];
  const signed = lang === 'fr' ? '(Signé)' : '(Signed)';
  const ofParagraph = ({ anchor, number, text, items }: Paragraph) => [
    {
      anchor,
      label: number === null ? '' : lang === 'fr' ? `${String(number)})` : `(${String(number)})`,
      text,
    },
    ...items.map((item) => ({ ...item, label: '–' })),
  ];
  return [
    ...agenda.map((title) => ({ ...title, label: '' })),
    ...opening.flatMap(ofParagraph),
    ...sections.flatMap(({ anchor, title, paragraphs }) => [
      { anchor, label: '', text: title },
      ...paragraphs.flatMap(ofParagraph),
    ]),
    { anchor: 'signatures', label: '', text: closing },
    ...signatories.map(({ anchor, printed, office, name }) => ({
      anchor,
      label: '',
      text: `${printed ? office[lang] : ''} ${signed} ${name}`,
    })),
  ]
    .filter((line) => `${line.anchor}.`.startsWith(`${anchor}.`))
    .map(({ label, text }, i) => (i === 0 ? text : label + text))
    .join('');
}

test('every passage has in each language its page, with its words in both', async ({ request }) => {
  expect(PASSAGES).toHaveLength(2 * 59);
  const squeeze = (text: string) => text.replace(/\s/g, '');
  const descriptions = new Set<string>();
  for (const { document, lang, passage, path } of PASSAGES) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const page = elementsOf(await response.text());
    descriptions.add(meta(page, 'description'));
    expect(meta(page, 'og:image')).toBe(`${SITE}/${path}preview.png`);
    const columns = page.filter(({ attributes }) => attributes['class']?.includes('column') ?? false);
    expect(columns.map(({ attributes }) => attributes['lang']).sort(), path).toEqual(['en', 'fr']);
    for (const { attributes, text } of columns) {
      const language = attributes['lang'] === 'en' ? 'en' : 'fr';
      const words = squeeze(wordsOf(document, language, passage.anchor));
      expect(words.length).toBeGreaterThan(10);
      expect(squeeze(text), `${path} in ${language}`).toContain(words);
      if (language !== lang) continue;
      const described = squeeze(meta(page, 'description')).replace('Unofficialtranslation:', '');
      expect(described.slice(0, 10), path).toBe(words.slice(0, 10));
    }
  }
  expect(descriptions.size).toBe(PASSAGES.length);
});

test('every passage and document has in each language its image and its citation files', async ({
  request,
}) => {
  const documents = ['fr/lettre/', 'en/letter/', 'fr/declaration/', 'en/declaration/'];
  for (const path of [...PASSAGES.map(({ path }) => path), ...documents]) {
    const image = await request.get(`${path}preview.png`);
    expect(image.headers()['content-type']).toBe('image/png');
    const bytes = await image.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    for (const [extension, address] of [
      ['bib', `  url = {${SITE}/${path}},\n`],
      ['ris', `UR  - ${SITE}/${path}\r\n`],
      ['json', `"URL": "${SITE}/${path}"\n`],
    ] as const) {
      const file = `${path}citation.${extension}`;
      expect(await (await request.get(file)).text(), file).toContain(address);
    }
  }
  for (const lang of LANGS) expect((await request.get(`${lang}/preview.png`)).status()).toBe(200);
});

test('the citation files of a paragraph and of the letter are these', async ({ request }) => {
  const path = 'en/declaration/3.4/';
  for (const [extension, text] of Object.entries(
    englishCitations('3.4', 'sect. 3, para. 4', `${SITE}/${path}`),
  ))
    expect(await (await request.get(`${path}citation.${extension}`)).text()).toBe(text);
  expect(await (await request.get('fr/lettre/citation.bib')).text()).toBe(`@techreport{astana-2004-letter-fr,
  author = {{Kazakhstan}},
  title = {Lettre datée du 16 septembre 2004, adressée au {Secrétaire} général par le {Représentant} permanent du {Kazakhstan} auprès de l’{Organisation} des {Nations} {Unies}},
  type = {lettre d’envoi},
  institution = {Nations Unies},
  year = {2004},
  date = {2004-09-16},
  langid = {french},
  url = {${SITE}/fr/lettre/},
  month = sep,
}
`);
});

test('no two passages have the same image', () => {
  const images = PASSAGES.map(({ path }) =>
    readFileSync(join(SITES.root.out, path, 'preview.png')).toString('base64'),
  );
  expect(new Set(images).size).toBe(images.length);
});

test('the page of a passage is no second search hit', () => {
  const recordsOf = (lang: Lang) => {
    const { passages } = JSON.parse(
      readFileSync(join(SITES.root.out, lang, 'passages.json'), 'utf8'),
    ) as SearchText;
    // Eight of the letter and thirty-seven of the declaration, each where it stands in the document.
    expect(passages).toHaveLength(45);
    expect(new Set(passages.map(({ url }) => url)).size).toBe(45);
    for (const { url } of passages) expect(url).toMatch(new RegExp(`^/${lang}/[a-z]+/#[a-z0-9.]+$`));
    return passages;
  };
  expect(recordsOf('fr')).toContainEqual({
    document: 'declaration',
    lang: 'fr',
    anchor: '3.4',
    url: '/fr/declaration/#3.4',
    text: WORDS_OF_3_4,
    themes: ['Paix et sécurité', 'Afghanistan'],
    voices: ['les cinq ministres'],
  });
  expect(recordsOf('en')).toContainEqual({
    document: 'declaration',
    lang: 'en',
    anchor: '1.6',
    url: '/en/declaration/#1.6',
    text: 'We declared our intention that Japan and Central Asia should examine both regional and global issues as partners.',
    themes: ['Relations between Japan and Central Asia', 'International cooperation and global issues'],
    voices: ['all five Ministers'],
  });
});

test('the page of a passage leads to its section, its neighbours, its place in the text and its other language', async ({
  page,
}) => {
  const steps: [link: string, path: string][] = [
    ['3. Importance de la coopération à l’intérieur de la région d’Asie centrale', '/fr/declaration/3/'],
    ['Précédent Paragraphe 3.3', '/fr/declaration/3.3/'],
    ['Suivant Paragraphe 3.5', '/fr/declaration/3.5/'],
    ['Voir dans le document', '/fr/declaration/#3.4'],
    ['Côte à côte', '/fr/declaration/bilingue/#3.4'],
    ['English', '/en/declaration/3.4/'],
  ];
  for (const [name, path] of steps) {
    await page.goto('fr/declaration/3.4/');
    await page.getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(`.${path}`);
  }
});

for (const width of [390, 1400]) {
  test(`at ${String(width)} px the languages of a passage stand ${width < 768 ? 'one below the other' : 'side by side'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('en/declaration/2.3/');
    const [own, other] = [page.locator('.column').first(), page.locator('.column').nth(1)];
    await expect(own).toHaveAttribute('lang', 'en');
    await expect(own).toContainText('English – Unofficial translation');
    await expect(other).toContainText('Français – United Nations French version');
    const [a, b] = [await own.boundingBox(), await other.boundingBox()];
    if (width < 768) expect(b?.y ?? 0).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0));
    else {
      expect(b?.x ?? 0).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0));
      // Each line stands beside its translation.
      for (const line of [1, 4, 6]) {
        const [left, right] = [own.locator('.row').nth(line), other.locator('.row').nth(line)];
        expect((await left.boundingBox())?.y).toBe((await right.boundingBox())?.y);
      }
    }
  });
}

test('a citation can be selected, and its file downloads, without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(new URL('en/declaration/3.4/', baseURL).href);
  const citation = page.getByText('sect. 3, para. 4 [unofficial translation from the French]');
  await expect(citation).toHaveCSS('user-select', /text|auto/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'RIS – English' }).click();
  expect((await download).suggestedFilename()).toBe('citation.ris');
  await page.close();
});

test('an item shows what it is an item of, and a signature without its office the office', async ({
  page,
}) => {
  await page.goto('en/declaration/5.1.2/');
  await expect(page.locator('.column').first()).toContainText(
    'in accordance with the following fundamental principles:',
  );
  await page.goto('en/letter/signatures.1/');
  await expect(page.locator('.column').first()).toContainText(
    'Permanent Representative of Kazakhstan to the United Nations',
  );
});
