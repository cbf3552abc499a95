// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import browsers from './.eslint.browsers.mjs';
import rooms from './.eslint.rooms.mjs';

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'test-results/', '.dist-*/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // TypeScript's `noPropertyAccessFromIndexSignature` asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...rooms,
  ...browsers,
);
