/** The built sites that the browser tests visit: at a root, and under a base folder. */
export const SITES = {
  root: { base: '/', out: '.cache/root' },
  'base-path': { base: '/some/folder/', out: '.cache/base-path' },
} as const;

export type SiteName = keyof typeof SITES;

/**
 * The address that both are built for. They are served elsewhere, on whatever port is free: nothing but canonical
 * addresses and what is printed may depend on it.
 */
export const PUBLISHED = 'https://astana.example';

/** Environment in which a site is built. */
export const siteEnvironment = (name: SiteName): Record<string, string> => ({
  BASE_PATH: SITES[name].base,
  OUT_DIR: SITES[name].out,
  SITE_URL: PUBLISHED,
});
