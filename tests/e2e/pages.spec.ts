import { PAGES, expect, test } from './site.ts';

test('every page has its language, a title and a description of its own, and its addresses', async ({
  page,
  baseURL,
}) => {
  const seen = new Set<string>();
  for (const path of PAGES) {
    const response = await page.goto(path);
    expect(response?.status(), `/${path}`).toBe(200);
    const description = await page.getAttribute('meta[name=description]', 'content');
    expect(description?.length, `/${path}`).toBeGreaterThan(20);
    const both = `${await page.title()} | ${description ?? ''}`;
    expect(seen, `/${path} has the title and description of another page`).not.toContain(both);
    seen.add(both);
    expect(await page.locator('h1').count(), `/${path}`).toBe(1);
    expect(await page.locator('main').count(), `/${path}`).toBe(1);
    const lang = await page.getAttribute('html', 'lang');
    expect(lang, `/${path}`).toBe(path.startsWith('en/') ? 'en' : 'fr');
    if (path === '404.html') {
      expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
      continue;
    }
    const canonical = await page.getAttribute('link[rel=canonical]', 'href');
    expect(canonical).toBe(new URL(path, baseURL).href);
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')] as const),
      );
    expect(alternates.map(([language]) => language)).toEqual(['fr', 'en', 'x-default']);
    if (path !== '') expect(new Map(alternates).get(lang)).toBe(canonical);
    for (const [, address] of alternates) {
      expect((await page.request.get(address ?? '')).status(), address ?? '').toBe(200);
    }
  }
  expect(seen.size).toBe(PAGES.length);
});

test('no link on any page is dead, nor any fragment', async ({ page, baseURL }) => {
  const links = new Map<string, string>();
  for (const path of PAGES) {
    await page.goto(path);
    const hrefs = await page
      .locator('a[href], link[rel=icon]')
      .evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const address of hrefs) links.set(address, path);
  }
  const ids = new Map<string, Set<string>>();
  const dead: string[] = [];
  for (const [address, from] of links) {
    const { origin, pathname, hash, href } = new URL(address);
    if (origin !== new URL(baseURL ?? '').origin) {
      dead.push(`${href} on /${from} leads to another host`);
      continue;
    }
    if (!ids.has(pathname)) {
      const response = await page.request.get(pathname);
      const text = await response.text();
      if (!response.ok()) dead.push(`${href} on /${from} answers ${String(response.status())}`);
      ids.set(pathname, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')));
    }
    if (hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)))) {
      dead.push(`${href} on /${from} has no such fragment`);
    }
  }
  expect(dead).toEqual([]);
  expect(links.size).toBeGreaterThan(100);
});

test('an unknown address answers 404 in both languages, with ways on', async ({ browser, baseURL }) => {
  // Without the complaints fixture: the browser itself reports the status on the console.
  const page = await browser.newPage();
  const response = await page.goto(new URL('fr/nulle-part/', baseURL).href);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Joint Statement' }).click();
  await expect(page).toHaveURL(new URL('en/declaration/', baseURL).href);
  await page.close();
});

test('the text of the edition page keeps its spaces around inline markup', async ({ page }) => {
  await page.goto('en/edition/');
  await expect(
    page.getByText('The English text is an unofficial translation, made from the French'),
  ).toBeVisible();
  await expect(page.getByText('#3 for section 3, #3.4 for its paragraph 4')).toBeVisible();
  const ids = await page.locator('main h2').evaluateAll((headings) => headings.map(({ id }) => id));
  expect(ids).toContain('the-english-translation');
});
