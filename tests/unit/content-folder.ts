import { fileURLToPath } from 'node:url';

/**
 * The edition on which the code is tested: texts of its own, so that no test of the code depends on what stands in
 * `content/`. What is held about that is in `tests/content/`. Tests read it and never write it.
 */
export const CONTENT = fileURLToPath(new URL('../fixtures/edition/', import.meta.url));

export const NBSP = '\u00a0';
