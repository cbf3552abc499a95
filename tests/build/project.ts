import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The content of the tests of the code. */
export const TEST_EDITION = 'tests/fixtures/edition';

/**
 * A copy of the project to break and to build. It is inside the project, so that it finds the packages.
 * @param content folder of its content
 * @returns the folder, and a function that removes it
 */
export function copyProject(content = 'content'): { folder: string; remove: () => void } {
  mkdirSync(resolve('.cache'), { recursive: true });
  const folder = mkdtempSync(resolve('.cache/project-'));
  cpSync(resolve(content), join(folder, 'content'), { recursive: true });
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
