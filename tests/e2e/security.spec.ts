import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { pagesIn } from '../../src/publish/policy/secure-pages.ts';
import { TRUSTED_POLICY, hashSource } from '../../src/publish/policy/policy.ts';
import { SEARCH, find } from './searching.ts';
import { declaration, at, expect, test } from './site.ts';
import { SITES } from './sites.ts';
import type { SiteName } from './sites.ts';

const PLACE = at(declaration, 'fr');

const html = unified().use(rehypeParse);

function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

const textOf = ({ children }: Element) =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** Whether a browser checks the hash of an element against the policy; an inline attribute fails at once. */
function isInline({ tagName, properties }: Element): boolean {
  const attribute = Object.keys(properties).find((name) => /^(?:style|on[A-Z].*)$/.test(name));
  if (attribute !== undefined) throw new Error(`<${tagName}> has the attribute ${attribute}`);
  const type = typeof properties['type'] === 'string' ? properties['type'] : '';
  const asks = tagName === 'script' && !properties['src'] && ['', 'speculationrules'].includes(type);
  return tagName === 'style' || asks;
}

/** Without the complaints fixture: what these tests do is refused, and the browser says so on the console. */
const hostile = test.extend<{ hostile: Page }>({
  hostile: async ({ browser, baseURL }, use) => {
    const page = await browser.newPage();
    await page.goto(new URL(PLACE, baseURL).href);
    await page.evaluate(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        refused.push(`${effectiveDirective} ${blockedURI}`);
      });
    });
    await use(page);
    await page.close();
  },
});

const refusals = (page: Page) =>
  page.evaluate(() => (window as unknown as { refused: readonly string[] }).refused);

test('every page has its policy before all that it governs, and none allows what stands in a page', ({}, {
  project,
}) => {
  const { out } = SITES[project.name as SiteName];
  const pages = pagesIn(out);
  expect(pages.length).toBeGreaterThan(150);
  for (const path of pages) {
    const page = readFileSync(join(out, path), 'utf8');
    expect(page, path).toMatch(
      /<head>\s*<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(page.match(/Content-Security-Policy/g), path).toHaveLength(1);
    expect(page, path).not.toMatch(/unsafe-/);
    // The pattern of the build finds the same as a parser.
    const [, policy = ''] = /content="(default-src[^"]*)"/.exec(page) ?? [];
    const hashes = elementsOf(html.parse(page))
      .filter(isInline)
      .map((element) => hashSource(textOf(element)));
    expect(new Set(policy.match(/'sha256-[^']+'/g)), path).toEqual(new Set(hashes));
  }
});

hostile('a script that a program puts into a page does not run', async ({ hostile: page }) => {
  const thrown = await page.evaluate(() => {
    const isRefused = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const script = document.createElement('script');
    const link = document.body.appendChild(document.createElement('a'));
    return [
      isRefused(() => {
        script.text = 'document.title = "taken"';
        document.head.append(script);
      }),
      isRefused(() => {
        link.setAttribute('onclick', 'document.title = "taken"');
        link.click();
      }),
    ];
  });
  expect(thrown).toEqual([true, true]);
  expect(await page.title()).toContain('Astana 2004');
  expect(await refusals(page)).toHaveLength(2);
});

const INJECTED = `<script>document.title = 'taken'</script><p id="after">after</p>`;
const HANDLER = `<img src="x" onerror="document.title = 'taken'"><p id="after">after</p>`;
for (const [kind, injected] of Object.entries({ script: INJECTED, handler: HANDLER })) {
  for (const bypassCSP of [false, true]) {
    const outcome = bypassCSP ? 'would run without the policy' : 'does not run';
    test(`a ${kind} that stands in the HTML of a page and is not the site’s ${outcome}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ bypassCSP });
      const page = await context.newPage();
      const address = new URL(PLACE, baseURL).href;
      await page.route(address, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</main>', `${injected}</main>`);
        await route.fulfill({ response, body });
      });
      await page.goto(address);
      await expect(page.locator('#after')).toBeVisible();
      await page.waitForLoadState('load');
      expect((await page.title()) === 'taken').toBe(bypassCSP);
      await context.close();
    });
  }
}

/** Another host, and the requests to it. */
async function otherHost(): Promise<{ server: Server; address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${String(port)}`, asked };
}

/** Requests something from another host in each way that a page can. */
const askElsewhere = (page: Page, address: string) =>
  page.evaluate(async (host) => {
    const element = (tag: string, attributes: Record<string, string>) => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      document.head.append(made);
    };
    element('img', { src: `${host}/image` });
    element('iframe', { src: `${host}/frame` });
    element('link', { rel: 'stylesheet', href: `${host}/style` });
    element('video', { src: `${host}/video` });
    navigator.sendBeacon(`${host}/beacon`);
    await fetch(`${host}/fetch`).catch(() => undefined);
  }, address);

hostile('nothing is asked of another host', async ({ hostile: page }) => {
  const { server, address, asked } = await otherHost();
  await askElsewhere(page, address);
  // One for each of the six: the beacon and the fetch are both connections.
  await expect
    .poll(async () => (await refusals(page)).map((each) => each.split(' ')[0]).sort())
    .toEqual(['connect-src', 'connect-src', 'frame-src', 'img-src', 'media-src', 'style-src-elem']);
  server.close();
  expect(asked).toEqual([]);
});

test('without the policy another host would be asked', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(new URL(PLACE, baseURL).href);
  const { server, address, asked } = await otherHost();
  await askElsewhere(page, address);
  await expect
    .poll(() => asked.toSorted())
    .toEqual(['/beacon', '/fetch', '/frame', '/image', '/style', '/video']);
  server.close();
  await context.close();
});

hostile('a string becomes neither an element nor a program', async ({ hostile: page }) => {
  const refused = await page.evaluate((name) => {
    const isRefused = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    return [
      isRefused(() => (document.body.innerHTML = '<b>taken</b>')),
      isRefused(() => new DOMParser().parseFromString('<b>taken</b>', 'text/html')),
      isRefused(() => new Worker('/elsewhere.js')),
      isRefused(() => window.trustedTypes?.createPolicy(`not-${name}`, {})),
    ];
  }, TRUSTED_POLICY);
  expect(refused).toEqual([true, true, true, true]);
});

test(
  'of this site only the search and the service worker may run a program beside the page',
  { tag: '@base' },
  async ({ page }) => {
    await page.goto(SEARCH.fr);
    // The policy comes with the search.
    await find(page, 'paix');
    const started = await page.evaluate(() => {
      const base = document
        .querySelector<HTMLFormElement>('search-box form')
        ?.getAttribute('action')
        ?.replace('fr/recherche/', '');
      return [
        'pagefind/fr/any.js',
        'pagefind/../elsewhere.js',
        'fr/any.js',
        'https://example.org/pagefind/any.js',
      ].map((path) => {
        try {
          return (
            window.trustedTypes?.defaultPolicy?.createScriptURL(
              new URL(path, new URL(base ?? '', location.href)).href,
            ) !== undefined
          );
        } catch (error) {
          return error instanceof TypeError ? false : String(error);
        }
      });
    });
    expect(started).toEqual([true, false, false, false]);
  },
);

test('nothing that the search does trips the policy', { tag: '@base' }, async ({ page }) => {
  await page.goto(SEARCH.fr);
  await find(page, 'paix');
  await expect(page.locator('.result').first()).toBeVisible();
});

test('the settings open over a page', async ({ page }) => {
  await page.goto(PLACE);
  await page.locator('a[data-display-link]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
