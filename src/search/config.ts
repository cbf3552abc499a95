import { messagesOf, pluralForms, statusName } from '../i18n/index.ts';
import { inEach, type Document, type Edition, type Lang, type PerLang } from '../edition/types.ts';
import { checksum } from '../edition/text/checksum.ts';
import { documentPath, pagePath } from '../edition/urls.ts';
import { linesOf, printedLines, printedWords } from '../edition/walk.ts';
import { citableDocument, titleWords } from '../references/citable-documents.ts';
import { noteRecords, searchRecords } from './records.ts';

/** A document in the results: its name, its address and the checksum of its lines. */
export type FoundDocument = SearchConfig['documents'][string][Lang];

/** The configuration of the search for pages in one language, loaded with its program. */
export type SearchConfig = ReturnType<typeof searchConfig>;

/** What the search says, in the language of the page. */
export type SearchMessages = SearchConfig['messages'];

/** The passages and notes of one language, for display, and what references are read by. */
export type SearchText = ReturnType<typeof searchText>;

/**
 * @param href makes a link of a path of the site
 * @param texts links to the {@link SearchText} of each language
 */
export function searchConfig(
  edition: Edition,
  lang: Lang,
  href: (path: string) => string,
  texts: PerLang<string>,
) {
  return {
    page: href(pagePath('search', lang)),
    wordIndex: href(pagePath('words', lang)),
    themes: href(pagePath('themes', lang)),
    // Queries to begin with.
    examples: searchExamples(edition, lang),
    texts,
    documents: Object.fromEntries(
      edition.documents.map((document) => [
        document.id,
        inEach((of) => ({
          name: document.texts[of].name,
          address: href(documentPath(document, of)),
          // To see whether the page still has its lines.
          checksum: checksum(printedLines(document, of).map(({ text }) => text)),
        })),
      ]),
    ),
    otherNames: edition.otherNames,
    messages: searchMessages(edition, lang),
  };
}

const LENGTH_OF_BEGINNING = 90;

function beginningOf(document: Document, lang: Lang, anchor: string): string {
  const words = printedWords(linesOf(document, lang, anchor));
  if (words.length <= LENGTH_OF_BEGINNING) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LENGTH_OF_BEGINNING))} …`;
}

/** @param href makes a link of a path of the site */
export function searchText(edition: Edition, lang: Lang, href: (path: string) => string) {
  const linked = <T extends { readonly url: string }>(record: T): T => ({ ...record, url: href(record.url) });
  return {
    passages: searchRecords(edition)
      .filter((record) => record.lang === lang)
      .map(linked),
    notes: noteRecords(edition, lang).map(linked),
    // The documents as references name them, with the first words of each of their passages.
    citable: edition.documents.map((document) => {
      const citable = citableDocument(document);
      const beginnings = citable.anchors.map((anchor) => beginningOf(document, lang, anchor));
      return { ...citable, beginnings };
    }),
    titleWords: titleWords(edition),
  };
}

function searchMessages(edition: Edition, lang: Lang) {
  return {
    ...messagesOf(lang, 'search'),
    count: pluralForms(lang, 'search.count'),
    shortCount: pluralForms(lang, 'search.shortCount'),
    foreign: pluralForms(lang, 'search.foreign'),
    noteCount: pluralForms(lang, 'search.noteCount'),
    // Where it is not official.
    status: inEach((of) => statusOf(edition, lang, of)),
    // In the language of the passage.
    parts: inEach((of) => messagesOf(of, 'part')),
  };
}

/** The status of the texts in a language, in the language of the page; empty for official ones. */
function statusOf({ documents }: Edition, lang: Lang, of: Lang): string {
  const text = documents.map(({ texts }) => texts[of]).find(({ status }) => status !== 'official');
  return text ? statusName(lang, text) : '';
}

/**
 * Three queries that show what can be asked: the number of a passage, a phrase and another name. They are taken from
 * what the edition speaks of most.
 */
export function searchExamples({ themes, names, otherNames }: Edition, lang: Lang): string[] {
  const anchors = themes.flatMap(({ places }) => places.map(({ anchor }) => anchor));
  const countOf = (anchor: string) => anchors.filter((other) => other === anchor).length;
  const [anchor] = anchors.filter((each) => /^\d+\.\d+$/.test(each)).sort((a, b) => countOf(b) - countOf(a));
  const other = otherNames.find((name) => name[lang] !== undefined);
  const [body] = names
    .flatMap(({ kind, forms, places }) => (kind === 'body' ? [{ form: forms[lang][0] ?? '', places }] : []))
    .filter(({ form }) => /^\p{L}+ [\p{L} ]+$/u.test(form) && form !== other?.[lang])
    .sort((a, b) => b.places.length - a.places.length);
  const phrase = body && (lang === 'fr' ? `«\u00a0${body.form}\u00a0»` : `“${body.form}”`);
  return [anchor, phrase, other?.also[0]].filter((query) => query !== undefined);
}
