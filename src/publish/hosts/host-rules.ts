import { pagesHeaderPolicy, searchWorkerPolicy, serviceWorkerPolicy } from '../policy/policy.ts';

/** Pages, data and downloads may be kept but are revalidated each time, which costs a few hundred bytes (304). */
export const REVALIDATED = 'public, no-cache';

/**
 * How long browsers and proxies may keep each kind of file, for the files of all hosts (`host-files.ts`, `nginx.ts`).
 * Paths are without base folder and leading slash, as patterns that JavaScript and PCRE read alike. The first match
 * counts; without one, {@link REVALIDATED}.
 */
export const LIFETIMES = [
  // Files with a hash of their content in their names never change under that name.
  { paths: /^_astro\/.+\.(?:js|css|woff2)$/, cacheControl: 'public, max-age=31536000, immutable' },
  // Images are drawn again when the text changes, but shown only by other sites: being a day old does no harm.
  { paths: /\.(?:png|ico|svg)$/, cacheControl: 'public, max-age=86400' },
];

/** The `Cache-Control` of a file. */
export const cacheControl = (path: string): string =>
  LIFETIMES.find(({ paths }) => paths.test(path))?.cacheControl ?? REVALIDATED;

/** The files that are text and worth compressing, by their extensions. */
export const PACKED = /\.(?:html|css|js|txt|sha256|md|csv|json|webmanifest|xml|tmx|bib|ris|svg)$/;

/**
 * Which files get which `Content-Security-Policy` header: folders and files as `_headers` writes them, without the base
 * folder and with `*` for anything that follows, and the same as a pattern for nginx. No two rules match one path,
 * because hosts would combine them. A worker obeys the header of its own file; files to download carry their policy
 * inside.
 */
export const POLICIES = [
  {
    paths: ['/', '/index.html', '/fr/*', '/en/*', '/offline/*', '/404.html', '/404'],
    pattern: /^(?:(?:fr|en|offline)\/.*|index\.html|404\.html|)$/,
    policy: pagesHeaderPolicy,
  },
  { paths: ['/pagefind/*'], pattern: /^pagefind\/.*$/, policy: searchWorkerPolicy },
  { paths: ['/sw.js'], pattern: /^sw\.js$/, policy: serviceWorkerPolicy },
];

/** Files that other sites may show or read, such as previews; everything else is for this site alone. */
export const FOR_OTHERS =
  /^(?:(?:files|source|icons)\/.*|.*\/(?:preview\.png|citation\.(?:bib|ris|json))|receipt\.json)$/;
