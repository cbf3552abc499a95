import { TEST_EDITION } from '../build/project.ts';

/**
 * The built sites for the browser tests: the edition of the tests at the root and under a base folder, and
 * `content/`, which is published.
 */
export const SITES = {
  root: { base: '/', out: '.cache/root', content: TEST_EDITION },
  'base-path': { base: '/some/folder/', out: '.cache/base-path', content: TEST_EDITION },
  published: { base: '/', out: '.cache/published', content: 'content' },
} as const;

export type SiteName = keyof typeof SITES;

/**
 * The address that all are built for. They are served elsewhere, on any free port: only canonical addresses and
 * printed addresses may depend on it.
 */
export const PUBLISHED = 'https://astana.example';

/** Environment in which a site is built. */
export const siteEnvironment = (name: SiteName): Record<string, string> => ({
  BASE_PATH: SITES[name].base,
  OUT_DIR: SITES[name].out,
  SITE_URL: PUBLISHED,
});
