import type { Document, Lang, PerLang, Source } from './types.ts';

/**
 * Every address of the site is made here, as a path from the site's root without the base folder, which {@link
 * withBase} adds last. Anchors need no escaping.
 */
export const PAGE_SLUGS = {
  signatories: { fr: 'signataires', en: 'signatories' },
  search: { fr: 'recherche', en: 'search' },
  words: { fr: 'mots', en: 'words' },
  quotation: { fr: 'verifier', en: 'check' },
  edition: { fr: 'edition', en: 'edition' },
  display: { fr: 'affichage', en: 'display' },
  notes: { fr: 'notes', en: 'notes' },
  voices: { fr: 'voix', en: 'voices' },
  context: { fr: 'contexte', en: 'context' },
  themes: { fr: 'themes', en: 'themes' },
  names: { fr: 'noms', en: 'names' },
  cite: { fr: 'citer', en: 'cite' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  source: { fr: 'source', en: 'source' },
  downloads: { fr: 'telecharger', en: 'download' },
} as const satisfies Record<string, PerLang<string>>;

/** The pages that exist once in each language. */
export type PageName = keyof typeof PAGE_SLUGS;

/** The views of a document: one language, or both side by side. */
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

/** The configuration of the search for pages in a language. */
export const searchConfigPath = (lang: Lang) => `/${lang}/search.json`;

/** The passages of a language as the search shows them. */
export const searchTextPath = (lang: Lang) => `/${lang}/passages.json`;

/**
 * The address of a file of the site that changes with the edition, under which a browser may use what it has kept,
 * however old that is.
 * @param digest of the content, as hexadecimal digits
 */
export const withDigest = (path: string, digest: string) => `${path}?${digest.slice(0, 8)}`;

/** The folder of the search indexes. */
export const INDEX_FOLDER = '/pagefind/';

/** The search index of a language. */
export const indexFolder = (lang: Lang) => `${INDEX_FOLDER}${lang}/`;

/** The page of one passage: `/fr/declaration/3.4/`. */
export const passagePath = (document: Document, lang: Lang, anchor: string) =>
  `${documentPath(document, lang)}${anchor}/`;

/**
 * The address by which a document or a passage is cited: its own page, because some programs lose the fragment of an
 * address.
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

/** The sources of the notes on a document, for paper. */
export const printedSourcesPath = (document: Document, lang: Lang) =>
  `${documentPath(document, lang)}sources.css`;

/** The preview image of all pages without one of their own. */
export const previewPath = (lang: Lang) => `${homePath(lang)}preview.png`;

/** The folder of the tools' data, in the language of the page, and in it that of a document. */
export const toolsFolder = (lang: Lang) => `/${lang}/tools/`;
export const toolsFileName = (documentId: string) => `${documentId}.json`;

/** The page for offline readers in place of one that is not kept; one for both languages. */
export const offlinePath = () => '/offline/';

/** The form of the reader's settings for the dialog. */
export const settingsPath = (lang: Lang) => `/${lang}/display.json`;

/** The messages about a newer text. */
export const updatePath = (lang: Lang) => `/${lang}/update.json`;

/** The manifest with which browsers install the site (https://www.w3.org/TR/appmanifest/). */
export const manifestPath = (lang: Lang) => `/${lang}/manifest.webmanifest`;

/** An icon of the installed site; systems cut `maskable` to any shape. */
export const iconPath = (icon: '192' | '512' | 'maskable') => `/icons/${icon}.png`;

/** Every printed line of a document in both languages, for the tools and for checking quotations. */
export const textPath = ({ id }: Document) => `/text/${id}.json`;
/**
 * A source text or its digest, byte for byte: `/source/astana-2004.fr.txt`. A document's own source is in a folder of
 * its own: `/source/protocol/source.fr.txt`.
 */
export const sourceFilePath = ({ file }: Pick<Source, 'file'>, digest = false) =>
  `/source/${file.replace(/^source\//, '')}${digest ? '.sha256' : ''}`;

/** The digests of the source and of every passage. */
export const receiptPath = () => '/receipt.json';

/**
 * A file to download: `/files/astana-2004-declaration.fr.pdf`.
 * @param stem beginning of its name
 * @param langs its languages, if the form has files for several choices of them
 */
export const exportPath = (stem: string, langs: readonly Lang[], extension: string) =>
  `/files/${[stem, ...(langs.length > 0 ? [langs.join('-')] : []), extension].join('.')}`;

/** The checksums of all files, in the format that `sha256sum -c` reads. */
export const checksumsPath = () => '/files/SHA256SUMS.txt';

/** A path below the base folder that the site is served from (`/` or `/some/folder/`). */
export const withBase = (path: string, base: string) => `${base.replace(/\/$/, '')}${path}`;
