// @ts-check
/**
 * What browser code may use: all that the browsers of `browserslist` in package.json have. The build lowers syntax for
 * them; this is about what syntax cannot give.
 */
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';

export default defineConfig({
  files: ['src/{edition,references,reader,quotation,i18n}/**/*.ts', 'src/search/client/*.ts'],
  ignores: ['src/edition/read/**'],
  // Everything after ES2022, also as methods of a value whose type is known.
  extends: [compat.configs['flat/recommended'], es.configs['flat/restrict-to-es2022']],
  // Used where it is there, with something else where it is not.
  settings: { polyfills: ['ClipboardItem', 'trustedTypes'] },
  rules: {
    // In all browsers of the range, although later in the standard.
    'es-x/no-array-prototype-findlast-findlastindex': 'off',
  },
});
