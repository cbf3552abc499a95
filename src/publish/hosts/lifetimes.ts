/**
 * How long a browser and the servers between may keep each kind of file: one table, from which the files for hosts are
 * made (`host-files.ts`, `nginx.ts`).
 */
export interface Lifetime {
  /** Paths in the site, without the base folder and the first stroke, as a pattern that JavaScript and PCRE read alike. */
  readonly paths: RegExp;
  readonly cacheControl: string;
}

/** The hash of a file's content is in its name: under this name it never changes. */
const HASHED: Lifetime = {
  paths: /^_astro\/.+\.(?:js|css|woff2)$/,
  cacheControl: 'public, max-age=31536000, immutable',
};

/** Drawn anew with each change of the text, but looked at only from elsewhere: a day old does no harm. */
const IMAGES: Lifetime = { paths: /\.(?:png|ico|svg)$/, cacheControl: 'public, max-age=86400' };

/** Pages, data and files to take away may be kept, and are asked after each time: a few hundred bytes (304). */
export const REVALIDATED = 'public, no-cache';

/** The first that fits holds; for all that none fits, {@link REVALIDATED}. */
export const LIFETIMES: readonly Lifetime[] = [HASHED, IMAGES];

/** The `Cache-Control` of a file. */
export const cacheControl = (path: string): string =>
  LIFETIMES.find(({ paths }) => paths.test(path))?.cacheControl ?? REVALIDATED;
