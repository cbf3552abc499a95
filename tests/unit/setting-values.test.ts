import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';

function read(environment: Readonly<Record<string, string>>) {
  const problems: string[] = [];
  const settings = readSettings(environment, (problem) => problems.push(problem));
  return { settings, problems };
}

const DEFAULTS = { site: 'http://localhost:4321', base: '/', outDir: 'dist', previews: true };

test('without settings, and with empty ones, the defaults hold', () => {
  expect(read({})).toEqual({ settings: DEFAULTS, problems: [] });
  expect(read({ SITE_URL: '', BASE_PATH: ' ', OUT_DIR: '', PREVIEWS: '' })).toEqual({
    settings: DEFAULTS,
    problems: [],
  });
});

test('all problems are told at once, each with the name of its setting and an example', () => {
  const { settings, problems } = read({ SITE_URL: 'exemple.org', BASE_PATH: '/a/../b', PREVIEWS: 'no' });
  expect(settings).toEqual(DEFAULTS);
  expect(problems).toEqual([
    'SITE_URL: “exemple.org” is not the address of a site, such as SITE_URL=https://example.org.',
    'BASE_PATH: “/a/../b” is not a folder of a site. Name one, such as BASE_PATH=/some/folder/, with letters from a to z, digits, “-”, “.”, “_” and “~” only, and without “..”.',
    'PREVIEWS: “no” is neither “on” nor “off”. Write PREVIEWS=off to leave out the preview images.',
  ]);
});

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['HTTPS://Example.ORG', 'https://example.org'],
    // `set SITE_URL=… && npm run build` in the Windows command prompt.
    ['https://example.org ', 'https://example.org'],
    ['http://localhost:4321/', 'http://localhost:4321'],
    ['https://example.org:443', 'https://example.org'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:4321', 'http://[::1]:4321'],
    ['https://exämple.org', 'https://xn--exmple-cua.org'],
    ['https://пример.рф', 'https://xn--e1afmkfd.xn--p1ai'],
    ['https://intranet', 'https://intranet'],
  ])('%s is taken as %s', (value, site) => {
    expect(read({ SITE_URL: value })).toEqual({ settings: { ...DEFAULTS, site }, problems: [] });
  });

  test.each([
    ['https://ex.org/sub/', 'Set SITE_URL=https://ex.org and BASE_PATH=/sub/'],
    ['https://ex.org/sub', 'Set SITE_URL=https://ex.org and BASE_PATH=/sub/'],
    ['https://ex.org:8443/a/b', 'Set SITE_URL=https://ex.org:8443 and BASE_PATH=/a/b/'],
    ['https://ex.org/é/', 'Set SITE_URL=https://ex.org and BASE_PATH=/folder/'],
  ])('%s has a folder, and the two right values are told', (value, advice) => {
    const { problems } = read({ SITE_URL: value });
    expect(problems).toEqual([
      `SITE_URL: “${value}” has a folder in it, which belongs to BASE_PATH. ${advice}`,
    ]);
  });

  test.each([
    ['exemple.org', 'is not the address of a site'],
    ['www.example.org/fr/', 'is not the address of a site'],
    ['localhost:4321', 'is not the address of a site'],
    ['//example.org', 'is not the address of a site'],
    ['https:/example.org', 'is not the address of a site'],
    ['https:example.org', 'is not the address of a site'],
    ['https:///example.org', 'is not the address of a site'],
    ['https:\\\\example.org', 'is not the address of a site'],
    ['https://', 'is not the address of a site'],
    ['https://exa mple.org', 'is not the address of a site'],
    ['https://example.org:99999', 'is not the address of a site'],
    ['https://[::1', 'is not the address of a site'],
    ['ftp://example.org', 'is not the address of a site'],
    ['file:///srv/www', 'is not the address of a site'],
    ['javascript:alert(1)', 'is not the address of a site'],
    ['C:\\www', 'is not the address of a site'],
    ['https://example.org\nhttps://example.com', 'is not the address of a site'],
    ['https://me@example.org', 'has a user name or password in it'],
    ['https://me:secret@example.org', 'has a user name or password in it'],
    ['https://example.org/?a=1', 'has a “?” or “#” in it'],
    ['https://example.org/#top', 'has a “?” or “#” in it'],
    ['https://example.org/?', 'has a “?” or “#” in it'],
    ['https://example.org.', 'has a dot too many'],
    ['https://example..org', 'has a dot too many'],
    ['https://.example.org', 'has a dot too many'],
  ])('%s is refused: %s', (value, reason) => {
    const { settings, problems } = read({ SITE_URL: value });
    expect(settings.site).toBe(DEFAULTS.site);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^SITE_URL: “/);
    expect(problems[0]).toContain(reason);
    expect(problems[0]).toContain('SITE_URL=https://example.org');
  });
});

describe('BASE_PATH', () => {
  test.each([
    ['/', '/'],
    ['/some/folder/', '/some/folder/'],
    ['/some/folder', '/some/folder/'],
    ['some/folder', '/some/folder/'],
    ['folder/', '/folder/'],
    ['/~user/astana-2004_v1.2/', '/~user/astana-2004_v1.2/'],
    ['/name.github.io/', '/name.github.io/'],
  ])('%s is taken as %s', (value, base) => {
    expect(read({ BASE_PATH: value })).toEqual({ settings: { ...DEFAULTS, base }, problems: [] });
  });

  test.each([
    ['https://example.org/folder/', 'is an address'],
    ['//example.org/', 'is an address'],
    ['//', 'is an address'],
    ['mailto:x', 'is an address'],
    ['C:/Program Files/Git/some/folder/', 'BASE_PATH=some/folder/'],
    ['C:\\some\\folder', 'BASE_PATH=some/folder/'],
    ['/a//b/', 'is not a folder of a site'],
    ['/a/../b/', 'is not a folder of a site'],
    ['..', 'is not a folder of a site'],
    ['/./', 'is not a folder of a site'],
    ['/a?b', 'is not a folder of a site'],
    ['/a#b', 'is not a folder of a site'],
    ['/a b/', 'is not a folder of a site'],
    ['/a%20b/', 'is not a folder of a site'],
    ['/édition/', 'is not a folder of a site'],
    ['/a\\b/', 'is not a folder of a site'],
    ['/a*b/', 'is not a folder of a site'],
    ['/"><script>/', 'is not a folder of a site'],
  ])('%s is refused: %s', (value, reason) => {
    const { settings, problems } = read({ BASE_PATH: value });
    expect(settings.base).toBe('/');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`BASE_PATH: “${value}” ${reason.startsWith('is') ? reason : ''}`);
    expect(problems[0]).toContain(reason);
  });
});

test.each([
  ['on', true],
  ['off', false],
])('PREVIEWS=%s is taken', (value, previews) => {
  expect(read({ PREVIEWS: value })).toEqual({ settings: { ...DEFAULTS, previews }, problems: [] });
});

test.each(['OFF', 'false', '0', 'none'])('PREVIEWS=%s is refused', (value) => {
  expect(read({ PREVIEWS: value }).problems).toHaveLength(1);
});
