import { withBase } from '../edition/urls.ts';

/** A path of the site as a link from any page: with the base folder the site is served from. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/** A path of the site as an absolute address, for canonical links and the sitemap. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
