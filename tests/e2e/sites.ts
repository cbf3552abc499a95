/** The first of the ports that the tests serve on; another (`TEST_PORT`) lets two checkouts test at once. */
export const FIRST_PORT = Number(process.env['TEST_PORT'] ?? 4391);

/** The built sites that the browser tests visit: at a root, and under a base folder. */
export const SITES = {
  root: { port: FIRST_PORT, base: '/', out: '.cache/root' },
  'base-path': { port: FIRST_PORT + 1, base: '/some/folder/', out: '.cache/base-path' },
} as const;

export type SiteName = keyof typeof SITES;

export const origin = (name: SiteName): string => `http://localhost:${String(SITES[name].port)}`;

/** Environment in which a site is built and served. */
export const siteEnvironment = (name: SiteName): Record<string, string> => ({
  BASE_PATH: SITES[name].base,
  OUT_DIR: SITES[name].out,
  SITE_URL: origin(name),
});
