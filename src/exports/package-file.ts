import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

// Resolved from the project's folder: the bundler moves this module, so `import.meta` would point elsewhere.
const { resolve: fromProject } = createRequire(resolve('package.json'));

/** A file of a package that the project depends on. */
export const readPackageFile = (path: string): Buffer => readFileSync(fromProject(path));

/** A file beside the modules of a form that is not a module, such as a style sheet. */
export const readOwnFile = (path: string): string => readFileSync(resolve('src/exports', path), 'utf8');
