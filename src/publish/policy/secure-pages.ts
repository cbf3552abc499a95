import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../proofs/files-in.ts';
import { inlineSources } from './inline-sources.ts';
import { pagePolicy } from './policy.ts';

/** The policy comes before all that it governs, and after the encoding, which must come early. */
const CHARSET = /<meta charset="utf-8">/i;

/**
 * Writes its policy into a page. Astro has this as well (`security.csp`), but names in each page the hashes of
 * all scripts and styles of the site, and none of what stands in a page as it is.
 * @throws {Error} if the page could not be brought under a policy
 */
export function secure(page: string): string {
  const policy = pagePolicy(inlineSources(page));
  if (!CHARSET.test(page)) throw new Error('no <meta charset="utf-8">');
  return page.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** The built pages, as paths in the site; files to take away, which have policies of their own, are none. */
export const pagesIn = (site: string): string[] => filesIn(site, /^(?!files\/).*\.html$/);

/** Brings every page of a built site under its policy. */
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
