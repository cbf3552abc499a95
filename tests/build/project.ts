import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The content of the tests of the code. */
export const TEST_EDITION = 'tests/fixtures/edition';

/** What builds keep for the next one: files that are slow to make, each under the digest of all that it is made from. */
const KEPT = ['files', 'fonts', 'previews'];

/**
 * A copy of the project to break and to build. It is inside the project, so that it finds the packages, and shares what
 * builds keep; `tests/deep/builds.spec.ts` builds without that, and gets the same bytes.
 * @param content folder of its content
 * @returns the folder, and a function that removes it
 */
export function copyProject(content = 'content'): { folder: string; remove: () => void } {
  mkdirSync(resolve('.cache'), { recursive: true });
  const folder = mkdtempSync(resolve('.cache/project-'));
  cpSync(resolve(content), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, '.cache'));
  for (const kind of KEPT) {
    mkdirSync(resolve('.cache', kind), { recursive: true });
    symlinkSync(resolve('.cache', kind), join(folder, '.cache', kind), 'junction');
  }
  for (const name of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(resolve(name), join(folder, name), { recursive: true });
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The environment of a command as a person would type it, without the variables of the test runner. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const runners = /^(?:VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|BASE_URL$|SSR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.test(name)));
}
