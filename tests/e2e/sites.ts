import { TEST_EDITION } from '../build/project.ts';

/**
 * The built sites that the browser tests visit: of the edition of the tests at a root and under a base folder, and of
 * `content/`, the one that is published.
 */
export const SITES = {
  root: { base: '/', out: '.cache/root', content: TEST_EDITION },
  'base-path': { base: '/some/folder/', out: '.cache/base-path', content: TEST_EDITION },
  published: { base: '/', out: '.cache/published', content: 'content' },
} as const;

export type SiteName = keyof typeof SITES;

/**
 * The address that all are built for. They are served elsewhere, on whatever port is free: nothing but canonical
 * addresses and what is printed may depend on it.
 */
export const PUBLISHED = 'https://astana.example';

/** Environment in which a site is built. */
export const siteEnvironment = (name: SiteName): Record<string, string> => ({
  BASE_PATH: SITES[name].base,
  OUT_DIR: SITES[name].out,
  SITE_URL: PUBLISHED,
});
