import { withBase } from '../edition/urls.ts';

/**
 * Lets the browser fetch a page when a reader rests on a link to it, so that moving between views and passages
 * feels immediate. Rules and not a script: the browser keeps the budget, and does nothing for readers
 * who save data. Files have no slash at their end and are left alone.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = (base: string): string =>
  JSON.stringify({ prefetch: [{ where: { href_matches: withBase('/*/', base) }, eagerness: 'moderate' }] });
