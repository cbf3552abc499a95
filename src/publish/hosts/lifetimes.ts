/**
 * How long browsers and proxies may keep each kind of file. The files for all hosts are made from this one table
 * (`host-files.ts`, `nginx.ts`).
 */
export interface Lifetime {
  /** Paths in the site, without base folder and leading slash, as a pattern that JavaScript and PCRE read alike. */
  readonly paths: RegExp;
  readonly cacheControl: string;
}

/** Files with a hash of their content in their names never change under that name. */
const HASHED: Lifetime = {
  paths: /^_astro\/.+\.(?:js|css|woff2)$/,
  cacheControl: 'public, max-age=31536000, immutable',
};

/** Drawn again when the text changes, but shown only by other sites: being a day old does no harm. */
const IMAGES: Lifetime = { paths: /\.(?:png|ico|svg)$/, cacheControl: 'public, max-age=86400' };

/** Pages, data and downloads may be kept but are revalidated each time, which costs a few hundred bytes (304). */
export const REVALIDATED = 'public, no-cache';

/** The first match counts; without one, {@link REVALIDATED}. */
export const LIFETIMES: readonly Lifetime[] = [HASHED, IMAGES];

/** The `Cache-Control` of a file. */
export const cacheControl = (path: string): string =>
  LIFETIMES.find(({ paths }) => paths.test(path))?.cacheControl ?? REVALIDATED;
