import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

// From the project's folder: a bundler moves this module elsewhere, and so `import.meta` says nothing of use.
const { resolve: fromProject } = createRequire(resolve('package.json'));

/** A file of a package that the project depends on. */
export const readPackageFile = (path: string): Buffer => readFileSync(fromProject(path));

/** A file that lies beside the modules of a form and is no module itself, such as a style sheet. */
export const readOwnFile = (path: string): string => readFileSync(resolve('src/exports', path), 'utf8');
