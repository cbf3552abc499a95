import { readFileSync } from 'node:fs';
import { LANGS } from '../../src/edition/types.ts';
import { TEST_EDITION } from '../build/project.ts';
import { elementsOf, linked, meta, metas } from './html.ts';
import { LONGEST_PASSAGES, OTHER_PAGES, PAGES, edition, expect, test } from './site.ts';
import { PUBLISHED, SITES } from './sites.ts';
import type { SiteName } from './sites.ts';

/** One after another: each page is parsed once for all. */
test.describe.configure({ mode: 'default' });

test(
  'every page has its language, a title and a description of its own, and its addresses',
  { tag: '@base' },
  async ({ request }, { project }) => {
    const home = PUBLISHED + SITES[project.name as SiteName].base;
    const seen = new Set<string>();
    const known = new Map<string, number>();
    const statusOf = async (address: string) => {
      expect(address).toContain(home);
      const status = known.get(address) ?? (await request.get(address.replace(home, './'))).status();
      known.set(address, status);
      return status;
    };
    for (const path of PAGES) {
      const response = await request.get(path);
      expect(response.status(), `/${path}`).toBe(200);
      const page = elementsOf(await response.text());
      const named = (name: string) => page.filter((element) => element.name === name);
      const description = meta(page, 'description');
      expect(description.length, `/${path}`).toBeGreaterThan(20);
      for (const own of [named('title')[0]?.text ?? '', description]) {
        expect(seen, `/${path} has the title or description of another page`).not.toContain(own);
        seen.add(own);
      }
      expect(named('h1'), `/${path}`).toHaveLength(1);
      expect(named('main'), `/${path}`).toHaveLength(1);
      const lang = named('html')[0]?.attributes['lang'];
      expect(lang, `/${path}`).toBe(path.startsWith('en/') ? 'en' : 'fr');
      if (path === '404.html') {
        expect(meta(page, 'robots')).toBe('noindex');
        expect(metas(page, 'og:image')).toEqual([]);
        continue;
      }
      const canonical = home + path;
      expect(linked(page, 'canonical').map(({ href }) => href)).toEqual([canonical]);
      expect(meta(page, 'og:url')).toBe(canonical);
      const alternates = linked(page, 'alternate').filter(({ hreflang }) => hreflang !== undefined);
      expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['fr', 'en', 'x-default']);
      if (path !== '') expect(alternates.find(({ hreflang }) => hreflang === lang)?.['href']).toBe(canonical);
      for (const address of [...alternates.map(({ href }) => href ?? ''), meta(page, 'og:image')]) {
        expect(await statusOf(address), address).toBe(200);
      }
    }
    expect(seen.size).toBe(2 * PAGES.length);
  },
);

test('no link on any page is dead, nor any fragment', { tag: '@base' }, async ({ request }, { project }) => {
  const home = PUBLISHED + SITES[project.name as SiteName].base;
  const links = new Map<string, string>();
  const ids = new Map<string, Set<string>>();
  for (const path of PAGES) {
    const address = new URL(path, home);
    const page = elementsOf(await (await request.get(path)).text());
    ids.set(address.pathname, new Set(page.map(({ attributes }) => attributes['id'] ?? '')));
    const hrefs = page
      .filter(({ name }) => name === 'a' || name === 'link')
      .flatMap(({ attributes: { href } }) => (href === undefined ? [] : [new URL(href, address).href]));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of hrefs) links.set(href, path);
  }
  const dead: string[] = [];
  const answers = new Map<string, boolean>();
  // The only links to other hosts: sources that are cited, official texts that the context names, and the page about
  // the edition.
  const about = LANGS.map((lang) => readFileSync(`${TEST_EDITION}/about/${lang}.md`, 'utf8')).join('\n');
  const cited = new Set([
    ...edition.sources.map(({ address }) => new URL(address).href),
    ...edition.context.flatMap(({ links: named }) => named.map(({ address }) => new URL(address).href)),
    ...[...about.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address = '']) => new URL(address).href),
  ]);
  for (const [address, from] of links) {
    const { origin, pathname, hash, href } = new URL(address);
    if (origin !== PUBLISHED) {
      if (!cited.has(href)) dead.push(`${href} on /${from} leads to another host`);
      continue;
    }
    if (!ids.has(pathname) && !answers.has(pathname)) {
      answers.set(pathname, (await request.get(pathname)).ok());
    }
    if (answers.get(pathname) === false) dead.push(`${href} on /${from} does not answer`);
    if (hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)))) {
      dead.push(`${href} on /${from} has no such fragment`);
    }
  }
  expect(dead).toEqual([]);
  expect(links.size).toBeGreaterThan(600);
});

test(
  'every page of the sitemap is reached from / by links alone',
  { tag: '@base' },
  async ({ request }, { project }) => {
    const home = PUBLISHED + SITES[project.name as SiteName].base;
    const reached = new Set(['']);
    // A set also gives what is added to it while it is gone through.
    for (const path of reached) {
      const page = elementsOf(await (await request.get(path)).text());
      for (const { name, attributes } of page) {
        if (name !== 'a' || attributes['href'] === undefined) continue;
        const { origin, pathname } = new URL(attributes['href'], home + path);
        const target = origin + pathname;
        if (target.startsWith(home) && pathname.endsWith('/')) reached.add(target.slice(home.length));
      }
    }
    expect(PAGES.filter((path) => path !== '404.html' && !reached.has(path))).toEqual([]);
    expect(reached.size).toBeGreaterThan(PAGES.length - 2);
  },
);

test('the cover says whose edition it is not, and leads to every view in either language', async ({
  page,
}) => {
  await page.goto('');
  for (const words of [
    'Édition indépendante, sans lien avec l’Organisation des Nations Unies.',
    'An independent edition, not connected with the United Nations.',
  ])
    await expect(page.getByText(words)).toBeVisible();
  for (const [name, path] of [
    ['Lire en français', 'fr/declaration/'],
    ['Read in English', 'en/declaration/'],
    ['Côte à côte', 'fr/declaration/bilingue/'],
    ['Side by side', 'en/declaration/bilingual/'],
  ] as const)
    expect(await page.getByRole('link', { name }).getAttribute('href')).toMatch(new RegExp(`/${path}$`));
});

// At the root `accessibility.spec.ts` opens the same pages, with the same complaints.
test(
  'no page says anything on the console, nor asks another host',
  { tag: ['@base', '@not-root'] },
  async ({ page }) => {
    for (const path of [...OTHER_PAGES, ...LONGEST_PASSAGES]) {
      const response = await page.goto(path);
      expect(response?.status(), `/${path}`).toBe(200);
    }
  },
);

test(
  'an unknown address answers 404 in both languages, with ways on',
  { tag: '@base' },
  async ({ browser, baseURL }) => {
    // Without the complaints fixture: the browser itself reports the status on the console.
    const page = await browser.newPage();
    const response = await page.goto(new URL('fr/nulle-part/', baseURL).href);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Joint Statement' }).click();
    await expect(page).toHaveURL(new URL('en/declaration/', baseURL).href);
    await page.close();
  },
);

test('the text of the edition page keeps its spaces around inline markup', async ({ page }) => {
  await page.goto('en/edition/');
  await expect(
    page.getByText('The English text is an unofficial translation, made from the French'),
  ).toBeVisible();
  await expect(page.getByText('#3 for section 3, #3.4 for its paragraph 4')).toBeVisible();
  const ids = await page.locator('main h2').evaluateAll((headings) => headings.map(({ id }) => id));
  expect(ids).toContain('the-english-translation');
});
