import type { Plural } from '../i18n/format.ts';
import { messagesOf, pluralForms, useMessages } from '../i18n/index.ts';
import type { MessagesOf } from '../i18n/index.ts';
import type { Edition, Lang, PerLang } from '../edition/types.ts';
import { checksum } from '../edition/text/checksum.ts';
import { documentPath, pagePath, searchTextPath } from '../edition/urls.ts';
import { printedLines } from '../edition/walk.ts';
import { noteRecords } from './note-records.ts';
import type { NoteRecord } from './note-records.ts';
import { searchRecords } from './records.ts';
import type { SearchRecord } from './records.ts';

/** A document in the results: its name and address. */
export interface FoundDocument {
  readonly name: string;
  readonly address: string;
  /** Of its lines, to see whether the page still has them. */
  readonly checksum: number;
}

/** The configuration of the search for pages in one language, loaded with its program. */
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

/** What the search says, in the language of the page. */
export interface SearchMessages extends MessagesOf<'search'> {
  readonly count: Plural;
  readonly foreign: Plural;
  readonly noteCount: Plural;
  /** The status of the texts of a language, where it is not official. */
  readonly status: PerLang<string>;
  /** The names for parts of a document without numbers, in the language of the passage. */
  readonly parts: PerLang<MessagesOf<'part'>>;
}

/** The passages and notes of one language, for display. */
export interface SearchText {
  readonly passages: readonly SearchRecord[];
  readonly notes: readonly NoteRecord[];
}

const inEach = <T>(of: (each: Lang) => T): PerLang<T> => ({ fr: of('fr'), en: of('en') });

/** @param href makes a link of a path of the site */
export function searchConfig(edition: Edition, lang: Lang, href: (path: string) => string): SearchConfig {
  return {
    page: href(pagePath('search', lang)),
    wordIndex: href(pagePath('words', lang)),
    texts: inEach((of) => href(searchTextPath(of))),
    documents: Object.fromEntries(
      edition.documents.map((document) => [
        document.id,
        inEach((of) => ({
          name: document.texts[of].name,
          address: href(documentPath(document, of)),
          checksum: checksum(printedLines(document, of).map(({ text }) => text)),
        })),
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
  return {
    ...messagesOf(lang, 'search'),
    count: pluralForms(lang, 'search.count'),
    foreign: pluralForms(lang, 'search.foreign'),
    noteCount: pluralForms(lang, 'search.noteCount'),
    status: inEach((of) => statusOf(edition, lang, of)),
    parts: inEach((of) => messagesOf(of, 'part')),
  };
}

/** The status of the texts in a language, in the language of the page; empty for official ones. */
function statusOf({ documents }: Edition, lang: Lang, of: Lang): string {
  const text = documents.map(({ texts }) => texts[of]).find(({ status }) => status !== 'official');
  return text ? useMessages(lang)(`status.${text.status}`) : '';
}
