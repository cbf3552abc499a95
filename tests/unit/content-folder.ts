import { fileURLToPath } from 'node:url';

/** The content of the edition itself, which the tests read and never write. */
export const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

export const NBSP = '\u00a0';
