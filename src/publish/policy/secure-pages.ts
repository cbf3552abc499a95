import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../proofs/files-in.ts';
import { inlineSources } from './inline-sources.ts';
import { pagePolicy } from './policy.ts';

/** The policy is inserted after the encoding, which must come early, and before everything that it governs. */
const CHARSET = /<meta charset="utf-8">/i;

/**
 * Inserts the policy of a page. Astro can do this too (`security.csp`), but it lists the hashes of all scripts and
 * styles of the site in each page, and leaves out those that are written into a page.
 * @throws {Error} if the page has no place for a policy
 */
export function secure(page: string): string {
  const policy = pagePolicy(inlineSources(page));
  if (!CHARSET.test(page)) throw new Error('no <meta charset="utf-8">');
  return page.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** The built pages, as paths in the site. HTML files to download have policies of their own and are left out. */
export const pagesIn = (site: string): string[] => filesIn(site, /^(?!files\/).*\.html$/);

/** Inserts a policy into every page of a built site. */
export function securePages(site: string): void {
  for (const path of pagesIn(site)) {
    const file = join(site, path);
    try {
      writeFileSync(file, secure(readFileSync(file, 'utf8')));
    } catch (error) {
      throw new Error(`Content security, ${path}: ${String(error)}`, { cause: error });
    }
  }
}
