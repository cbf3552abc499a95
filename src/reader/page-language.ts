import type { Lang } from '../edition/types.ts';

/**
 * The language in which the page was delivered. Not `<html lang>`: a browser's translator changes that, and whoever
 * else likes to; the attribute of the search box, which every page has, is the site's own.
 */
export const pageLang = (): Lang =>
  document.querySelector<HTMLElement>('[data-lang]')?.dataset['lang'] === 'en' ? 'en' : 'fr';
