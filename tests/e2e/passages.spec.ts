import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { CITATION_FORMATS, citationFile } from '../../src/references/citation-files.ts';
import { citationItem } from '../../src/references/csl-item.ts';
import { plainSpaces } from '../../src/edition/spacing.ts';
import { LANGS } from '../../src/edition/types.ts';
import { passageDescription, passageWords } from '../../src/references/passage-words.ts';
import type { SearchText } from '../../src/search/config.ts';
import { searchRecords } from '../../src/search/records.ts';
import { attachedPath, citedPath, passagePath, previewPath } from '../../src/edition/urls.ts';
import { NBSP } from '../unit/content-folder.ts';
import { elementsOf, linked, meta, metas } from './html.ts';
import { PASSAGES, declaration, edition, expect, letter, test } from './site.ts';
import { PUBLISHED as SITE, SITES } from './sites.ts';

const read = async (request: APIRequestContext, path: string) =>
  elementsOf(await (await request.get(path)).text());

test('a link to paragraph 3.4 is previewed with that paragraph, under its own address', async ({
  request,
}) => {
  const page = await read(request, 'fr/declaration/3.4/');
  const words =
    'Reconnaissant que la paix en Afghanistan et la reconstruction de ce pays sont indispensables à la stabilité et à la prospérité de la région de l’Asie centrale, nous avons affirmé';
  const description = `${words}… – sect. 3, par. 4`.replaceAll(/(sect|par)\. /g, `$1.${NBSP}`);
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
    'og:image:alt': `Sect.${NBSP}3, par.${NBSP}4 – 3. Importance de la coopération à l’intérieur de la région d’Asie centrale – ${passageWords(declaration, 'fr', '3.4')} – Déclaration commune «${NBSP}Asie centrale + Japon${NBSP}», Astana, le 28${NBSP}août 2004 – Version française de l’ONU – Astana 2004`,
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
    text: plainSpaces(passageWords(declaration, 'fr', '3.4')),
  });
});

test('the image of a passage that it cannot hold is described as far as it shows it', async ({ request }) => {
  const alt = meta(await read(request, 'en/declaration/3/'), 'og:image:alt');
  expect(alt).toContain(
    `Sect.${NBSP}3 – Importance of cooperation within the Central Asian region (1) Aware that`,
  );
  expect(alt).toMatch(/… – Joint Statement “Central Asia \+ Japan”, Astana, 28\sAugust 2004 – Unofficial/);
  expect(alt.length).toBeLessThan(passageWords(declaration, 'en', '3').length);
});

test('every passage has in each language its page, with its words in both', async ({ request }) => {
  expect(PASSAGES).toHaveLength(2 * 59);
  for (const { document, lang, passage, path } of PASSAGES) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const page = elementsOf(await response.text());
    expect(meta(page, 'description'), path).toBe(passageDescription(document, lang, passage));
    expect(meta(page, 'og:image')).toBe(
      `${SITE}${attachedPath(document, lang, passage.anchor, 'preview.png')}`,
    );
    const columns = page.filter(({ attributes }) => attributes['class']?.includes('column') ?? false);
    expect(columns.map(({ attributes }) => attributes['lang']).sort(), path).toEqual(['en', 'fr']);
    const squeeze = (text: string) => text.replace(/\s/g, '');
    for (const { attributes, text } of columns) {
      const language = attributes['lang'] === 'en' ? 'en' : 'fr';
      const words = squeeze(passageWords(document, language, passage.anchor));
      expect(squeeze(text), `${path} in ${language}`).toContain(words);
    }
  }
});

test('every passage and document has in each language its image and its citation files', async ({
  request,
}) => {
  const all = [
    ...PASSAGES.map(({ document, lang, passage }) => ({ document, lang, anchor: passage.anchor })),
    ...[declaration, letter].flatMap((document) =>
      LANGS.map((lang) => ({ document, lang, anchor: undefined })),
    ),
  ];
  for (const { document, lang, anchor } of all) {
    const image = await request.get(attachedPath(document, lang, anchor, 'preview.png'));
    expect(image.headers()['content-type']).toBe('image/png');
    const bytes = await image.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const address = `${SITE}${citedPath(document, lang, anchor)}`;
    const item = citationItem(edition, document, lang, { from: anchor, address });
    for (const { extension } of CITATION_FORMATS) {
      const path = attachedPath(document, lang, anchor, `citation.${extension}`);
      expect(await (await request.get(path)).text(), path).toBe(citationFile(item, extension));
    }
  }
  for (const lang of LANGS) expect((await request.get(previewPath(lang))).status()).toBe(200);
});

test('no two passages have the same image', () => {
  const images = PASSAGES.map(({ document, lang, passage }) =>
    readFileSync(join(SITES.root.out, attachedPath(document, lang, passage.anchor, 'preview.png'))).toString(
      'base64',
    ),
  );
  expect(new Set(images).size).toBe(images.length);
});

test('the page of a passage is no second search hit', () => {
  const records = searchRecords(edition);
  expect(records.every(({ url }) => url.includes('#'))).toBe(true);
  for (const lang of LANGS) {
    const { passages } = JSON.parse(
      readFileSync(join(SITES.root.out, lang, 'passages.json'), 'utf8'),
    ) as SearchText;
    expect(passages).toEqual(records.filter((record) => record.lang === lang));
  }
});

test('the page of a passage leads to its section, its neighbours, its place in the text and its other language', async ({
  page,
}) => {
  const start = `.${passagePath(declaration, 'fr', '3.4')}`;
  const steps: [link: string, path: string][] = [
    ['3. Importance de la coopération à l’intérieur de la région d’Asie centrale', '/fr/declaration/3/'],
    ['Précédent Paragraphe 3.3', '/fr/declaration/3.3/'],
    ['Suivant Paragraphe 3.5', '/fr/declaration/3.5/'],
    ['Voir dans le document', '/fr/declaration/#3.4'],
    ['Côte à côte', '/fr/declaration/bilingue/#3.4'],
    ['English', '/en/declaration/3.4/'],
  ];
  for (const [name, path] of steps) {
    await page.goto(start);
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
