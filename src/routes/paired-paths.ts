import { passagesOf } from '../edition/passages.ts';
import type { Edition, Lang, PerLang } from '../edition/types.ts';
import { PAGE_SLUGS, documentPath, homePath, pagePath, passagePath } from '../edition/urls.ts';
import type { PageName } from '../edition/urls.ts';

const inEach = (path: (lang: Lang) => string): PerLang<string> => ({
  fr: path('fr'),
  en: path('en'),
});

/** Every page that exists in both languages, as its path in each. */
export function pairedPaths(edition: Edition): PerLang<string>[] {
  const { documents } = edition;
  return [
    inEach(homePath),
    ...documents.flatMap((document) => [
      inEach((lang) => documentPath(document, lang)),
      inEach((lang) => documentPath(document, lang, undefined, 'parallel')),
      ...passagesOf(document).map(({ anchor }) => inEach((lang) => passagePath(document, lang, anchor))),
    ]),
    ...(Object.keys(PAGE_SLUGS) as PageName[]).map((page) => inEach((lang) => pagePath(page, lang))),
  ];
}
