import type { Document, Lang, PerLang, Source } from './types.ts';

/**
 * Every address of the site is made here, as a path from the site's root, without the base folder:
 * {@link withBase} adds that last. Anchors go in as they are; they need no escaping.
 */
export const PAGE_SLUGS = {
  signatories: { fr: 'signataires', en: 'signatories' },
  search: { fr: 'recherche', en: 'search' },
  words: { fr: 'mots', en: 'words' },
  quotation: { fr: 'verifier', en: 'check' },
  edition: { fr: 'edition', en: 'edition' },
  display: { fr: 'affichage', en: 'display' },
  notes: { fr: 'notes', en: 'notes' },
  themes: { fr: 'themes', en: 'themes' },
  names: { fr: 'noms', en: 'names' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  source: { fr: 'source', en: 'source' },
  downloads: { fr: 'telecharger', en: 'download' },
} as const satisfies Record<string, PerLang<string>>;

/** The pages of which there is one in each language. */
export type PageName = keyof typeof PAGE_SLUGS;

/** How a document is read: in one language, or in both side by side. */
export type View = 'single' | 'parallel';

/** Stands in an address for the anchor of a passage, where a browser puts it in. */
export const ANY = '{anchor}';

export const PARALLEL_SLUG: PerLang<string> = { fr: 'bilingue', en: 'bilingual' };

const fragment = (anchor?: string) => (anchor === undefined ? '' : `#${anchor}`);

export const languageChoicePath = () => '/';

export const homePath = (lang: Lang) => `/${lang}/`;

export const pagePath = (page: PageName, lang: Lang) => `/${lang}/${PAGE_SLUGS[page][lang]}/`;

export function documentPath(document: Document, lang: Lang, anchor?: string, view: View = 'single'): string {
  const folder = view === 'parallel' ? `${PARALLEL_SLUG[lang]}/` : '';
  return `/${lang}/${document.texts[lang].slug}/${folder}${fragment(anchor)}`;
}

/** What the search of the pages in a language needs to know. */
export const searchConfigPath = (lang: Lang) => `/${lang}/search.json`;

/** The passages of a language as the search shows them. */
export const searchTextPath = (lang: Lang) => `/${lang}/passages.json`;

/** The folder of the search indexes. */
export const INDEX_FOLDER = '/pagefind/';

/** The search index of a language. */
export const indexFolder = (lang: Lang) => `${INDEX_FOLDER}${lang}/`;

/** The page of one passage: `/fr/declaration/3.4/`. */
export const passagePath = (document: Document, lang: Lang, anchor: string) =>
  `${documentPath(document, lang)}${anchor}/`;

/**
 * The address by which a document or a passage is cited: the page of its own, for not every program keeps
 * the fragment of an address.
 */
export const citedPath = (document: Document, lang: Lang, anchor: string | undefined) =>
  anchor === undefined ? documentPath(document, lang) : passagePath(document, lang, anchor);

/** A file that belongs to a document or to one passage of it, beside its page. */
export const attachedPath = (
  document: Document,
  lang: Lang,
  anchor: string | undefined,
  file: 'preview.png' | `citation.${'bib' | 'ris' | 'json'}`,
) => `${anchor === undefined ? documentPath(document, lang) : passagePath(document, lang, anchor)}${file}`;

/** The preview image of the pages that have none of their own. */
export const previewPath = (lang: Lang) => `${homePath(lang)}preview.png`;
/** The folder of what the tools of passages say, in the language of the page, and the addresses they give. */
export const toolsFolder = (lang: Lang) => `/${lang}/tools/`;

/** What a reader without a network gets in place of a page that is not kept; one page for both languages. */
export const offlinePath = () => '/offline/';

/** The form of the reader's settings, as it opens over a page. */
export const settingsPath = (lang: Lang) => `/${lang}/display.json`;

/** What a page says when a newer text is there. */
export const updatePath = (lang: Lang) => `/${lang}/update.json`;

/** What a browser needs to install the site in a language (https://www.w3.org/TR/appmanifest/). */
export const manifestPath = (lang: Lang) => `/${lang}/manifest.webmanifest`;

/** An icon of the installed site; `maskable` fills whatever shape a system cuts icons to. */
export const iconPath = (icon: '192' | '512' | 'maskable') => `/icons/${icon}.png`;

/** Every printed line of one document in both languages, for the tools; of all, for checking quotations. */
export const textPath = (document?: Document) =>
  document === undefined ? '/text.json' : `/text/${document.id}.json`;
/**
 * A source text itself, or the digest of it, byte for byte: `/source/astana-2004.fr.txt`. The source of a single
 * document is in a folder of its own: `/source/protocol/source.fr.txt`.
 */
export const sourceFilePath = ({ file }: Pick<Source, 'file'>, digest = false) =>
  `/source/${file.replace(/^source\//, '')}${digest ? '.sha256' : ''}`;

/** The digests of the source and of every passage. */
export const receiptPath = () => '/receipt.json';

/**
 * A file to take away: `/files/astana-2004-declaration.fr.pdf`.
 * @param stem what it holds
 * @param langs its languages, where the form has files in more than one choice of them
 */
export const exportPath = (stem: string, langs: readonly Lang[], extension: string) =>
  `/files/${[stem, ...(langs.length > 0 ? [langs.join('-')] : []), extension].join('.')}`;

/** The checksums of all files, in the form that `sha256sum -c` reads. */
export const checksumsPath = () => '/files/SHA256SUMS.txt';

/** A path from the site's root below the folder the site is served from (`/` or `/some/folder/`). */
export const withBase = (path: string, base: string) => `${base.replace(/\/$/, '')}${path}`;
