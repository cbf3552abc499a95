import type { IndexEntry } from './apparatus.ts';
import { bare } from './text/forms.ts';
import type { Lang } from './types.ts';
import { pagePath } from './urls.ts';

/** The folder of a theme: its name in plain letters. */
export const themeSlug = ({ name }: Pick<IndexEntry, 'name'>, lang: Lang): string =>
  bare(name[lang])
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The page of a theme: `/en/themes/water-and-energy/`. */
export const themePath = (theme: Pick<IndexEntry, 'name'>, lang: Lang) =>
  `${pagePath('themes', lang)}${themeSlug(theme, lang)}/`;
