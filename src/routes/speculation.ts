import { withBase } from '../edition/urls.ts';

/**
 * Lets the browser fetch a page when a reader hovers over a link to it, so that changing views and passages feels
 * immediate. Rules rather than a script, because the browser limits how much it fetches, and does nothing for readers
 * who save data. Addresses of files have no slash at the end and are left alone.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = (base: string): string =>
  JSON.stringify({ prefetch: [{ where: { href_matches: withBase('/*/', base) }, eagerness: 'moderate' }] });
