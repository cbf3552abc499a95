import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { supplyFaults } from '../supply/lockfile.ts';
import { shippedPackages } from '../supply/shipped.ts';

const SOUND = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
const faultsWith = (change: object, shipped: string[] = []) =>
  supplyFaults({ '': {}, 'node_modules/a': { ...SOUND, ...change } }, { a: '1.0.0' }, shipped);

test('a sound set of packages has no faults', () => {
  expect(faultsWith({}, ['a'])).toEqual([]);
  expect(faultsWith({ license: '(MIT OR GPL-3.0)' }, ['a'])).toEqual([]);
});

test.each<[string, object, string[], string]>([
  ['a version that floats', { version: '1.0.1' }, [], 'asks for 1.0.0'],
  ['a package without a checksum', { integrity: undefined }, [], 'no checksum'],
  ['the address of a download', { resolved: 'https://registry.example/a.tgz' }, [], 'names the registry'],
  ['the package of a platform left out', { optionalDependencies: { 'a-win32': '1.0.0' } }, [], 'a-win32'],
  ['a licence that is not allowed', { license: 'AGPL-3.0' }, [], 'not allowed for what builds'],
  ['no licence', { license: undefined }, [], 'none stated'],
  ['one of two licences not allowed', { license: 'MIT AND AGPL-3.0' }, [], 'not allowed'],
  [
    'a licence that may build and not ship',
    { license: 'LGPL-3.0-or-later' },
    ['a'],
    'not allowed for what ships',
  ],
  ['an install script in what ships', { hasInstallScript: true }, ['a'], 'wants to run a script'],
  ['something that ships from nowhere', {}, ['b'], 'not in the lockfile'],
])('%s is a fault', (_, change, shipped, message) => {
  expect(faultsWith(change, shipped)).toEqual([expect.stringContaining(message)]);
});

test('what ships is found by what the scripts import', async () => {
  const shipped = await shippedPackages();
  expect(shipped).toEqual(
    expect.arrayContaining(['fastest-levenshtein', 'pagefind', 'text-fragments-polyfill']),
  );
  expect(shipped).not.toContain('astro');
});

test.each(['astro', 'remark-parse', 'rehype-slug', 'pagefind', 'tailwindcss', 'vitest', '@playwright/test'])(
  'the project is built on %s, which nothing of our own replaces',
  (name) => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies).toHaveProperty([name]);
    const imported = new RegExp(`^@?import .*'${name}['/:]`, 'm');
    const files = globSync('{src,tests}/**/*.{ts,css}');
    expect(files.filter((file) => imported.test(readFileSync(file, 'utf8')))).not.toEqual([]);
  },
);
