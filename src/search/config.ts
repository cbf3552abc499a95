import { otherLang, pluralForms, useMessages } from '../i18n/index.ts';
import type { Edition, Lang, PerLang } from '../model/types.ts';
import { isLarge } from '../model/size.ts';
import { pagePath } from '../urls.ts';
import { INITIAL } from './client/offers.ts';
import type { SearchConfig } from './client/search-box.ts';
import type { WorkerFiles } from './client/start-worker.ts';
import type { SearchMessages } from './messages.ts';
import { INDEX_FOLDER, wordFileName } from './pagefind.ts';

/** So many documents of a large edition are looked through at once: their texts are what a first result waits for. */
const DOCUMENTS_AT_ONCE = 6;

/**
 * What the search of the pages in one language goes by: addresses and words. The page itself has only
 * what is needed to start; the rest is asked for with the program.
 * @param href makes a link of a path of the site
 */
export function searchConfig(
  edition: Edition,
  workers: PerLang<WorkerFiles>,
  lang: Lang,
  href: (path: string) => string,
): SearchConfig {
  const folder = href(`/${INDEX_FOLDER}/`);
  const large = isLarge(edition);
  return {
    folder,
    base: href('/'),
    workers,
    page: href(pagePath('search', lang)),
    wordIndex: href(pagePath('words', lang)),
    vocabularies: [lang, otherLang(lang)].map((of) => folder + wordFileName(of, large ? INITIAL : undefined)),
    ...(large ? { documents: DOCUMENTS_AT_ONCE } : {}),
    messages: messagesOf(edition, lang),
  };
}

function messagesOf(edition: Edition, lang: Lang): SearchMessages {
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
    nearest: t('search.nearest'),
    words: t('search.words'),
    error: t('search.error'),
    otherError: t('search.otherError'),
    retry: t('search.retry'),
    all: t('search.all'),
    ...(isLarge(edition) ? { more: t('search.more') } : {}),
    counterpart: inEach((of) => t(`search.counterpart.${of}`)),
    order: t('search.order'),
    byRelevance: t('search.byRelevance'),
    byText: t('search.byText'),
    filterDocument: t('search.filterDocument'),
    filterSection: t('search.filterSection'),
    filterTheme: t('search.filterTheme'),
    filterAll: t('search.filterAll'),
    parts: inEach(partNames),
  };
}

/** What the texts in a language are, said in the language of the page; empty for official ones. */
function statusOf({ documents }: Edition, lang: Lang, of: Lang): string {
  const text = documents.map(({ texts }) => texts[of]).find(({ status }) => status !== 'official');
  return text ? useMessages(lang)(`status.${text.status}`) : '';
}

/** What the parts of a document without a number of their own are called in the language of the passage. */
function partNames(of: Lang): Record<string, string> {
  const t = useMessages(of);
  return {
    agenda: t('part.agenda'),
    title: t('part.title'),
    letter: t('part.letter'),
    preamble: t('part.preamble'),
    signatures: t('part.signatures'),
  };
}
