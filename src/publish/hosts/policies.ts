import { pagesHeaderPolicy, searchWorkerPolicy, serviceWorkerPolicy } from '../policy/policy.ts';

/** Which `Content-Security-Policy` header which files have. No two fit one path, as hosts would add them up. */
export interface PolicyRule {
  /** Folders and files as `_headers` has them: with `*` for whatever follows; without the base folder. */
  readonly paths: readonly string[];
  /** The same as a pattern, for nginx. */
  readonly pattern: RegExp;
  readonly policy: (base: string) => string;
}

/** Programs that run in workers go by the header of their own file; files to take away have their policy in them. */
export const POLICIES: readonly PolicyRule[] = [
  {
    paths: ['/', '/index.html', '/fr/*', '/en/*', '/offline/*', '/404.html', '/404'],
    pattern: /^(?:(?:fr|en|offline)\/.*|index\.html|404\.html|)$/,
    policy: pagesHeaderPolicy,
  },
  { paths: ['/pagefind/*'], pattern: /^pagefind\/.*$/, policy: searchWorkerPolicy },
  { paths: ['/sw.js'], pattern: /^sw\.js$/, policy: serviceWorkerPolicy },
];

/** Files that pages of other sites may show or read, such as previews; the rest is for this site alone. */
export const FOR_OTHERS =
  /^(?:(?:files|source|icons)\/.*|.*\/(?:preview\.png|citation\.(?:bib|ris|json))|receipt\.json)$/;
