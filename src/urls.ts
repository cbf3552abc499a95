import type { Document, Lang, PerLang } from './model/types.ts';

/**
 * Every address of the site is made here, as a path from the site's root, without the base folder:
 * {@link withBase} adds that last. Anchors go in as they are; they need no escaping.
 */
export const PAGE_SLUGS = {
  signatories: { fr: 'signataires', en: 'signatories' },
  search: { fr: 'recherche', en: 'search' },
  words: { fr: 'mots', en: 'words' },
  edition: { fr: 'edition', en: 'edition' },
} as const satisfies Record<string, PerLang<string>>;

/** The pages of which there is one in each language. */
export type PageName = keyof typeof PAGE_SLUGS;

/** How a document is read: in one language, or in both side by side. */
export type View = 'single' | 'parallel';

export const PARALLEL_SLUG: PerLang<string> = { fr: 'bilingue', en: 'bilingual' };

const fragment = (anchor?: string) => (anchor === undefined ? '' : `#${anchor}`);

export const languageChoicePath = () => '/';

export const homePath = (lang: Lang) => `/${lang}/`;

export const pagePath = (page: PageName, lang: Lang) => `/${lang}/${PAGE_SLUGS[page][lang]}/`;

export function documentPath(document: Document, lang: Lang, anchor?: string, view: View = 'single'): string {
  const folder = view === 'parallel' ? `${PARALLEL_SLUG[lang]}/` : '';
  return `/${lang}/${document.texts[lang].slug}/${folder}${fragment(anchor)}`;
}

/** A path from the site's root below the folder the site is served from (`/` or `/some/folder/`). */
export const withBase = (path: string, base: string) => `${base.replace(/\/$/, '')}${path}`;
