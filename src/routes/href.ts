import { withBase } from '../edition/urls.ts';

/** A path of the site as a link from any page: with the base folder the site is served from. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/** A path of the site as an absolute address, for canonical links and the sitemap. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/**
 * Lets the browser fetch a page when a reader hovers over a link to it, so that changing views and passages feels
 * immediate. Rules rather than a script, because the browser limits how much it fetches, and does nothing for readers
 * who save data. Addresses of files have no slash at the end and are left alone.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = (base: string): string =>
  JSON.stringify({ prefetch: [{ where: { href_matches: withBase('/*/', base) }, eagerness: 'moderate' }] });
