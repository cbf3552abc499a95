import { fileURLToPath } from 'node:url';
import { loadEdition } from '../../src/edition/read/load-edition.ts';
import type { Problem } from '../../src/edition/read/problem.ts';

/** The content folder of the project. Its tests look only at the documents they name, so that others can be added. */
export const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** The remarks for editors. */
export const remarks: Problem[] = [];

export const edition = loadEdition(CONTENT, (remark) => remarks.push(remark));
