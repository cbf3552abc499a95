import { pagesHeaderPolicy, searchWorkerPolicy, serviceWorkerPolicy } from '../policy/policy.ts';

/**
 * Which files get which `Content-Security-Policy` header. No two rules match one path, because hosts would combine
 * them.
 */
export interface PolicyRule {
  /** Folders and files as `_headers` writes them: without the base folder, and with `*` for anything that follows. */
  readonly paths: readonly string[];
  /** The same as a pattern, for nginx. */
  readonly pattern: RegExp;
  readonly policy: (base: string) => string;
}

/** A worker obeys the header of its own file. Files to download carry their policy inside. */
export const POLICIES: readonly PolicyRule[] = [
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
