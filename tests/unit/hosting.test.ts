import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compressSite } from '../../src/publish/hosts/compress.ts';
import { headersFile, redirectsFile } from '../../src/publish/hosts/host-files.ts';
import { cacheControl, POLICIES } from '../../src/publish/hosts/host-rules.ts';
import { COMMON_HEADERS } from '../../src/publish/policy/policy.ts';
import { EXAMPLE, nginxConfig } from '../../src/publish/hosts/nginx.ts';

const FILES = [
  '_astro/Page.CoIJcrOl.js',
  '_astro/serif.hwMe4-g9.woff2',
  'fr/declaration/3.4/preview.png',
  'fr/index.html',
  'index.html',
  'pagefind/fr/pagefind.js',
  'sw.js',
];

const immutable = (path: string) => cacheControl(path).includes('immutable');

describe('a lifetime', () => {
  test('is for ever only for files with the hash of their content in their name', () => {
    expect(FILES.filter(immutable)).toEqual(['_astro/Page.CoIJcrOl.js', '_astro/serif.hwMe4-g9.woff2']);
    for (const path of ['sw.js', 'pagefind/fr/pagefind.js', 'fr/search.json'])
      expect(cacheControl(path)).toBe('public, no-cache');
  });
});

/** The rules of `_headers`: the paths with the names of their headers. */
const rulesOf = (file: string) =>
  file
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return { path, names: lines.map((line) => line.trim().split(': ')[0] ?? '') };
    });

describe('the files for hosts', () => {
  const rules = rulesOf(headersFile(FILES, '/'));
  const fits = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

  test('give no path the same header twice, for hosts would join them', () => {
    for (const path of [...FILES.map((file) => `/${file}`), '/', '/fr/', '/404.html', '/en/declaration/']) {
      const names = rules.filter((rule) => fits(rule.path, path)).flatMap((rule) => rule.names);
      expect(new Set(names).size, path).toBe(names.length);
      expect(names).toContain('X-Content-Type-Options');
    }
  });

  test('keep to what Cloudflare takes: 100 rules, lines of 2,000 characters, one asterisk', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
    for (const line of headersFile(FILES, '/').split('\n')) expect(line.length).toBeLessThan(2000);
  });

  test('keep for ever what has the hash of its content in its name, and nothing else', () => {
    const kept = headersFile(FILES, '/')
      .split(/\n(?=\S)/)
      .filter((rule) => rule.includes('immutable'))
      .map((rule) => rule.split('\n')[0] ?? '');
    const forEver = FILES.filter((file) => kept.some((rule) => fits(rule, `/${file}`)));
    expect(forEver).toEqual(FILES.filter(immutable));
  });

  test('stand below the base folder', () => {
    expect(
      rulesOf(headersFile(FILES, '/some/folder/')).every(({ path }) => path.startsWith('/some/folder/')),
    ).toBe(true);
    const rules = redirectsFile([{ from: '/a/', to: '/b/' }], ['/fr/declaration/3.4/'], '/some/folder/');
    expect(rules).toContain('\n/ /some/folder/ 302\n/some/folder/a/ /some/folder/b/ 301\n');
    for (const asked of ['3.4.', '3.4,', '3.4;', '3.4:', '3.4)', '%233.4'])
      expect(rules).toContain(
        `\n/some/folder/fr/declaration/${asked} /some/folder/fr/declaration/3.4/ 301\n`,
      );
  });

  test('and for nginx give a path one policy, and the same one', () => {
    for (const path of ['', 'fr/', 'en/declaration/3.4/index.html', '404.html', 'pagefind/a.js', 'sw.js'])
      expect(
        POLICIES.filter(({ pattern }) => pattern.test(path)),
        path,
      ).toHaveLength(1);
    expect(POLICIES.filter(({ pattern }) => pattern.test('files/astana-2004.html'))).toEqual([]);
  });

  test('are what is made today: the example for nginx (node src/publish/hosts/nginx.ts)', () => {
    const settings = { listen: '80', root: '/var/www/astana-2004', base: '/' };
    const example = readFileSync(EXAMPLE, 'utf8');
    expect(example).toBe(nginxConfig(settings));
    for (const [name, value] of Object.entries(COMMON_HEADERS))
      expect(example).toContain(`    add_header ${name} "${value}" always;\n`);
  });

  test('and below a base folder, on another port', () => {
    const config = nginxConfig({ listen: '127.0.0.1:1', root: '/srv', base: '/some/folder/' });
    expect(config).toContain('    listen 127.0.0.1:1;\n    server_name _;\n    root /srv;\n');
    expect(config).toContain('    "~^/some/folder/(?:pagefind/.*$)" "default-src \'none\';');
    expect(config).toContain('error_page 404 /some/folder/404.html;');
  });
});

test('a file is packed to the same bytes each time, and comes out whole; a small one stays as it is', async () => {
  const site = mkdtempSync(join(tmpdir(), 'packed-'));
  const text = 'Nous, ministres des affaires étrangères. '.repeat(100);
  writeFileSync(join(site, 'index.html'), text);
  writeFileSync(join(site, 'small.txt'), 'peu');
  writeFileSync(join(site, 'image.png'), text);
  expect((await compressSite(site)).files).toBe(1);
  const packed = () => ['br', 'gz'].map((form) => readFileSync(join(site, `index.html.${form}`)));
  const [brotli = Buffer.of(), zipped = Buffer.of()] = packed();
  expect(brotliDecompressSync(brotli).toString()).toBe(text);
  expect(gunzipSync(zipped).toString()).toBe(text);
  // Neither the time nor the system of the machine (RFC 1952).
  expect([...zipped.subarray(4, 8), zipped[9]]).toEqual([0, 0, 0, 0, 255]);
  await compressSite(site);
  expect(packed()).toEqual([brotli, zipped]);
  rmSync(site, { recursive: true });
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { permissions: Readonly<Record<string, string>>; steps: readonly { uses?: string }[] }>
  >;
}

describe('the workflow that publishes', () => {
  const { permissions, jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow;

  test('names each action by the hash of its commit', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used).toHaveLength(4);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });

  test('may do no more than it has to', () => {
    expect(permissions).toEqual({});
    expect(jobs['build']?.permissions).toEqual({ contents: 'read' });
    expect(jobs['publish']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});
