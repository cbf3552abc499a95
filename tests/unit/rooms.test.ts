import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import { expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import rooms from '../../.eslint.rooms.mjs';

const eslintFor = (config: typeof rooms) =>
  new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      ...astro.configs['flat/base'],
      ...config,
    ],
  });
const eslint = eslintFor(rooms);

/** The rules that a file with this one import would break. */
async function brokenBy(filePath: string, specifier: string): Promise<(string | null)[]> {
  const line = `import '${specifier}';\n`;
  const [result] = await eslint.lintText(filePath.endsWith('.astro') ? `---\n${line}---\n` : line, {
    filePath,
  });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const PATHS = 'import-x/no-restricted-paths';

test.each([
  ['src/edition/new.ts', '../i18n/index.ts', PATHS],
  ['src/edition/new.ts', './read/yaml.ts', PATHS],
  ['src/references/new.ts', '../edition/read/yaml.ts', PATHS],
  ['src/i18n/new.ts', '../references/passage-name.ts', PATHS],
  ['src/reader/new.ts', '../search/config.ts', PATHS],
  ['src/reader/tools/new.ts', '../../publish/publication.ts', PATHS],
  ['src/quotation/client/new.ts', '../../search/config.ts', PATHS],
  ['src/exports/pdf/new.ts', '../../search/config.ts', PATHS],
  ['src/components/reading/New.astro', '../../publish/publication.ts', PATHS],
  ['src/layouts/New.astro', '../proofs/files-in.ts', PATHS],
  ['src/proofs/new.ts', '../publish/publication.ts', PATHS],
  ['src/publish/new.ts', '../layouts/Page.astro', PATHS],
  ['src/reader/new.ts', 'node:fs', 'no-restricted-imports'],
  ['src/search/client/new.ts', 'astro:content', 'no-restricted-imports'],
  ['src/edition/new.ts', './utils/text.ts', 'no-restricted-imports'],
])('%s may not import %s', async (file, specifier, rule) => {
  expect(await brokenBy(file, specifier)).toEqual([rule]);
});

test.each([
  ['src/edition/new.ts', './urls.ts'],
  ['src/edition/read/new.ts', '../urls.ts'],
  ['src/edition/read/new.ts', 'node:fs'],
  ['src/search/client/new.ts', '../../reader/dom.ts'],
  ['src/components/reading/New.astro', '../../exports/registry.ts'],
  ['src/publish/new.ts', '../proofs/files-in.ts'],
])('%s may import %s', async (file, specifier) => {
  expect(await brokenBy(file, specifier)).toEqual([]);
});

test('two files may not import each other', async () => {
  const [one, other] = await eslintFor([
    ...rooms.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ]).lintFiles('tests/fixtures/circle/*.ts');
  for (const result of [one, other])
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['import-x/no-cycle']);
});

/** Names that several files have, but for routes, whose names are addresses. */
const sharedNames = (files: readonly string[]): string[] =>
  Object.entries(Object.groupBy(files, (file) => basename(file)))
    .filter(([, alike = []]) => alike.length > 1)
    .map(([name]) => name);

test('no two files have the same name', () => {
  const files = globSync('src/**/*.*').filter((file) => !/^src.pages/.test(file));
  expect(files.length).toBeGreaterThan(200);
  expect(sharedNames(files)).toEqual([]);
  expect(sharedNames(['src/a/start.ts', 'src/b/start.ts', 'src/b/other.ts'])).toEqual(['start.ts']);
});
