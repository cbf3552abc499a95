/** The built sites that the browser tests visit: at a root, and under a base folder. */
export const SITES = {
  root: { port: 4391, base: '/', out: '.cache/root' },
  'base-path': { port: 4392, base: '/some/folder/', out: '.cache/base-path' },
} as const;

export type SiteName = keyof typeof SITES;

export const origin = (name: SiteName): string => `http://localhost:${String(SITES[name].port)}`;

/** Environment in which a site is built and served. */
export const siteEnvironment = (name: SiteName): Record<string, string> => ({
  BASE_PATH: SITES[name].base,
  OUT_DIR: SITES[name].out,
  SITE_URL: origin(name),
});
