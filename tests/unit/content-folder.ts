import { fileURLToPath } from 'node:url';

/**
 * The edition for tests of the code: texts of its own, so that no test of the code depends on `content/`, which has
 * its tests in `tests/content/`. Tests read it and never write it.
 */
export const CONTENT = fileURLToPath(new URL('../fixtures/edition/', import.meta.url));

export const NBSP = '\u00a0';
