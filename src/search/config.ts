import { messagesOf, pluralForms, useMessages } from '../i18n/index.ts';
import type { Edition, Lang, PerLang } from '../edition/types.ts';
import { documentPath, pagePath, searchTextPath } from '../edition/urls.ts';
import { noteRecords } from './note-records.ts';
import type { NoteRecord } from './note-records.ts';
import type { SearchMessages } from './messages.ts';
import { searchRecords } from './records.ts';
import type { SearchRecord } from './records.ts';

/** A document as results name it and lead to it. */
export interface FoundDocument {
  readonly name: string;
  readonly address: string;
}

/** What the search of the pages in one language needs to know, asked for with its program. */
export interface SearchConfig {
  /** Address of the search page and of the index of words. */
  readonly page: string;
  readonly wordIndex: string;
  /** Addresses of the {@link SearchText} of each language. */
  readonly texts: PerLang<string>;
  /** By the ids of the documents. */
  readonly documents: Readonly<Record<string, PerLang<FoundDocument>>>;
  readonly messages: SearchMessages;
}

/** What can be found in one language, as it is shown. */
export interface SearchText {
  readonly passages: readonly SearchRecord[];
  readonly notes: readonly NoteRecord[];
}

/** @param href makes a link of a path of the site */
export function searchConfig(edition: Edition, lang: Lang, href: (path: string) => string): SearchConfig {
  const inEach = <T>(of: (each: Lang) => T): PerLang<T> => ({ fr: of('fr'), en: of('en') });
  return {
    page: href(pagePath('search', lang)),
    wordIndex: href(pagePath('words', lang)),
    texts: inEach((of) => href(searchTextPath(of))),
    documents: Object.fromEntries(
      edition.documents.map((document) => [
        document.id,
        inEach((of) => ({ name: document.texts[of].name, address: href(documentPath(document, of)) })),
      ]),
    ),
    messages: searchMessages(edition, lang),
  };
}

/** @param href makes a link of a path of the site */
export function searchText(edition: Edition, lang: Lang, href: (path: string) => string): SearchText {
  const linked = <T extends { readonly url: string }>(record: T): T => ({ ...record, url: href(record.url) });
  return {
    passages: searchRecords(edition)
      .filter((record) => record.lang === lang)
      .map(linked),
    notes: noteRecords(edition, lang).map(linked),
  };
}

function searchMessages(edition: Edition, lang: Lang): SearchMessages {
  const t = useMessages(lang);
  const inEach = <T>(of: (each: Lang) => T): PerLang<T> => ({ fr: of('fr'), en: of('en') });
  return {
    loading: t('search.loading'),
    count: pluralForms(lang, 'search.count'),
    foreign: pluralForms(lang, 'search.foreign'),
    status: inEach((of) => statusOf(edition, lang, of)),
    none: t('search.none'),
    some: t('search.some'),
    otherLanguage: t('search.otherLanguage'),
    elsewhere: t('search.elsewhere'),
    nearest: t('search.nearest'),
    words: t('search.words'),
    error: t('search.error'),
    otherError: t('search.otherError'),
    retry: t('search.retry'),
    all: t('search.all'),
    counterpart: inEach((of) => t(`search.counterpart.${of}`)),
    order: t('search.order'),
    byRelevance: t('search.byRelevance'),
    byText: t('search.byText'),
    filterDocument: t('search.filterDocument'),
    filterSection: t('search.filterSection'),
    filterTheme: t('search.filterTheme'),
    filterAll: t('search.filterAll'),
    parts: inEach((of) => messagesOf(of, 'part')),
    notes: t('search.notes'),
    note: t('search.note'),
    noteCount: pluralForms(lang, 'search.noteCount'),
  };
}

/** What the texts in a language are, said in the language of the page; empty for official ones. */
function statusOf({ documents }: Edition, lang: Lang, of: Lang): string {
  const text = documents.map(({ texts }) => texts[of]).find(({ status }) => status !== 'official');
  return text ? useMessages(lang)(`status.${text.status}`) : '';
}
