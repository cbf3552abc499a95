// @ts-check
/**
 * Which room of `src/` may import which, as an ESLint configuration: data flows one way, so no two rooms need each other.
 * The table is explained in CONTRIBUTING.md.
 */
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';

/** What stands beside the rooms, for all that is not read in a browser. */
const SETTINGS = 'settings.ts';

const DATA = ['edition', 'i18n', 'references'];
const BROWSER = [...DATA, 'reader', 'styles'];
const BUILD = [...DATA, 'edition/read', 'exports', SETTINGS];
const PAGES = [...BROWSER, ...BUILD, 'search', 'quotation', 'routes', 'components', 'layouts'];

/** Each room, and the rooms that it may import beside itself. `edition/read` is a room within `edition`. */
const MAY_IMPORT = {
  edition: [],
  'edition/read': ['edition'],
  i18n: ['edition'],
  references: ['edition', 'i18n'],
  reader: BROWSER,
  search: [...BROWSER, 'edition/read'],
  quotation: BROWSER,
  exports: BUILD,
  routes: BUILD,
  components: PAGES,
  layouts: PAGES,
  pages: PAGES,
  proofs: BUILD,
  publish: [...BUILD, 'reader', 'search', 'routes', 'proofs'],
};

/** The files of a room, without those of a room within it. */
const filesOf = (/** @type {string} */ room) =>
  room === 'edition' ? ['./src/edition/*.*', './src/edition/!(read)/**/*'] : [`./src/${room}/**/*`];

/** The folders and files of `src/` that a room may import: whatever else it imports is refused. */
const allowedIn = (/** @type {[string, string[]]} */ [room, others]) => [...new Set([room, ...others])];

const zones = Object.entries(MAY_IMPORT).map((entry) => ({
  target: filesOf(entry[0]),
  from: './src',
  except: allowedIn(entry),
  message: `A file in ${entry[0]}/ may import only from: ${allowedIn(entry).join(', ')}.`,
}));

/** `edition` is allowed as a folder, so the room within it is refused by itself. */
const withinEdition = Object.entries(MAY_IMPORT)
  .filter((entry) => !allowedIn(entry).includes('edition/read'))
  .map(([room]) => ({
    target: filesOf(room),
    from: './src/edition/read',
    message: `A file in ${room}/ may not import from edition/read.`,
  }));

/** Folders that could hold anything. */
const DRAWERS = {
  group: ['utils', 'helpers', 'common', 'lib', 'misc'].map((name) => `**/${name}/**`),
  message: 'Name a folder after what is in it.',
};

export default defineConfig([
  {
    files: ['src/**/*.{ts,astro}', 'astro.config.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver()],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...withinEdition] }],
      'no-restricted-imports': ['error', { patterns: [DRAWERS] }],
    },
  },
  {
    files: ['src/{edition,references,reader,quotation,i18n}/**/*.ts', 'src/search/client/*.ts'],
    ignores: ['src/edition/read/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            DRAWERS,
            {
              group: ['node:*', 'astro', 'astro:*'],
              message: 'This file runs in a browser, where there is neither Node nor Astro.',
            },
          ],
        },
      ],
    },
  },
]);
